package org.glossator.card;

/** Reads outlines out of the table {@code glyf}: contours of points on and off the curve, and glyphs made of others. */
final class GlyphReader {
    private static final int ON_CURVE = 1;
    private static final int REPEAT = 8;
    private static final int WORDS = 1;
    private static final int SCALE = 8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final FontFile file;
    private final int outlines;
    private final int places;
    private final boolean isLong;

    GlyphReader(FontFile file) {
        this.file = file;
        this.outlines = file.table("glyf");
        this.places = file.table("loca");
        this.isLong = file.unsigned(file.table("head") + 50) != 0;
    }

    void draw(int glyph, Pen pen) {
        int start = place(glyph);
        if (start == place(glyph + 1)) {
            return;
        }
        int contours = file.signed(start);
        if (contours < 0) {
            drawParts(start + 10, pen);
        } else {
            drawContours(start + 10, contours, pen);
        }
    }

    /** The least and the greatest {@code x}, then those of {@code y}; all 0 where the glyph has no shape. */
    int[] box(int glyph) {
        int start = place(glyph);
        return start == place(glyph + 1)
                ? new int[4]
                : new int[] {
                    file.signed(start + 2), file.signed(start + 6), file.signed(start + 4), file.signed(start + 8)
                };
    }

    private int place(int glyph) {
        return outlines + (isLong ? file.integer(places + 4 * glyph) : 2 * file.unsigned(places + 2 * glyph));
    }

    private void drawParts(int start, Pen pen) {
        int at = start;
        int flags;
        do {
            flags = file.unsigned(at);
            int part = file.unsigned(at + 2);
            boolean isWide = (flags & WORDS) != 0;
            double dx = isWide ? file.signed(at + 4) : (byte) file.octet(at + 4);
            double dy = isWide ? file.signed(at + 6) : (byte) file.octet(at + 5);
            at += isWide ? 8 : 6;
            double[] matrix = matrix(at, flags);
            draw(part, new PlacedPen(pen, matrix[0], matrix[1], matrix[2], matrix[3], dx, dy));
            at += (flags & MATRIX) != 0 ? 8 : (flags & TWO_SCALES) != 0 ? 4 : (flags & SCALE) != 0 ? 2 : 0;
        } while ((flags & MORE) != 0);
    }

    private double[] matrix(int at, int flags) {
        if ((flags & MATRIX) != 0) {
            return new double[] {file.fraction(at), file.fraction(at + 2), file.fraction(at + 4), file.fraction(at + 6)
            };
        }
        double x = (flags & (SCALE | TWO_SCALES)) != 0 ? file.fraction(at) : 1;
        double y = (flags & TWO_SCALES) != 0 ? file.fraction(at + 2) : x;
        return new double[] {x, 0, 0, y};
    }

    private void drawContours(int ends, int contours, Pen pen) {
        int count = contours == 0 ? 0 : file.unsigned(ends + 2 * contours - 2) + 1;
        int at = ends + 2 * contours;
        at += 2 + file.unsigned(at);
        int[] flags = new int[count];
        for (int i = 0; i < count; ) {
            int flag = file.octet(at++);
            int times = (flag & REPEAT) != 0 ? file.octet(at++) : 0;
            for (int end = i + times; i <= end; i++) {
                flags[i] = flag;
            }
        }
        int[] xs = new int[count];
        int[] ys = new int[count];
        at = readAxis(at, flags, xs, 2);
        readAxis(at, flags, ys, 4);
        int first = 0;
        for (int i = 0; i < contours; i++) {
            int last = file.unsigned(ends + 2 * i);
            new Contour(flags, xs, ys, first, last).draw(pen);
            first = last + 1;
        }
    }

    /** @param isShort the flag of a coordinate of one byte; eight times as much says that it is positive, or none */
    private int readAxis(int start, int[] flags, int[] values, int isShort) {
        int at = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean isSame = (flags[i] & isShort * 8) != 0;
            if ((flags[i] & isShort) != 0) {
                value += isSame ? file.octet(at) : -file.octet(at);
                at++;
            } else if (!isSame) {
                value += file.signed(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }

    /** One closed line of a glyph; between two points off the curve lies one on it, half way. */
    private static final class Contour {
        private final int[] flags;
        private final int[] xs;
        private final int[] ys;
        private final int first;
        private final int last;

        Contour(int[] flags, int[] xs, int[] ys, int first, int last) {
            this.flags = flags;
            this.xs = xs;
            this.ys = ys;
            this.first = first;
            this.last = last;
        }

        void draw(Pen pen) {
            int start = first;
            while (start <= last && !isOn(start)) {
                start++;
            }
            boolean hasStart = start <= last;
            double startX = hasStart ? xs[start] : (xs[first] + xs[last]) / 2.0;
            double startY = hasStart ? ys[start] : (ys[first] + ys[last]) / 2.0;
            int from = hasStart ? start + 1 : first;
            int count = last - first + (hasStart ? 0 : 1);
            pen.moveTo(startX, startY);
            for (int i = 0; i < count; i++) {
                int at = wrapped(from + i);
                if (isOn(at)) {
                    pen.lineTo(xs[at], ys[at]);
                } else if (i == count - 1) {
                    pen.curveTo(xs[at], ys[at], startX, startY);
                } else {
                    i += curve(pen, at, wrapped(at + 1));
                }
            }
            pen.lineTo(startX, startY);
        }

        /** Draws a curve and gives how many points it took besides its control. */
        private int curve(Pen pen, int at, int next) {
            if (isOn(next)) {
                pen.curveTo(xs[at], ys[at], xs[next], ys[next]);
                return 1;
            }
            pen.curveTo(xs[at], ys[at], (xs[at] + xs[next]) / 2.0, (ys[at] + ys[next]) / 2.0);
            return 0;
        }

        private int wrapped(int at) {
            return at > last ? at - (last - first + 1) : at;
        }

        private boolean isOn(int at) {
            return (flags[at] & ON_CURVE) != 0;
        }
    }
}

package org.glossator.card;

/**
 * One glyph at one size, as shades from 0 to {@link Ink#SHADES}, cut to the rows and columns that have any.
 */
final class Mask {
    private final int left;
    private final int top;
    private final int wide;
    private final byte[] shades;

    private Mask(int left, int top, int wide, byte[] shades) {
        this.left = left;
        this.top = top;
        this.wide = wide;
        this.shades = shades;
    }

    /** The glyph with its origin at a whole pixel. */
    static Mask of(Typeface face, int glyph, double size) {
        int above = (int) (size * 1.3);
        int below = (int) (size * 0.5);
        int before = (int) Math.ceil(size * 0.4);
        int wide = (int) (face.width(glyph) * size + size * 0.8) + 2;
        Coverage coverage = new Coverage(wide, above + below);
        face.draw(glyph, new PlacedPen(coverage, size, 0, 0, size, before, below));
        byte[] shades = new byte[wide * (above + below)];
        for (int row = 0; row < above + below; row++) {
            coverage.row(above + below - 1 - row, Ink.SHADES, shades, row * wide);
        }
        return new Mask(-before, -(above - 1), wide, shades).trimmed();
    }

    /** How far the first column stands from the glyph's origin. */
    int left() {
        return left;
    }

    /** How far the first row stands from the one right above the baseline; less than nothing is higher. */
    int top() {
        return top;
    }

    /** How many columns there are. */
    int wide() {
        return wide;
    }

    /** Row by row, the uppermost first; not a copy. */
    byte[] shades() {
        return shades;
    }

    int high() {
        return wide == 0 ? 0 : shades.length / wide;
    }

    private Mask trimmed() {
        int first = wide;
        int last = -1;
        int upper = high();
        int lower = -1;
        for (int i = 0; i < shades.length; i++) {
            if (shades[i] > 0) {
                first = Math.min(first, i % wide);
                last = Math.max(last, i % wide);
                upper = Math.min(upper, i / wide);
                lower = i / wide;
            }
        }
        return last < 0 ? new Mask(0, 0, 0, new byte[0]) : cut(first, last + 1, upper, lower + 1);
    }

    private Mask cut(int first, int last, int upper, int lower) {
        byte[] kept = new byte[(last - first) * (lower - upper)];
        for (int row = upper; row < lower; row++) {
            System.arraycopy(shades, row * wide + first, kept, (row - upper) * (last - first), last - first);
        }
        return new Mask(left + first, top + upper, last - first, kept);
    }
}

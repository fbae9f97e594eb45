package org.glossator.card;

/**
 * A font at one size, in one colour: measures words and writes them.
 *
 * @param size in pixels
 */
record Hand(Typeface face, double size, Ink ink) {
    private static final double X_HEIGHT = 0.51;

    /** How wide the words are, in pixels. */
    double width(String words) {
        double width = 0;
        int before = 0;
        for (int point : words.codePoints().toArray()) {
            if (!isMark(point)) {
                int glyph = face.glyph(point);
                width += face.kern(before, glyph) + face.width(glyph);
                before = glyph;
            }
        }
        return width * size;
    }

    /** Writes words from the left. */
    void write(String words, double left, int baseline, Canvas canvas) {
        double x = left;
        int before = 0;
        for (int point : words.codePoints().toArray()) {
            int glyph = face.glyph(point);
            if (isMark(point)) {
                writeMark(glyph, before, x, baseline, canvas);
                continue;
            }
            x += face.kern(before, glyph) * size;
            canvas.draw(face.mask(glyph, size), x, baseline, ink);
            x += face.width(glyph) * size;
            before = glyph;
        }
    }

    // Over the middle of the letter before it, and higher over a tall one.
    private void writeMark(int mark, int letter, double x, int baseline, Canvas canvas) {
        Typeface.Box box = face.box(letter);
        Typeface.Box own = face.box(mark);
        double start = x - face.width(letter) * size;
        double over = start + (box.middle() - own.middle()) * size;
        double higher = own.bottom() > 0 ? Math.max(0, box.top() - X_HEIGHT) : 0;
        canvas.draw(face.mask(mark, size), over, baseline - (int) (higher * size + 0.5), ink);
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }
}

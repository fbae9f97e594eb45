package org.glossator.card;

import java.util.Arrays;

/** The pixels of a card, each the number of a colour; row 0 is the uppermost. */
final class Canvas {
    private final int width;
    private final int height;
    private final byte[] pixels;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The pixels row by row; not a copy. */
    byte[] pixels() {
        return pixels;
    }

    void fill(int x, int y, int wide, int high, Ink ink) {
        for (int row = y; row < y + high; row++) {
            Arrays.fill(pixels, row * width + x, row * width + x + wide, (byte) ink.index(Ink.SHADES));
        }
    }

    /**
     * Draws one glyph.
     *
     * @param x where its origin stands, in pixels from the left
     * @param baseline the row above which it stands
     */
    void draw(Mask mask, double x, int baseline, Ink ink) {
        int left = (int) Math.rint(x) + mask.left();
        int first = Math.max(0, -left);
        int last = Math.min(mask.wide(), width - left);
        for (int i = 0; i < mask.high(); i++) {
            int row = baseline - 1 + mask.top() + i;
            if (row >= 0 && row < height) {
                put(mask.shades(), i * mask.wide(), first, last, row * width + left, ink);
            }
        }
    }

    private void put(byte[] shades, int from, int first, int last, int to, Ink ink) {
        for (int i = first; i < last; i++) {
            if (shades[from + i] > 0) {
                pixels[to + i] = (byte) Math.max(pixels[to + i], ink.index(shades[from + i]));
            }
        }
    }
}

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
    void draw(Typeface face, int glyph, double size, double x, int baseline, Ink ink) {
        int above = (int) (size * 1.3);
        int below = (int) (size * 0.5);
        int left = (int) Math.floor(x - size * 0.4);
        int wide = (int) (face.width(glyph) * size + size * 0.8) + 2;
        Coverage coverage = new Coverage(wide, above + below);
        face.draw(glyph, new PlacedPen(coverage, size, 0, 0, size, Math.rint(x) - left, below));
        int[] shades = new int[wide];
        for (int row = 0; row < above + below; row++) {
            coverage.row(row, Ink.SHADES, shades);
            put(shades, left, baseline - 1 + below - row, ink);
        }
    }

    private void put(int[] shades, int left, int row, Ink ink) {
        if (row < 0 || row >= height) {
            return;
        }
        for (int i = Math.max(0, -left); i < Math.min(shades.length, width - left); i++) {
            int at = row * width + left + i;
            if (shades[i] > 0) {
                pixels[at] = (byte) Math.max(pixels[at], ink.index(shades[i]));
            }
        }
    }
}

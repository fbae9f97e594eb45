package org.glossator.card;

import java.util.function.Function;

/** What is written on a card, each in a colour of its own, thinned by the paper in {@value #SHADES} shades. */
enum Ink {
    TEXT(Colours::ink),
    QUIET(Colours::muted),
    MARK(Colours::accent),
    RULE(Colours::line);

    static final int SHADES = 15;

    private final Function<Colours, String> colour;

    Ink(Function<Colours, String> colour) {
        this.colour = colour;
    }

    /** The number of a shade within the palette, in which 0 is the paper. */
    int index(int shade) {
        return shade == 0 ? 0 : ordinal() * SHADES + shade;
    }

    /** The palette of all inks: three bytes a colour. */
    static byte[] palette(Colours colours) {
        byte[] palette = new byte[3 * (1 + values().length * SHADES)];
        int paper = Colours.rgb(colours.paper());
        put(palette, 0, paper, paper, 0);
        for (Ink ink : values()) {
            int full = Colours.rgb(ink.colour.apply(colours));
            for (int shade = 1; shade <= SHADES; shade++) {
                put(palette, ink.index(shade), paper, full, shade);
            }
        }
        return palette;
    }

    private static void put(byte[] palette, int index, int paper, int full, int shade) {
        for (int i = 0; i < 3; i++) {
            int from = paper >> (16 - 8 * i) & 0xFF;
            int to = full >> (16 - 8 * i) & 0xFF;
            palette[3 * index + i] = (byte) ((from * (SHADES - shade) + to * shade + SHADES / 2) / SHADES);
        }
    }
}

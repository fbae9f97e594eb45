package org.glossator.card;

/** What is written on a card, each in a colour of its own, thinned by the paper in {@value #SHADES} shades. */
enum Ink {
    TEXT(0),
    QUIET(1),
    MARK(2),
    RULE(3);

    static final int SHADES = 15;

    private final int place;

    Ink(int place) {
        this.place = place;
    }

    /** The number of a shade within the palette, in which 0 is the paper. */
    int index(int shade) {
        return shade == 0 ? 0 : place * SHADES + shade;
    }

    /** The palette of all inks: three bytes a colour. */
    static byte[] palette(Colours colours) {
        byte[] palette = new byte[3 * (1 + values().length * SHADES)];
        int paper = Colours.rgb(colours.paper());
        put(palette, 0, paper, paper, 0);
        for (Ink ink : values()) {
            int full = Colours.rgb(ink.colour(colours));
            for (int shade = 1; shade <= SHADES; shade++) {
                put(palette, ink.index(shade), paper, full, shade);
            }
        }
        return palette;
    }

    private String colour(Colours colours) {
        return switch (this) {
            case TEXT -> colours.ink();
            case QUIET -> colours.muted();
            case MARK -> colours.accent();
            case RULE -> colours.line();
        };
    }

    private static void put(byte[] palette, int index, int paper, int full, int shade) {
        for (int i = 0; i < 3; i++) {
            int from = paper >> (16 - 8 * i) & 0xFF;
            int to = full >> (16 - 8 * i) & 0xFF;
            palette[3 * index + i] = (byte) ((from * (SHADES - shade) + to * shade + SHADES / 2) / SHADES);
        }
    }
}

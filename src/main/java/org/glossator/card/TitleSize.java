package org.glossator.card;

import java.util.List;

/** How large a title is written: the fewer words it has, the larger. */
enum TitleSize {
    LARGEST(84, 96),
    LARGE(72, 84),
    MIDDLE(62, 74),
    SMALL(54, 66),
    SMALLEST(46, 58);

    private static final int MOST_LINES = 4;

    private final int pixels;
    private final int leading;

    TitleSize(int pixels, int leading) {
        this.pixels = pixels;
        this.leading = leading;
    }

    int pixels() {
        return pixels;
    }

    /** From one baseline to the next. */
    int leading() {
        return leading;
    }

    Hand hand(Typeface face) {
        return new Hand(face, pixels, Ink.TEXT);
    }

    /** The largest size at which the whole title has room and no word is cut; else the smallest. */
    static TitleSize of(String title, Typeface face, double width, int height) {
        for (TitleSize size : values()) {
            LineBreaker breaker = size.breaker(face, width);
            int most = Math.min(MOST_LINES, height / size.leading);
            if (breaker.fits(title) && breaker.count(title) <= most) {
                return size;
            }
        }
        return SMALLEST;
    }

    /** The title's lines; where they are too many, the last one ends in an ellipsis. */
    List<String> lines(String title, Typeface face, double width) {
        return breaker(face, width).lines(title, MOST_LINES);
    }

    private LineBreaker breaker(Typeface face, double width) {
        return new LineBreaker(hand(face)::width, width);
    }
}

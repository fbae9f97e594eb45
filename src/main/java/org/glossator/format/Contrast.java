package org.glossator.format;

import java.util.Locale;

/** How well one colour can be told from another, as WCAG 2.2 measures it: from 1 (not at all) to 21. */
final class Contrast {
    /** What text of usual size needs (success criterion 1.4.3). */
    static final double ENOUGH = 4.5;

    private Contrast() {}

    /** @param one a colour such as {@code #1f5f7a} or {@code #fff} */
    static double between(String one, String other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    /** Rounded down, so that what is too little is never shown as enough. */
    static String shown(double contrast) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 1) + 0.0722 * channel(colour, 2);
    }

    private static double channel(String colour, int number) {
        boolean isShort = colour.length() == 4;
        String digits = isShort
                ? colour.substring(1 + number, 2 + number).repeat(2)
                : colour.substring(1 + 2 * number, 3 + 2 * number);
        double value = Integer.parseInt(digits, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

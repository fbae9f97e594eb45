package org.glossator.card;

/** The colours of a card, each written as in style sheets: {@code #1f5f7a} or {@code #fff}. */
public record Colours(String paper, String ink, String muted, String accent, String line) {
    /** Red, green and blue in the lower three bytes. */
    static int rgb(String colour) {
        String digits = colour.substring(1);
        String all = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
        return Integer.parseInt(all, 16);
    }
}

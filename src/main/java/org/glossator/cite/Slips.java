package org.glossator.cite;

import java.util.regex.Pattern;

/**
 * Mends where what the library prints is not what the style prescribes. It works on the printed form, before it is
 * taken apart.
 */
record Slips(Work work, Style style, boolean isEnglish) {
    private static final Pattern RETRIEVED = Pattern.compile("([.?!…]|</fo:inline>) \\p{Lu}\\p{Ll}+ (?=https?://)");

    String mended(String printed) {
        String mended = numbered(printed);
        if (style == Style.APA) {
            mended = abbreviated(retrieved(mended));
        }
        return isEnglish ? nested(mended) : mended;
    }

    // Without a day on which it was retrieved the word alone stays behind (APA 9.16 wants neither).
    private String retrieved(String printed) {
        boolean hasDay = work.issued().isPresent() || work.field("accessed").isPresent();
        return hasDay ? printed : RETRIEVED.matcher(printed).replaceFirst("$1 ");
    }

    // The library knows one form of what people did, the long one.
    private String abbreviated(String printed) {
        return isEnglish
                ? printed.replace("(Editor)", "(Ed.)")
                        .replace("(Editors)", "(Eds.)")
                        .replace(", Translator)", ", Trans.)")
                        .replace(", Translators)", ", Trans.)")
                : printed;
    }

    // A hyphen in a number, such as 2680-VIII, is no range.
    private String numbered(String printed) {
        String number = work.field("number").orElse("");
        String asRange = number.replace('-', '–');
        return number.equals(asRange) ? printed : printed.replace(asRange, number);
    }

    /** Quotation marks inside quotation marks are single ones. */
    private static String nested(String printed) {
        StringBuilder mended = new StringBuilder(printed);
        int depth = 0;
        for (int at = 0; at < mended.length(); at++) {
            char c = mended.charAt(at);
            if (c == '“') {
                depth++;
                mended.setCharAt(at, depth > 1 ? '‘' : '“');
            } else if (c == '”' && depth > 0) {
                mended.setCharAt(at, depth > 1 ? '’' : '”');
                depth--;
            }
        }
        return mended.toString();
    }
}

package org.glossator.wording;

/** Which signs count as the same, or as nothing, when words are compared. */
final class Signs {
    static final String APOSTROPHES = "'\u2018\u2019\u201B\u02BC\u02B9\u00B4`\u2032\uFF07";
    private static final String MARKS =
            "\"\u201C\u201D\u201E\u201F\u201A\u00AB\u00BB\u2039\u203A\u2033\u300C\u300D\u300E\u300F\uFF02";
    private static final int MINUS = 0x2212;
    private static final int FIRST_VARIATION = 0xFE00;
    private static final int LAST_VARIATION = 0xFE0F;

    private Signs() {}

    static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** Whether it only says how its neighbours are to be shown, as the soft hyphen does. */
    static boolean isInvisible(int sign) {
        return Character.getType(sign) == Character.FORMAT || (sign >= FIRST_VARIATION && sign <= LAST_VARIATION);
    }

    /** Whether it belongs to the letter or sign before it, as an accent does. */
    static boolean isCombining(int sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK && !isInvisible(sign);
    }

    static boolean isDash(int sign) {
        return sign == MINUS || Character.getType(sign) == Character.DASH_PUNCTUATION;
    }

    /** Whether it can stand inside a word, as in "Pandora's". */
    static boolean isApostrophe(int sign) {
        return APOSTROPHES.indexOf(sign) >= 0;
    }

    /** Whether it is a quotation mark; an apostrophe may be one too. */
    static boolean isMark(int sign) {
        return MARKS.indexOf(sign) >= 0 || isApostrophe(sign);
    }

    static boolean isOfWord(int sign) {
        return Character.isLetterOrDigit(sign)
                || isCombining(sign)
                || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
    }
}

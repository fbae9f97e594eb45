package org.glossator.draft;

import java.util.Locale;

/**
 * A word, a sign or a whole quotation of a private text, which is the smallest thing that the rules look at.
 *
 * @param text as it is written; of a quotation with its marks
 * @param start the offset of its first character in the text
 * @param end the offset behind its last
 */
record Part(Kind kind, String text, int start, int end) {
    /** What sort of part it is. */
    enum Kind {
        WORD,
        SIGN,
        QUOTATION
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isQuotation() {
        return kind == Kind.QUOTATION;
    }

    boolean isSign(String signs) {
        return kind == Kind.SIGN && signs.contains(text);
    }

    boolean isCapital() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    boolean isNumber() {
        return isWord() && Character.isDigit(text.codePointAt(0));
    }

    /** In small letters, without the possessive and the stop of an abbreviation; empty for what is no word. */
    String folded() {
        if (!isWord()) {
            return "";
        }
        String small = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String bare = small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
        return bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare;
    }

    boolean isPossessive() {
        String straight = text.replace('\u2019', '\'');
        return isWord() && (straight.endsWith("'s") || straight.endsWith("s'"));
    }
}

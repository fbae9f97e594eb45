package org.glossator.link;

import java.text.Normalizer;

/**
 * Takes a text apart into words, white space and single signs, which is what terms are compared by: so a match always
 * begins and ends with a whole word, in any script.
 *
 * <p>Reused from text to text to spare memory; not safe to share between threads.
 */
final class Tokens {
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char LETTER_APOSTROPHE = '\u02bc';
    private static final int HANGUL = 0x1100;

    private String text = "";
    private int start;
    private int end;
    private int hash;
    private boolean word;
    private boolean plain;

    /** Begins anew at a place in a text. */
    Tokens at(String words, int offset) {
        text = words;
        end = offset;
        return this;
    }

    /** Goes on to the next token; false behind the last. */
    boolean next() {
        if (end >= text.length()) {
            return false;
        }
        start = end;
        hash = 0;
        plain = true;
        int first = text.codePointAt(start);
        word = isWord(first);
        if (word) {
            readWord();
        } else if (isSpace(first)) {
            readSpace();
        } else {
            end = start + Character.charCount(first);
            hash = sign((char) first);
        }
        return true;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean isWord() {
        return word;
    }

    /** Equal for tokens with equal {@link #folded()}; not the other way round. */
    int hash() {
        return hash;
    }

    /** The token without regard to case, kind of white space, kind of apostrophe and composition of letters. */
    String folded() {
        if (!word) {
            return isSpace(text.codePointAt(start)) ? " " : folded(text.substring(start, end));
        }
        return lower(plain ? text.substring(start, end) : compose(text.substring(start, end)));
    }

    /** The token as written but for composition. */
    String exact() {
        return word ? (plain ? text.substring(start, end) : compose(text.substring(start, end))) : folded();
    }

    private void readWord() {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isWord(c)) {
                break;
            }
            plain &= isPlain(c);
            hash = hash * 31 + lower(c);
            at += Character.charCount(c);
        }
        end = at;
        if (!plain) {
            hash = hashOf(folded());
        }
    }

    private void readSpace() {
        int at = start;
        while (at < text.length() && isSpace(text.codePointAt(at))) {
            at++;
        }
        end = at;
        hash = ' ';
    }

    // Whether a letter has one spelling only: marks may follow theirs apart, and later scripts have letters that
    // compose.
    private static boolean isPlain(int c) {
        return c < 0x300 ? c != SOFT_HYPHEN : c < HANGUL && !isMark(c);
    }

    static int hashOf(String folded) {
        int hash = 0;
        for (int at = 0; at < folded.length(); ) {
            int c = folded.codePointAt(at);
            hash = hash * 31 + c;
            at += Character.charCount(c);
        }
        return hash;
    }

    // Character by character, since String's method depends on the letters around and, by default, on the locale.
    private static String lower(String words) {
        StringBuilder lower = new StringBuilder(words.length());
        words.codePoints().map(Tokens::lower).forEach(lower::appendCodePoint);
        return lower.toString();
    }

    // By way of the capital, which letters such as the two small sigmas of Greek have in common.
    private static int lower(int c) {
        return Character.toLowerCase(c < 0x80 ? c : Character.toUpperCase(c));
    }

    private static String compose(String words) {
        return Normalizer.normalize(words.replace(String.valueOf(SOFT_HYPHEN), ""), Normalizer.Form.NFC);
    }

    private static String folded(String sign) {
        return sign.length() == 1 ? String.valueOf(sign(sign.charAt(0))) : sign;
    }

    private static char sign(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201b', LETTER_APOSTROPHE -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011', '\u2013' -> '-';
            default -> c;
        };
    }

    private static boolean isWord(int c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : (Character.isLetterOrDigit(c) && c != LETTER_APOSTROPHE) || isMark(c) || c == SOFT_HYPHEN;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }
}

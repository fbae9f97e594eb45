package org.glossator.markdown;

import java.util.Locale;

/**
 * Sets straight quotation marks, apostrophes, double hyphens and three dots as a typesetter of the language would.
 *
 * @param open the mark that opens a quotation
 * @param close the mark that closes it
 * @param innerOpen the mark that opens a quotation within one
 * @param innerClose the mark that closes that
 */
public record Typography(char open, char close, char innerOpen, char innerClose) {
    private static final char APOSTROPHE = '\u2019';

    /** The marks of a language by its BCP 47 tag; English ones where the language is not known here. */
    public static Typography of(String language) {
        String primary = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (primary) {
            case "de", "cs", "sk", "bg", "sl", "lt" -> new Typography('\u201e', '\u201c', '\u201a', '\u2018');
            case "uk", "ru", "be", "fr", "es", "it", "no", "nb" -> new Typography('\u00ab', '\u00bb', '\u201e', '\u201c');
            case "pl", "ro", "hu" -> new Typography('\u201e', '\u201d', '\u00ab', '\u00bb');
            default -> new Typography('\u201c', '\u201d', '\u2018', '\u2019');
        };
    }

    /** The words as they are set when nothing stands before them. */
    public String set(String words) {
        return set(words, ' ');
    }

    /**
     * @param words what an author typed
     * @param before the character that stands before them; a space at the beginning of a text
     */
    public String set(String words, char before) {
        if (!needsSetting(words)) {
            return words;
        }
        StringBuilder set = new StringBuilder(words.length());
        char previous = before;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            char next = at + 1 < words.length() ? words.charAt(at + 1) : ' ';
            if (c == '"') {
                set.append(opens(previous) ? open : close);
            } else if (c == '\'') {
                boolean single = opens(previous) && !Character.isDigit(next) && !Character.isWhitespace(next);
                set.append(single ? innerOpen : closesInner(words, at) ? innerClose : APOSTROPHE);
            } else if (c == '-' && next == '-') {
                boolean longer = at + 2 < words.length() && words.charAt(at + 2) == '-';
                set.append(longer ? '\u2014' : '\u2013');
                at += longer ? 2 : 1;
            } else if (c == '.' && next == '.' && at + 2 < words.length() && words.charAt(at + 2) == '.') {
                set.append('\u2026');
                at += 2;
            } else {
                set.append(c);
            }
            previous = c;
        }
        return set.toString();
    }

    private static boolean needsSetting(String words) {
        return words.indexOf('"') >= 0 || words.indexOf('\'') >= 0 || words.contains("--") || words.contains("...");
    }

    private static boolean opens(char previous) {
        return Character.isWhitespace(previous) || "([{\u2014\u2013/\"'\u00a0".indexOf(previous) >= 0;
    }

    // Between two letters it is an apostrophe in every language; elsewhere it closes.
    private static boolean closesInner(String words, int at) {
        return at + 1 == words.length() || !Character.isLetter(words.charAt(at + 1));
    }
}

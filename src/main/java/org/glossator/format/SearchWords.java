package org.glossator.format;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes a text apart into the words by which the search finds it. The script {@code search.js} takes what a reader types
 * apart in the same way, so each change here is one there.
 *
 * <p>A word is folded: small letters, no accents, no apostrophes. One with an apostrophe counts in its parts too, so that
 * "Kyiv's" is found as "kyivs" and as "kyiv". Scripts that leave no room between words give a word for each sign.
 */
final class SearchWords {
    private static final int LONGEST = 40;
    private static final int SHORTEST_PART = 3;
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char LETTER_APOSTROPHE = '\u02bc';
    private static final int FIRST_SINGLE = 0x0E00;
    private static final Set<UnicodeScript> SINGLES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private SearchWords() {}

    /** Takes the words of a text as they come. */
    interface Sink {
        void take(char[] text, int from, int to, int position);
    }

    /**
     * Reads the words of a text, as they are written. A line's end counts as a word, so that no phrase reaches beyond it.
     *
     * @param first the position of the first word
     * @return the position behind the last
     */
    static int read(String words, int first, Sink sink) {
        char[] text = words.toCharArray();
        int position = first;
        int at = 0;
        while (at < text.length) {
            int c = Character.codePointAt(text, at);
            int end = at + Character.charCount(c);
            if (isPart(c)) {
                end = isSingle(c) ? end : endOfWord(text, end);
                sink.take(text, at, end, position);
                position++;
            } else if (c == '\n') {
                position++;
            }
            at = end;
        }
        return position;
    }

    /** The words of a text, folded, with one blank between them; parts of words left out. */
    static String key(String text) {
        StringBuilder key = new StringBuilder();
        read(text, 0, (words, from, to, position) -> {
            String word = folded(String.valueOf(words, from, to - from));
            key.append(key.isEmpty() || word.isEmpty() ? "" : " ").append(word);
        });
        return key.toString();
    }

    /** What a word is found by: the whole word first, then its parts; nothing where it is made of marks alone. */
    static List<String> forms(String written) {
        String whole = folded(written);
        if (whole.isEmpty() || !hasApostrophe(written)) {
            return whole.isEmpty() ? List.of() : List.of(whole);
        }
        Stream<String> parts = Stream.of(written.split("['\u2019" + LETTER_APOSTROPHE + "]", -1))
                .map(SearchWords::folded)
                .filter(part -> part.length() >= SHORTEST_PART);
        return Stream.concat(Stream.of(whole), parts).distinct().toList();
    }

    private static boolean hasApostrophe(String word) {
        return word.indexOf('\'') >= 0 || word.indexOf('\u2019') >= 0 || word.indexOf(LETTER_APOSTROPHE) >= 0;
    }

    private static int endOfWord(char[] text, int from) {
        int at = from;
        while (at < text.length) {
            int c = Character.codePointAt(text, at);
            int next = at + Character.charCount(c);
            boolean joins =
                    (c == '\'' || c == '\u2019') && next < text.length && isInWord(Character.codePointAt(text, next));
            if (!joins && !isInWord(c)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    static String folded(String word) {
        String known = isAscii(word) ? word : unaccented(word);
        String lower = known.toLowerCase(Locale.ROOT);
        String folded = isAscii(lower) ? lower : plain(lower);
        return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    }

    private static boolean isAscii(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 0x80 || word.charAt(at) == '\'') {
                return false;
            }
        }
        return true;
    }

    private static String unaccented(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> isLetterOrNumber(c) && c != LETTER_APOSTROPHE)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    // Letters that Unicode does not take apart, though readers type them so.
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            switch (c) {
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'ø' -> plain.append('o');
                case 'đ' -> plain.append('d');
                case 'ł' -> plain.append('l');
                case 'ı' -> plain.append('i');
                case 'ς' -> plain.append('σ');
                case 'ґ' -> plain.append('г');
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isInWord(int c) {
        return isPart(c) && !isSingle(c);
    }

    private static boolean isPart(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return c == SOFT_HYPHEN || isLetterOrNumber(c) || isMark(c);
    }

    private static boolean isSingle(int c) {
        return c >= FIRST_SINGLE && SINGLES.contains(UnicodeScript.of(c));
    }

    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}

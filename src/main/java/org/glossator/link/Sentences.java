package org.glossator.link;

import java.util.Set;

/** Finds the sentence around a place in a text, well enough for showing a mention in its sentence. */
final class Sentences {
    /** In characters; a longer sentence is cut at a word, so that a list of mentions can be read. */
    private static final int LONGEST_SIDE = 180;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "para", "art", "no", "mr", "mrs", "ms", "dr", "st", "vs", "e.g", "i.e", "cf", "p", "pp", "nr", "bzw");

    private Sentences() {}

    static int start(String text, int place) {
        for (int at = place - 1; at > 0; at--) {
            if (ends(text, at - 1) && Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
            if (place - at > LONGEST_SIDE && Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        return 0;
    }

    static int end(String text, int place) {
        for (int at = place; at < text.length(); at++) {
            boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
            if (last && ends(text, at)) {
                return at + 1;
            }
            if (at - place > LONGEST_SIDE && Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return text.length();
    }

    private static boolean ends(String text, int at) {
        int sign = at;
        while (sign > 0 && "\"'\u201d\u2019)".indexOf(text.charAt(sign)) >= 0) {
            sign--;
        }
        char c = text.charAt(sign);
        return c == '!' || c == '?' || (c == '.' && !isAbbreviation(text, sign));
    }

    private static boolean isAbbreviation(String text, int dot) {
        int start = dot;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        String word = text.substring(start, dot);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }
}

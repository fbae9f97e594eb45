package org.glossator.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into words and signs, and brings each into its compared form. */
final class Tokenizer {
    static final String DASH = "-";
    private static final String ELLIPSIS = "\u2026";
    private static final String THREE_STOPS = "...";
    private static final int ASCII_END = 0x80;

    private final String text;
    private final List<Passage> quoted;
    private final List<Token> tokens = new ArrayList<>();
    private int passage;

    Tokenizer(String text, List<Passage> quoted) {
        this.text = text;
        this.quoted = quoted;
    }

    List<Token> tokens() {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        return tokens;
    }

    private int next(int at) {
        int sign = text.codePointAt(at);
        int after = at + Character.charCount(sign);
        if (Signs.isOfWord(sign)) {
            return word(at);
        } else if (Signs.isSpace(sign) || Signs.isInvisible(sign) || Signs.isMark(sign)) {
            return after;
        } else if (Signs.isDash(sign)) {
            return dash(at);
        } else if (text.startsWith(THREE_STOPS, at)) {
            return keep(ELLIPSIS, at, at + THREE_STOPS.length(), false);
        }
        return sign(at, after);
    }

    private int sign(int start, int after) {
        int end = after;
        while (end < text.length() && Signs.isCombining(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return keep(Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC), start, end, false);
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        boolean isWhole =
                end == text.length() || (text.charAt(end) < ASCII_END && !Signs.isApostrophe(text.charAt(end)));
        return isWhole ? keep(text.substring(start, end), start, end, true) : unusualWord(start);
    }

    // Most words are of these letters alone, which have one form.
    private static boolean isPlain(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
    }

    private int unusualWord(int start) {
        StringBuilder form = new StringBuilder();
        int at = start;
        int end = start;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            boolean joins = Signs.isApostrophe(sign) && goesOn(at + Character.charCount(sign));
            if (!Signs.isOfWord(sign) && !joins && !Signs.isInvisible(sign)) {
                break;
            }
            at += Character.charCount(sign);
            if (joins) {
                form.append('\'');
            } else if (Signs.isOfWord(sign)) {
                form.appendCodePoint(sign);
                end = at;
            }
        }
        keep(Normalizer.normalize(form, Normalizer.Form.NFC), start, end, true);
        return at;
    }

    private boolean goesOn(int at) {
        return at < text.length() && Signs.isOfWord(text.codePointAt(at));
    }

    // Two hyphens are a dash of a typewriter.
    private int dash(int start) {
        int end = start;
        while (end < text.length() && Signs.isDash(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return keep(DASH, start, end, false);
    }

    private int keep(String form, int start, int end, boolean isWord) {
        while (passage < quoted.size() && quoted.get(passage).end() <= start) {
            passage++;
        }
        boolean isQuoted = passage < quoted.size() && quoted.get(passage).start() <= start;
        tokens.add(new Token(form, start, end, isWord, isQuoted));
        return end;
    }
}

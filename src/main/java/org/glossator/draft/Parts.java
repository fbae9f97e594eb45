package org.glossator.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.glossator.wording.Passage;

/** Takes a paragraph apart into words, signs and whole quotations. */
final class Parts {
    private final String text;
    private final List<Passage> quotations;
    private final Language language;

    Parts(String text, List<Passage> quotations, Language language) {
        this.text = text;
        this.quotations = quotations;
        this.language = language;
    }

    List<Part> of(int start, int end) {
        List<Part> parts = new ArrayList<>();
        int at = start;
        while (at < end) {
            int place = at;
            Passage quotation = quotations.stream()
                    .filter(passage -> passage.start() == place)
                    .findFirst()
                    .orElse(new Passage(at, at));
            if (quotation.end() > at) {
                parts.add(part(Part.Kind.QUOTATION, at, quotation.end()));
                at = quotation.end();
            } else if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0') {
                at++;
            } else if (Character.isLetterOrDigit(text.codePointAt(at))) {
                int wordEnd = wordEnd(at, end);
                parts.add(part(Part.Kind.WORD, at, wordEnd));
                at = wordEnd;
            } else {
                parts.add(part(Part.Kind.SIGN, at, at + 1));
                at++;
            }
        }
        return parts;
    }

    private Part part(Part.Kind kind, int start, int end) {
        return new Part(kind, text.substring(start, end), start, end);
    }

    private int wordEnd(int start, int limit) {
        int end = start;
        while (end < limit && (isLetter(end) || isWithin(end, limit))) {
            end++;
        }
        boolean taken = end < limit && (isPlural(end, limit) || (text.charAt(end) == '.' && isAbbreviated(start, end)));
        return taken ? end + 1 : end;
    }

    private boolean isLetter(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    // Hyphens, apostrophes and the stops of figures within a word, and the apostrophe of a plural possessive.
    private boolean isWithin(int at, int limit) {
        char c = text.charAt(at);
        boolean more = at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean figure = (c == '.' || c == ',') && Character.isDigit(text.charAt(at - 1));
        return more && ("'\u2019\u02bc-\u2011&".indexOf(c) >= 0 || (figure && Character.isDigit(text.charAt(at + 1))));
    }

    // "the parents' council"
    private boolean isPlural(int at, int limit) {
        return "'\u2019".indexOf(text.charAt(at)) >= 0
                && text.charAt(at - 1) == 's'
                && at + 2 < limit
                && text.charAt(at + 1) == ' '
                && Character.isLetter(text.charAt(at + 2));
    }

    private boolean isAbbreviated(int start, int end) {
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        boolean initial = end - start == 1 && Character.isUpperCase(text.charAt(start));
        return initial || language.has("abbreviations", word);
    }
}

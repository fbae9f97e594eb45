package org.glossator.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a Markdown text quotes: block quotations, and passages between quotation marks.
 *
 * <p>Its work grows with the length of the text alone, whatever signs it is made of.
 */
final class Quotations {
    /** A quoted passage, by its offsets in the Markdown, and the number of its words. */
    record Quotation(int start, int end, int wordCount) {}

    // Every language's marks: each opening one with those that may close it.
    private static final String OPENING = "\"\u201C\u201E\u00AB\u00BB\u201D\u300C";
    private static final List<String> CLOSING =
            List.of("\"", "\u201D\"", "\u201C\u201D\"", "\u00BB", "\u00AB", "\u201D", "\u300D");

    private static final Pattern QUOTED_LINE = Pattern.compile("\\s{0,3}>.*", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("\\s*> ?\\[!.*", Pattern.DOTALL);
    private static final Pattern NOT_SPOKEN = Pattern.compile("\\[@[^\\[\\]]*\\]|\\[\\[[^\\[\\]|]*\\|");

    private final String text;
    private final int[] noneBefore = new int[OPENING.length()];
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(String text) {
        this.text = text;
    }

    /** Whether there is any sign of a quotation; most texts have none, and this look is cheap. */
    static boolean mayBeIn(String markdown) {
        for (int at = 0; at < markdown.length(); at++) {
            char c = markdown.charAt(at);
            if (c == '>' || OPENING.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    static List<Quotation> in(String markdown) {
        if (markdown.chars().noneMatch(c -> c == '>' || OPENING.indexOf(c) >= 0)) {
            return List.of();
        }
        Quotations quotations = new Quotations(LinkTargets.blanked(markdown));
        quotations.findInParagraphs();
        return quotations.found;
    }

    private void findInParagraphs() {
        int start = 0;
        while (start < text.length()) {
            int end = paragraphEnd(start);
            String paragraph = text.substring(start, end);
            if (QUOTED_LINE.matcher(paragraph).matches()
                    && !NOTE.matcher(paragraph).matches()) {
                keep(start, end);
            } else {
                findMarks(start, end);
            }
            start = end;
        }
    }

    // Behind the first blank line, so that every offset belongs to one paragraph.
    private int paragraphEnd(int start) {
        int at = start;
        while (at < text.length()) {
            int lineEnd = text.indexOf('\n', at);
            int next = lineEnd < 0 ? text.length() : lineEnd + 1;
            if (text.substring(at, next).isBlank()) {
                return next;
            }
            at = next;
        }
        return at;
    }

    // A quotation ends in its own paragraph; a mark without its partner opens nothing.
    private void findMarks(int start, int end) {
        for (int at = start; at < end; at++) {
            int mark = OPENING.indexOf(text.charAt(at));
            boolean opens = mark >= 0 && at >= noneBefore[mark] && (at == 0 || !isLetter(text.charAt(at - 1)));
            if (opens) {
                int closing = closing(mark, at + 1, end);
                if (closing < end) {
                    keep(at, closing + 1);
                    at = closing;
                } else {
                    noneBefore[mark] = end;
                }
            }
        }
    }

    private int closing(int mark, int from, int end) {
        String marks = CLOSING.get(mark);
        int at = from;
        while (at < end && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c);
    }

    private void keep(int start, int end) {
        String words = NOT_SPOKEN.matcher(text.substring(start, end)).replaceAll(" ");
        int count = (int) Stream.of(words.split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
        int visibleEnd = start + text.substring(start, end).stripTrailing().length();
        found.add(new Quotation(start, visibleEnd, count));
    }
}

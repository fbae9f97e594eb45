package org.glossator.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what a Markdown text quotes: block quotations, and passages between quotation marks.
 *
 * <p>Its work grows with the length of the text alone, whatever signs it is made of.
 */
public final class Quotations {
    /** A quoted passage, by its offsets in the Markdown, and the number of its words. */
    public record Quotation(int start, int end, int wordCount) {}

    // Every language's marks: each opening one with those that may close it.
    private static final String OPENING = "\"\u201C\u201E\u00AB\u00BB\u201D\u300C";
    private static final List<String> CLOSING =
            List.of("\"", "\u201D\"", "\u201C\u201D\"", "\u00BB", "\u00AB", "\u201D", "\u300D");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String text;
    private final int fewest;
    private final int[] noneBefore = new int[OPENING.length()];
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(String text, int fewest) {
        this.text = text;
        this.fewest = fewest;
    }

    /**
     * Every passage of at least so many words.
     *
     * @param fewest at least 1
     */
    public static List<Quotation> in(String markdown, int fewest) {
        return quotesNothing(markdown) ? List.of() : inSpoken(Unspoken.blanked(markdown), fewest);
    }

    /** Likewise, of a text out of which {@link Unspoken} has taken what is not read. */
    public static List<Quotation> inSpoken(String spoken, int fewest) {
        if (quotesNothing(spoken)) {
            return List.of();
        }
        Quotations quotations = new Quotations(spoken, fewest);
        quotations.findInParagraphs();
        return quotations.found;
    }

    private static boolean quotesNothing(String markdown) {
        return markdown.indexOf('>') < 0 && OPENING.chars().allMatch(mark -> markdown.indexOf(mark) < 0);
    }

    private static boolean isMark(int c) {
        return (c == '"' || c >= '\u00AB') && OPENING.indexOf(c) >= 0;
    }

    private void findInParagraphs() {
        int start = visible(0);
        while (start < text.length()) {
            int end = paragraphEnd(start);
            if (isBlockQuotation(start)) {
                keep(start, end);
            } else {
                findMarks(start, end);
            }
            start = visible(end);
        }
    }

    private int visible(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    // At a blank line, or where a block quotation begins below other words.
    private int paragraphEnd(int start) {
        boolean inBlock = text.startsWith(">", start);
        int lineEnd = text.indexOf('\n', start);
        while (lineEnd >= 0) {
            int next = visible(lineEnd + 1);
            int nextEnd = text.indexOf('\n', lineEnd + 1);
            boolean isBlank = nextEnd >= 0 && nextEnd < next;
            if (isBlank || (!inBlock && text.startsWith(">", next))) {
                return lineEnd;
            }
            lineEnd = nextEnd;
        }
        return text.length();
    }

    private boolean isBlockQuotation(int start) {
        boolean isNote = text.startsWith("> [!", start) || text.startsWith(">[!", start);
        return text.startsWith(">", start) && !isNote;
    }

    // A quotation ends in its own paragraph; a mark without its partner opens nothing.
    private void findMarks(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!isMark(text.charAt(at))) {
                continue;
            }
            int mark = OPENING.indexOf(text.charAt(at));
            boolean inWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
            int closing = inWord || at < noneBefore[mark] ? end : closing(mark, at + 1, end);
            if (closing < end) {
                keep(at, closing + 1);
                at = closing;
            } else if (!inWord) {
                noneBefore[mark] = end;
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

    private void keep(int start, int end) {
        // Each word takes a letter, and a space from the next.
        if (end - start < fewest * 2 - 1) {
            return;
        }
        String passage = text.substring(start, end).stripTrailing();
        int count = (int) SPACE.splitAsStream(passage)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
        if (count >= fewest) {
            found.add(new Quotation(start, start + passage.length(), count));
        }
    }
}

package org.glossator.source;

import java.util.Arrays;

/**
 * Words that an educator wrote, as they are meant, with the place where they stand in their file.
 *
 * <p>YAML writes the same words in several ways (quoted, folded, indented), so a place inside the words is found only when
 * a diagnostic asks for it, by walking the words and the file side by side.
 *
 * @param value the words after YAML's quoting and folding
 * @param place where they are written, YAML's quotation marks and block signs included
 */
public record Text(String value, Span place) {
    private static final int BEGINNING = 64;
    private static final String UNWRITTEN = "…";

    /** What stands at a place for words that are still to be written. */
    public static Text unwritten(Span place) {
        return new Text(UNWRITTEN, place);
    }

    public boolean isUnwritten() {
        return value.equals(UNWRITTEN);
    }

    /**
     * The place in the file of a part of the words.
     *
     * @param from offset of the part's first UTF-16 unit in {@link #value}
     * @param to offset behind its last one
     */
    public Span part(int from, int to) {
        int start = Math.min(Math.max(from, 0), value.length());
        int end = Math.min(Math.max(to, start), value.length());
        return isAsWritten()
                ? place.file().span(place.start() + start, place.start() + end)
                : Alignment.span(this, start, end);
    }

    // Every way of writing a value otherwise than it is meant takes more room; the beginning alone tells a block sign
    // from
    // a quotation in Markdown.
    private boolean isAsWritten() {
        String beginning = value.substring(0, Math.min(BEGINNING, value.length()));
        return place.end() - place.start() == value.length()
                && place.file().text().startsWith(beginning, place.start());
    }

    public boolean isBlank() {
        return value.isBlank();
    }

    /** The number of words between white space that hold a letter or a digit. */
    public int wordCount() {
        return (int) value.strip()
                .lines()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    @Override
    public String toString() {
        return value;
    }
}

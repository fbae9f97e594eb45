package org.glossator.source;

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
    /**
     * The place in the file of a part of the words.
     *
     * @param from offset of the part's first UTF-16 unit in {@link #value}
     * @param to offset behind its last one
     */
    public Span part(int from, int to) {
        int start = Math.min(Math.max(from, 0), value.length());
        int end = Math.min(Math.max(to, start), value.length());
        boolean asWritten = place.file().text().startsWith(value, place.start());
        return asWritten
                ? place.file().span(place.start() + start, place.start() + end)
                : Alignment.span(this, start, end);
    }

    public boolean isBlank() {
        return value.isBlank();
    }

    /** The number of words between white space that hold a letter or a digit. */
    public int wordCount() {
        return (int) value.strip()
                .lines()
                .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.glossator.source;

/**
 * A place in a file, from one offset to another.
 *
 * @param start the offset of the first UTF-16 unit
 * @param end the offset behind the last one; equal to {@code start} where the place is a point
 */
public record Span(SourceFile file, int start, int end) implements Comparable<Span> {
    /** The line of the place's beginning, from 1. */
    public int line() {
        return file.lineAt(start);
    }

    /** The column of the place's beginning, from 1, in code points. */
    public int column() {
        return file.columnAt(start);
    }

    /** The line of the place's last character, from 1. */
    public int lastLine() {
        return file.lineAt(Math.max(start, end - 1));
    }

    /** The column behind the place's last character, from 1, in code points. */
    public int endColumn() {
        return end > start ? file.columnAt(file.text().offsetByCodePoints(end, -1)) + 1 : column();
    }

    public String text() {
        return file.text().substring(start, end);
    }

    /** Orders places by their file's path, then as they follow each other in it. */
    @Override
    public int compareTo(Span other) {
        int byPath = file.path().compareTo(other.file.path());
        if (byPath != 0) {
            return byPath;
        }
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}

package org.glossator.source;

import java.util.Arrays;

/**
 * One file of the project as it was read: its path and its whole text, and where its lines begin.
 *
 * <p>Offsets count UTF-16 units, as {@link String} does. Lines and columns are what people see: they start at 1, and a
 * column counts code points, so that an emoji is one column wide. Instances are immutable and safe to share.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private int @org.jspecify.annotations.Nullable [] lineStarts;

    /**
     * @param path the path below the project's folder, with {@code /} between folders on every system
     * @param text the decoded text, without a byte order mark
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The file's name without folders and without its ending: the slug of the entry it holds. */
    public String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The whole file as a place, shown as its first line. */
    public Span start() {
        return new Span(this, 0, 0);
    }

    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** The line, from 1, that holds the offset. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column, from 1 and in code points, of the offset. */
    public int columnAt(int offset) {
        int lineStart = lineStarts()[lineAt(offset) - 1];
        return text.codePointCount(lineStart, Math.min(offset, text.length())) + 1;
    }

    /** The offset of the place that a parser names by line and column, both from 1, the column in code points. */
    public int offsetAt(int line, int column) {
        int[] starts = lineStarts();
        int lineStart = starts[Math.min(Math.max(line, 1), starts.length) - 1];
        int offset = lineStart;
        for (int passed = 1; passed < column && offset < text.length(); passed++) {
            offset += Character.charCount(text.codePointAt(offset));
        }
        return offset;
    }

    public int lineCount() {
        return lineStarts().length;
    }

    /** The text of a line, counted from 1, without its line break. */
    public String line(int number) {
        int[] starts = lineStarts();
        int start = starts[number - 1];
        int end = number < starts.length ? starts[number] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return path;
    }

    // Found when first asked for: a sound file never needs its lines. Two threads may both find them; they find the
    // same.
    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = findLineStarts();
            lineStarts = known;
        }
        return known;
    }

    private int[] findLineStarts() {
        int[] starts = new int[16];
        int count = 1;
        int from = 0;
        boolean returns = text.indexOf('\r') >= 0;
        while (true) {
            int lineEnd = returns ? lineEnd(from) : text.indexOf('\n', from);
            if (lineEnd < 0) {
                return Arrays.copyOf(starts, count);
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            from = lineEnd + 1;
            starts[count++] = from;
        }
    }

    // A carriage return ends a line too, unless the line feed that belongs to it follows.
    private int lineEnd(int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean lone = c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
            if (c == '\n' || lone) {
                return at;
            }
        }
        return -1;
    }
}

package org.glossator.source;

/**
 * Tells where in its file each character of a {@link Text} was written, where YAML's way of writing it differs from what it
 * means.
 *
 * <p>White space may differ between the two (indentation, folding), so only visible characters are matched; an escape of a
 * quoted value is stepped over as what it stands for.
 */
final class Alignment {
    /** In which of YAML's ways a value is written. */
    private enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        BLOCK
    }

    private static final int WIDE_ESCAPE = 10;

    private final String value;
    private final String written;
    private final int limit;
    private final Style style;
    private final int[] starts;
    private final int[] ends;
    private int at;

    private Alignment(Text text) {
        this.value = text.value();
        this.written = text.place().file().text();
        this.limit = text.place().end();
        this.at = text.place().start();
        this.style = at < limit ? style(written.charAt(at)) : Style.PLAIN;
        this.starts = new int[value.length()];
        this.ends = new int[value.length()];
        skipOpening();
        for (int i = 0; i < value.length(); i++) {
            align(i);
        }
    }

    /** The place of the characters from one offset to another, both within the value. */
    static Span span(Text text, int from, int to) {
        Alignment alignment = new Alignment(text);
        int start = from < text.value().length() ? alignment.starts[from] : alignment.at;
        int end = to > from ? alignment.ends[to - 1] : start;
        return text.place().file().span(Math.min(start, alignment.limit), Math.min(end, alignment.limit));
    }

    // No plain value begins with one of these signs.
    private static Style style(char first) {
        return switch (first) {
            case '\'' -> Style.SINGLE_QUOTED;
            case '"' -> Style.DOUBLE_QUOTED;
            case '|', '>' -> Style.BLOCK;
            default -> Style.PLAIN;
        };
    }

    private void skipOpening() {
        if (style == Style.BLOCK) {
            int lineEnd = written.indexOf('\n', at);
            at = lineEnd < 0 ? limit : lineEnd + 1;
        } else if (style != Style.PLAIN) {
            at++;
        }
    }

    // Indentation and line breaks, and the backslash that joins two lines of a double-quoted value.
    private void skipWhiteSpace() {
        while (at < limit && (Character.isWhitespace(written.charAt(at)) || joinsLines())) {
            at++;
        }
    }

    private boolean joinsLines() {
        return style == Style.DOUBLE_QUOTED
                && at + 1 < limit
                && written.charAt(at) == '\\'
                && (written.charAt(at + 1) == '\n' || written.charAt(at + 1) == '\r');
    }

    private void align(int i) {
        char wanted = value.charAt(i);
        if (Character.isLowSurrogate(wanted) && i > 0 && ends[i - 1] - starts[i - 1] == WIDE_ESCAPE) {
            // One escape stands for both halves of the character.
            starts[i] = starts[i - 1];
            ends[i] = ends[i - 1];
            return;
        }
        if (!Character.isWhitespace(wanted) || joinsLines()) {
            skipWhiteSpace();
        }
        starts[i] = at;
        at += length(wanted);
        ends[i] = at;
    }

    private int length(char wanted) {
        boolean doubled = style == Style.SINGLE_QUOTED && wanted == '\'';
        boolean escape = style == Style.DOUBLE_QUOTED && at < limit && written.charAt(at) == '\\';
        return escape ? escapeLength() : doubled ? 2 : 1;
    }

    private int escapeLength() {
        return switch (at + 1 < limit ? written.charAt(at + 1) : ' ') {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> WIDE_ESCAPE;
            default -> 2;
        };
    }
}

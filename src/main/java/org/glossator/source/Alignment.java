package org.glossator.source;

/**
 * Tells where in its file each character of a {@link Text} was written.
 *
 * <p>White space may differ between the two (indentation, folding), so only visible characters are matched; escapes of
 * double-quoted YAML are stepped over as the one character that they stand for.
 */
final class Alignment {
    private final Text text;
    private final String written;
    private final int[] offsets;

    private Alignment(Text text) {
        this.text = text;
        this.written = text.place().file().text();
        this.offsets = align();
    }

    static Alignment of(Text text) {
        return new Alignment(text);
    }

    Span span(int from, int to) {
        int last = offsets.length - 1;
        int start = offsets[Math.min(Math.max(from, 0), last)];
        int end = to <= from ? start : offsets[Math.min(to - 1, last)] + 1;
        return text.place().file().span(start, Math.max(start, end));
    }

    private int[] align() {
        String value = text.value();
        int limit = text.place().end();
        if (written.startsWith(value, text.place().start())) {
            return java.util.stream.IntStream.rangeClosed(0, value.length())
                    .map(offset -> text.place().start() + offset)
                    .toArray();
        }
        int at = beginning();
        boolean escapes = isDoubleQuoted();
        int[] found = new int[value.length() + 1];
        for (int i = 0; i < value.length(); i++) {
            char wanted = value.charAt(i);
            if (Character.isWhitespace(wanted)) {
                found[i] = Math.min(at, limit);
                boolean escapedBreak = escapes && at + 1 < limit && written.charAt(at) == '\\'
                        && "nt_ \n".indexOf(written.charAt(at + 1)) >= 0;
                if (escapedBreak) {
                    at += 2;
                } else if (at < limit && Character.isWhitespace(written.charAt(at))) {
                    at++;
                }
                continue;
            }
            int escape = escapes ? escapeEnd(at, limit) : at;
            if (escape > at) {
                found[i] = at;
                at = escape;
                continue;
            }
            at = next(wanted, at, limit, escapes);
            found[i] = Math.min(at, limit);
            at = Math.min(at + 1, limit);
        }
        found[value.length()] = Math.min(at, limit);
        return found;
    }

    private boolean isDoubleQuoted() {
        return text.place().end() > text.place().start() && written.charAt(text.place().start()) == '"'
                && !text.value().startsWith("\"");
    }

    // Behind the sign line of a block scalar, behind an opening quotation mark, else the place's own beginning.
    private int beginning() {
        int start = text.place().start();
        if (start >= text.place().end()) {
            return start;
        }
        char sign = written.charAt(start);
        boolean block = (sign == '|' || sign == '>') && !text.value().isEmpty() && text.value().charAt(0) != sign;
        if (block) {
            int lineEnd = written.indexOf('\n', start);
            return lineEnd < 0 ? start : lineEnd + 1;
        }
        boolean quoted = (sign == '"' || sign == '\'') && !text.value().startsWith(String.valueOf(sign));
        return quoted ? start + 1 : start;
    }

    private int next(char wanted, int from, int limit, boolean escapes) {
        for (int at = from; at < limit; at++) {
            char c = written.charAt(at);
            if (c == wanted) {
                return at;
            }
            boolean passable = Character.isWhitespace(c) || c == '\\' || c == '\'' || (escapes && c == '"');
            if (!passable) {
                return from;
            }
        }
        return from;
    }

    private int escapeEnd(int at, int limit) {
        if (at + 1 >= limit || written.charAt(at) != '\\') {
            return at;
        }
        int length = switch (written.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
        return Math.min(at + length, limit);
    }
}

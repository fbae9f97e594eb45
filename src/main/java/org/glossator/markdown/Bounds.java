package org.glossator.markdown;

import java.util.Optional;
import org.glossator.source.Diagnostic;
import org.glossator.source.Text;

/**
 * What a text may hold at most. The parser's work grows with the square of some patterns and its depth with nesting, so
 * both are bounded before it begins; no text that a person wrote comes near these numbers.
 */
final class Bounds {
    static final int LENGTH = 200_000;
    static final int LINE = 10_000;
    static final int NESTING = 24;
    static final int INDENTATION = 200;
    static final int BACKTICK_RUN = 100;
    /** Which part the cells of a table's row. */
    static final int BARS = 200;

    /** Of a part between two blank lines, since the parser looks back and ahead within one. */
    static final int PART_LENGTH = 100_000;

    static final int PART_LINES = 1_000;
    /** Of opening brackets, ampersands and runs of backticks in such a part. */
    static final int PART_MARKS = 2_000;

    private static final String SPLIT = "split it with blank lines";

    private final Text text;
    /** The text's signs; looking into an array costs a fraction of asking a string each time. */
    private final char[] signs;

    private int partStart;
    private int lines;
    private int marks;

    private Bounds(Text text) {
        this.text = text;
        this.signs = text.value().toCharArray();
    }

    static Optional<Diagnostic> excess(Text text) {
        return new Bounds(text).find();
    }

    private Optional<Diagnostic> find() {
        if (signs.length > LENGTH) {
            return tooMuch(0, "this text is longer than " + LENGTH + " characters", "make several entries of it");
        }
        Optional<Diagnostic> excess = Optional.empty();
        for (int start = 0; start < signs.length && excess.isEmpty(); ) {
            int end = lineEnd(start);
            excess = inLine(start, end);
            start = end + 1;
        }
        return excess;
    }

    private int lineEnd(int start) {
        int at = start;
        while (at < signs.length && signs[at] != '\n' && signs[at] != '\r') {
            at++;
        }
        return at;
    }

    private Optional<Diagnostic> inLine(int start, int end) {
        if (end - start > LINE) {
            return tooMuch(start, "this line is longer than " + LINE + " characters", "break it into paragraphs");
        } else if (nesting(start, end) > NESTING || indentation(start, end) > INDENTATION) {
            return tooMuch(start, "this line is nested more than " + NESTING + " deep", "use fewer levels");
        } else if (endsPart(start, end)) {
            partStart = end;
            lines = 0;
            marks = 0;
        }
        lines++;
        if (lines > PART_LINES) {
            return tooMuch(start, "there are more than " + PART_LINES + " lines here without a blank one", SPLIT);
        } else if (end - partStart > PART_LENGTH) {
            return tooMuch(start, "this paragraph is longer than " + PART_LENGTH + " characters", SPLIT);
        }
        return countMarks(start, end);
    }

    /** How many quotations and list items a line begins, those that go on in it included. */
    private int nesting(int start, int end) {
        int markers = 0;
        for (int at = start; at < end; at++) {
            char c = signs[at];
            boolean digit = c >= '0' && c <= '9';
            char next = at + 1 < end ? signs[at + 1] : ' ';
            boolean bullet = (c == '-' || c == '*' || c == '+') && isBlank(next);
            if (c == '>' || bullet || (digit && (next == '.' || next == ')'))) {
                markers++;
            } else if (!isBlank(c) && c != '.' && c != ')' && !digit) {
                break;
            }
        }
        return markers;
    }

    private int indentation(int start, int end) {
        int at = start;
        while (at < end && isBlank(signs[at])) {
            at++;
        }
        return at == end ? 0 : at - start;
    }

    // A line of mere quotation marks ends a paragraph too; one with the mark of a list does not always.
    private boolean endsPart(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!isBlank(signs[at]) && signs[at] != '>') {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private Optional<Diagnostic> countMarks(int start, int end) {
        int run = 0;
        int bars = 0;
        for (int at = start; at < end; at++) {
            char c = signs[at];
            bars += c == '|' ? 1 : 0;
            run = c == '`' ? run + 1 : 0;
            if (bars > BARS) {
                return tooMuch(at, "there are more than " + BARS + " bars (|) in this line", "make a smaller table");
            } else if (run == 1 || c == '[' || c == '<' || c == '&') {
                marks++;
            } else if (run > BACKTICK_RUN) {
                return tooMuch(at, "there are more than " + BACKTICK_RUN + " backticks in a row", "use three at most");
            }
        }
        String message = "this paragraph has more than " + PART_MARKS + " brackets, backticks and &-signs";
        return marks > PART_MARKS ? tooMuch(start, message, SPLIT) : Optional.empty();
    }

    private Optional<Diagnostic> tooMuch(int at, String message, String mend) {
        return Optional.of(
                MarkdownReader.TOO_COMPLEX.at(text.part(at, at + 1), message).mendedBy(mend));
    }
}

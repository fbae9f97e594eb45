package org.glossator.markdown;

import java.util.Optional;
import org.glossator.source.Diagnostic;
import org.glossator.source.Text;

/**
 * What a text may hold at most. The parser's work grows with the square of some patterns and its depth with nesting, so
 * both are bounded before it begins; no text that a person wrote comes near these numbers.
 */
final class Bounds {
    static final int LINE = 10_000;
    static final int NESTING = 24;
    static final int INDENTATION = 200;
    static final int BACKTICK_RUN = 100;
    /** Of brackets, and of runs of backticks, between two blank lines. */
    static final int MARKS = 2_000;

    private final Text text;
    private final String value;
    private int brackets;
    private int backtickRuns;

    private Bounds(Text text) {
        this.text = text;
        this.value = text.value();
    }

    static Optional<Diagnostic> excess(Text text) {
        return new Bounds(text).find();
    }

    private Optional<Diagnostic> find() {
        int start = 0;
        while (start < value.length()) {
            int lineEnd = value.indexOf('\n', start);
            int end = lineEnd < 0 ? value.length() : lineEnd;
            Optional<Diagnostic> excess = inLine(start, end);
            if (excess.isPresent()) {
                return excess;
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> inLine(int start, int end) {
        if (end - start > LINE) {
            return tooMuch(start, "this line is longer than " + LINE + " characters", "break it into paragraphs");
        }
        int contentStart = contentStart(start, end);
        if (contentStart < 0) {
            return tooMuch(start, "this line is nested more than " + NESTING + " deep", "use fewer levels");
        }
        if (contentStart == end) {
            brackets = 0;
            backtickRuns = 0;
        }
        return countMarks(contentStart, end);
    }

    /** The offset behind the marks of lists and quotations; -1 where there are too many of them. */
    private int contentStart(int start, int end) {
        int at = start;
        int markers = 0;
        while (at < end) {
            char c = value.charAt(at);
            boolean bullet = (c == '-' || c == '*' || c == '+') && (at + 1 == end || value.charAt(at + 1) == ' ');
            if (c == '>' || bullet || isNumber(at, end)) {
                markers++;
            } else if (c != ' ' && c != '\t' && c != '.' && c != ')' && !(c >= '0' && c <= '9')) {
                break;
            }
            at++;
        }
        return markers > NESTING || indentation(start, end) > INDENTATION ? -1 : at;
    }

    private boolean isNumber(int at, int end) {
        char c = value.charAt(at);
        return c >= '0' && c <= '9' && at + 1 < end && (value.charAt(at + 1) == '.' || value.charAt(at + 1) == ')');
    }

    private int indentation(int start, int end) {
        int at = start;
        while (at < end && (value.charAt(at) == ' ' || value.charAt(at) == '\t')) {
            at++;
        }
        return at == end ? 0 : at - start;
    }

    private Optional<Diagnostic> countMarks(int start, int end) {
        int run = 0;
        for (int at = start; at < end; at++) {
            char c = value.charAt(at);
            if (c == '[') {
                brackets++;
            }
            run = c == '`' ? run + 1 : 0;
            if (run == 1) {
                backtickRuns++;
            } else if (run > BACKTICK_RUN) {
                return tooMuch(at, "there are more than " + BACKTICK_RUN + " backticks in a row", "use three at most");
            }
        }
        boolean many = brackets > MARKS || backtickRuns > MARKS;
        return many ? tooMuch(start, "this paragraph has more than " + MARKS + " brackets or backticks", "split it") : Optional.empty();
    }

    private Optional<Diagnostic> tooMuch(int at, String message, String mend) {
        return Optional.of(MarkdownReader.TOO_COMPLEX.at(text.part(at, at + 1), message).mendedBy(mend));
    }
}

package org.glossator.printer;

import java.io.IOException;
import java.util.List;
import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;
import org.glossator.source.Span;

/**
 * Prints diagnostics for people: what is wrong, where, the line itself with carets under the place, and how to mend it.
 *
 * <p>No excerpt is wider than {@value #WIDTH} columns; words are never cut.
 */
final class TextPrinter implements Printer {
    private static final int WIDTH = 100;
    private static final int RULE_ENDS = 80;
    private static final String INDENT = "  ";
    private static final String GUTTER = " | ";

    private final Paint paint;

    TextPrinter(Paint paint) {
        this.paint = paint;
    }

    @Override
    public void print(List<Diagnostic> faults, Appendable out) throws IOException {
        String between = "";
        for (Diagnostic fault : faults) {
            out.append(between);
            print(fault, out);
            between = "\n";
        }
    }

    void print(Diagnostic fault, Appendable out) throws IOException {
        head(fault, out);
        place(fault.place(), fault.mend(), fault.severity(), out);
        for (Diagnostic.Related related : fault.related()) {
            place(related.place(), related.message(), fault.severity(), out);
        }
    }

    private void head(Diagnostic fault, Appendable out) throws IOException {
        String word = fault.severity().word() + ":";
        String message = Glyph.shown(fault.message());
        String rule = "[" + fault.rule().id() + "]";
        int taken = columns(word + " " + message + rule);
        out.append(paint.severity(fault.severity(), word))
                .append(' ')
                .append(paint.bold(message))
                .append(" ".repeat(Math.max(2, RULE_ENDS - taken)))
                .append(rule)
                .append('\n');
    }

    private void place(Span place, String words, Severity severity, Appendable out) throws IOException {
        String number = String.valueOf(place.line());
        int room = WIDTH - INDENT.length() - number.length() - GUTTER.length();
        Excerpt excerpt = Excerpt.of(place, room);
        line(out, INDENT + Glyph.shown(place.file().path()) + ":" + number + ":" + place.column());
        line(out, INDENT + number + GUTTER + excerpt.line());
        String margin = INDENT + " ".repeat(number.length()) + GUTTER;
        String carets = "^".repeat(excerpt.carets());
        String shown = Glyph.shown(words);
        int behind = excerpt.before() + excerpt.carets() + 1;
        boolean beside = behind + columns(shown) <= room;
        String besides = beside && !shown.isEmpty() ? " " + shown : "";
        line(out, margin + " ".repeat(excerpt.before()) + paint.severity(severity, carets + besides));
        if (!beside) {
            int before = Math.max(0, Math.min(excerpt.before(), room - columns(shown)));
            line(out, margin + " ".repeat(before) + paint.severity(severity, shown));
        }
    }

    private static void line(Appendable out, String words) throws IOException {
        out.append(words.stripTrailing()).append('\n');
    }

    private static int columns(String shown) {
        return Glyph.columns(Glyph.of(shown));
    }
}

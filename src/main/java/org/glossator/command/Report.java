package org.glossator.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.glossator.printer.Printers;
import org.glossator.printer.Tally;
import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;

/**
 * Tells how a run went: its faults, and a last line.
 *
 * <p>Faults for people and the last line go where each is expected: text on standard error, a document for machines alone
 * on standard output.
 */
final class Report {
    private final ContentOptions options;
    private final Surroundings surroundings;
    private final long started = System.nanoTime();

    Report(ContentOptions options, Surroundings surroundings) {
        this.options = options;
        this.surroundings = surroundings;
    }

    /** Prints the faults and returns the exit code that they ask for. */
    int faults(List<Diagnostic> faults) throws IOException {
        boolean text = options.format() == Printers.TEXT;
        List<Diagnostic> shown = text && !options.notes() ? withoutNotes(faults) : faults;
        PrintStream out = text ? surroundings.err() : surroundings.out();
        options.format()
                .printer(options.colour(surroundings), Glossator.Version.number())
                .print(shown, out);
        long mendable = shown.stream().filter(fault -> !fault.edits().isEmpty()).count();
        if (text && mendable > 0 && !options.quiet()) {
            out.println("\nglossator fix can mend " + mendable + " of these");
        }
        out.flush();
        return stops(faults, options.strict()) ? Exit.FAULTS : Exit.DONE;
    }

    private static List<Diagnostic> withoutNotes(List<Diagnostic> faults) {
        return faults.stream()
                .filter(fault -> fault.severity() != Severity.NOTE)
                .toList();
    }

    /** Whether the faults stop a run. */
    static boolean stops(List<Diagnostic> faults, boolean strict) {
        Severity gravest = faults.stream()
                .map(Diagnostic::severity)
                .min(Severity::compareTo)
                .orElse(Severity.NOTE);
        return gravest == Severity.ERROR || (strict && gravest == Severity.WARNING);
    }

    private String pointer(List<Diagnostic> faults) {
        boolean hidden = options.format() == Printers.TEXT
                && !options.notes()
                && Tally.of(faults).notes() > 0;
        return hidden ? " (--notes shows the notes)" : "";
    }

    /** Prints the line in which a run ends: what came of it, its faults and how long it took. */
    void lastLine(String what, List<Diagnostic> faults) {
        if (options.quiet()) {
            return;
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        String counted = faults.isEmpty() ? "" : ", " + Tally.of(faults).inWords() + pointer(faults);
        PrintStream out = options.format() == Printers.TEXT ? surroundings.out() : surroundings.err();
        out.println(String.format(Locale.ROOT, "%s%s (%.1f s)", what, counted, seconds));
    }
}

package org.glossator.printer;

import java.util.ArrayList;
import java.util.List;
import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;

/** How many faults of each weight a run found. */
public record Tally(int errors, int warnings, int notes) {
    public static Tally of(List<Diagnostic> faults) {
        return new Tally(count(faults, Severity.ERROR), count(faults, Severity.WARNING), count(faults, Severity.NOTE));
    }

    /** The counts as a person says them, such as "3 errors and 1 warning"; "no faults" where there are none. */
    public String inWords() {
        List<String> parts = new ArrayList<>();
        add(parts, errors, "error");
        add(parts, warnings, "warning");
        add(parts, notes, "note");
        if (parts.isEmpty()) {
            return "no faults";
        }
        String last = parts.remove(parts.size() - 1);
        return parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
    }

    private static int count(List<Diagnostic> faults, Severity severity) {
        return (int)
                faults.stream().filter(fault -> fault.severity() == severity).count();
    }

    private static void add(List<String> parts, int count, String word) {
        if (count > 0) {
            parts.add(count + " " + word + (count == 1 ? "" : "s"));
        }
    }
}

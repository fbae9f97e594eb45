package org.glossator.source;

import java.util.List;

/** What a stage made, and every fault it found on the way. */
public record Outcome<T>(T value, List<Diagnostic> faults) {
    public Outcome {
        faults = faults.stream().sorted().toList();
    }

    public boolean hasErrors() {
        return faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    }
}

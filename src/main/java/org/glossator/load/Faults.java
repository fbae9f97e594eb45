package org.glossator.load;

import java.util.ArrayList;
import java.util.List;
import org.glossator.source.Diagnostic;

/** The faults of one file, gathered while it is read. Not safe to share between threads. */
final class Faults {
    private final List<Diagnostic> found = new ArrayList<>();

    void add(Diagnostic fault) {
        found.add(fault);
    }

    void addAll(List<Diagnostic> faults) {
        found.addAll(faults);
    }

    List<Diagnostic> found() {
        return found;
    }
}

package org.glossator.load;

import java.util.ArrayList;
import java.util.List;
import org.glossator.source.Diagnostic;

/** The faults of one file, gathered while it is read. Not safe to share between threads. */
final class Faults {
    private final List<Diagnostic> found = new ArrayList<>();
    private boolean draft;

    void add(Diagnostic fault) {
        found.add(fault);
    }

    void addAll(List<Diagnostic> faults) {
        found.addAll(faults);
    }

    /** Says that the file is a draft, whose prompts may wait until drafts are asked for. */
    void ofDraft() {
        draft = true;
    }

    /** @param drafts whether drafts are asked for */
    List<Diagnostic> found(boolean drafts) {
        return found.stream()
                .filter(fault -> drafts || !draft || !fault.rule().equals(LoadRules.FILL_IN))
                .toList();
    }

    List<Diagnostic> found() {
        return found;
    }
}

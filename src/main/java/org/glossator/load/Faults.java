package org.glossator.load;

import java.util.ArrayList;
import java.util.List;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Span;

/** The faults of one file, gathered while it is read. Not safe to share between threads. */
final class Faults {
    private static final List<Rule> OF_UNFINISHED =
            List.of(LoadRules.FILL_IN, LoadRules.MISSING_FIELD, LoadRules.CONFLICTING_FIELDS);

    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Span> drafts = new ArrayList<>();

    void add(Diagnostic fault) {
        found.add(fault);
    }

    void addAll(List<Diagnostic> faults) {
        found.addAll(faults);
    }

    List<Diagnostic> found() {
        return found;
    }

    /** Notes that the fields at a place are a draft, which may be unfinished. */
    void draft(Span place) {
        drafts.add(place);
    }

    /** What was found, but for what drafts still lack. */
    List<Diagnostic> besideUnfinished() {
        return found.stream().filter(fault -> !isUnfinished(fault)).toList();
    }

    private boolean isUnfinished(Diagnostic fault) {
        return OF_UNFINISHED.contains(fault.rule())
                && drafts.stream()
                        .anyMatch(draft -> draft.start() <= fault.place().start()
                                && fault.place().end() <= draft.end());
    }
}

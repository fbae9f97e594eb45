package org.glossator.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Span;

/** The faults of one file, gathered while it is read. Not safe to share between threads. */
final class Faults {
    private static final List<Rule> OF_UNFINISHED = List.of(LoadRules.FILL_IN, LoadRules.MISSING_FIELD);

    private final List<Diagnostic> found = new ArrayList<>();
    /** The places of drafts, and the names of what each still lacks. */
    private final Map<Span, Set<String>> drafts = new LinkedHashMap<>();

    void add(Diagnostic fault) {
        found.add(fault);
    }

    void addAll(List<Diagnostic> faults) {
        found.addAll(faults);
    }

    List<Diagnostic> found() {
        return found;
    }

    /** Notes that what stands at a place is a draft, which may be unfinished. */
    void draft(Span place) {
        if (!isDraft(place)) {
            drafts.put(place, new LinkedHashSet<>());
        }
    }

    /** Notes what the draft lacks in which a place lies. */
    void lacks(Span place, Collection<String> names) {
        drafts.forEach((draft, lacking) -> {
            if (covers(draft, place)) {
                lacking.addAll(names);
            }
        });
    }

    /** Whether a place lies within a draft. */
    boolean isDraft(Span place) {
        return drafts.keySet().stream().anyMatch(draft -> covers(draft, place));
    }

    /**
     * Whether what was found of a value says no more than that it is still to be written, as in a draft it may be.
     *
     * @param before how many faults there were before the value was read
     */
    boolean areOfUnfinished(int before, Span value) {
        return before < found.size()
                && isDraft(value)
                && found.subList(before, found.size()).stream()
                        .map(Diagnostic::rule)
                        .allMatch(OF_UNFINISHED::contains);
    }

    /** What was found, but for what drafts still lack. */
    List<Diagnostic> besideUnfinished() {
        return found.stream().filter(fault -> !isUnfinished(fault)).toList();
    }

    /** One fault for each draft that still lacks something. */
    List<Diagnostic> unfinished() {
        return drafts.entrySet().stream()
                .filter(draft -> !draft.getValue().isEmpty())
                .flatMap(draft -> found.stream()
                        .filter(fault -> isUnfinished(fault) && covers(draft.getKey(), fault.place()))
                        .min((one, other) -> one.place().compareTo(other.place()))
                        .map(first -> unfinished(first, List.copyOf(draft.getValue())))
                        .stream())
                .toList();
    }

    private static Diagnostic unfinished(Diagnostic first, List<String> names) {
        int last = names.size() - 1;
        String told = last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
        return LoadRules.UNFINISHED_DRAFT
                .at(first.place(), "this draft still lacks " + told)
                .mendedBy(first.mend());
    }

    private boolean isUnfinished(Diagnostic fault) {
        return OF_UNFINISHED.contains(fault.rule()) && isDraft(fault.place());
    }

    private static boolean covers(Span draft, Span place) {
        return draft.start() <= place.start() && place.end() <= draft.end();
    }
}

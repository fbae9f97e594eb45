package org.glossator.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.model.Term;

/** Which terms stand near each other: those that one names as "see also", and those that a text of the other names. */
final class Nearness {
    private final Parts parts;
    private final Map<String, List<Term>> namedBy = new HashMap<>();

    Nearness(Parts parts, List<Term> terms) {
        this.parts = parts;
        for (Term term : terms) {
            parts.linked().mentionsOf(term.slug()).forEach(mention -> {
                if (mention.entry() instanceof Term by) {
                    namedBy.computeIfAbsent(by.slug(), slug -> new ArrayList<>())
                            .add(term);
                }
            });
        }
    }

    /** First those that the editors chose, then those that its text names, then those whose text names it. */
    List<TermView.Near> of(Term term) {
        Map<Term, List<Label>> near = new LinkedHashMap<>();
        parts.entries(Term.class, term.seeAlso()).forEach(other -> add(near, other, "see-also"));
        namedBy.getOrDefault(term.slug(), List.of()).forEach(other -> add(near, other, "names"));
        parts.linked().mentionsOf(term.slug()).forEach(mention -> {
            if (mention.entry() instanceof Term other) {
                add(near, other, "named-by");
            }
        });
        near.remove(term);
        return near.entrySet().stream()
                .map(entry -> new TermView.Near(parts.row(entry.getKey()), List.copyOf(entry.getValue())))
                .toList();
    }

    private void add(Map<Term, List<Label>> near, Term other, String way) {
        near.computeIfAbsent(other, term -> new ArrayList<>()).add(parts.label("near", way));
    }
}

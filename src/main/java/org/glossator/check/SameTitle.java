package org.glossator.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** Two entries of one kind have one title, so that nobody can tell their links apart: one is often a forgotten copy. */
final class SameTitle implements Check {
    private static final Rule RULE = Rule.warning("same-title");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        Map<String, Entry> first = new HashMap<>();
        List<Diagnostic> faults = new ArrayList<>();
        for (Entry entry : content.entries()) {
            if (entry.title().isUnwritten()) {
                continue;
            }
            String title = entry.title().value().strip().toLowerCase(Locale.ROOT);
            Entry earlier = first.putIfAbsent(entry.kind() + " " + title, entry);
            if (earlier != null && !mayBeSame(earlier, entry)) {
                faults.add(fault(entry, earlier));
            }
        }
        return faults.stream();
    }

    // Two papers may print one headline, and an event may come again; two terms of one name are told by their forms.
    private static boolean mayBeSame(Entry one, Entry other) {
        return switch (one.kind()) {
            case TERM, ARTICLE, EVENT -> true;
            default -> one.slug().equals(other.slug());
        };
    }

    private static Diagnostic fault(Entry entry, Entry earlier) {
        return RULE.at(entry.title().place(), entry.kind().withArticle() + " with this title is there already")
                .mendedBy("give one of the two another title, or delete the one that is a copy")
                .alongside(earlier.title().place(), "the other one");
    }
}

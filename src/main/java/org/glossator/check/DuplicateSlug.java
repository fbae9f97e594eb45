package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** Two entries bear one slug, so that a reference to it could mean either. */
final class DuplicateSlug implements Check {
    private static final Rule RULE = Rule.error("duplicate-slug");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.entries().stream()
                .flatMap(second -> content.entry(second.slug()).stream()
                        .filter(first ->
                                !first.about().place().equals(second.about().place()))
                        .map(first -> fault(second, first)));
    }

    private static Diagnostic fault(Entry second, Entry first) {
        String who = first.kind() == second.kind()
                ? "two entries"
                : first.kind().withArticle() + " and " + second.kind().withArticle();
        String message = who + " are called \"" + second.slug() + "\"";
        return RULE.at(second.about().place(), message)
                .mendedBy("give this one another name, and change what refers to it")
                .alongside(first.about().place(), "the first \"" + first.slug() + "\"");
    }
}

package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.Reference;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** The bibliography gives one key to two sources. */
final class DuplicateSource implements Check {
    private static final Rule RULE = Rule.error("duplicate-source");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.references().stream()
                .flatMap(second -> content.reference(second.key().value()).stream()
                        .filter(first -> !first.place().equals(second.place()))
                        .map(first -> fault(second, first)));
    }

    private static Diagnostic fault(Reference second, Reference first) {
        String key = second.key().value();
        return RULE.at(second.key().place(), "two sources are called \"" + key + "\"")
                .mendedBy("give this one another id, or delete it if it is the same source")
                .alongside(first.key().place(), "the first \"" + key + "\"");
    }
}

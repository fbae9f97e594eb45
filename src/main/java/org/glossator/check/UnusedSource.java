package org.glossator.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.markdown.Inline;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** No text cites a source of the bibliography. */
final class UnusedSource implements Check {
    private static final Rule RULE = Rule.warning("unused-source");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        Set<String> cited = Passages.all(content, Inline.Citation.class)
                .flatMap(found -> found.inline().sources().stream())
                .map(Inline.Cited::key)
                .collect(Collectors.toSet());
        return content.references().stream()
                .filter(reference -> !cited.contains(reference.key().value()))
                .map(reference -> RULE.at(
                                reference.key().place(), "no text cites the source \"" + reference.key() + "\"")
                        .mendedBy("cite it as [@" + reference.key() + "], or delete it"));
    }
}

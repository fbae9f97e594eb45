package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Severity;

/** A claim rests on somebody whose name nobody gives. */
final class UnnamedSource implements Check {
    private static final Rule RULE = Rule.editorial("unnamed-source", Severity.NOTE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.claims().stream()
                .flatMap(claim -> claim.describedAs().stream())
                .map(described -> RULE.at(described.place(), "this claim rests on a source without a name")
                        .mendedBy("see that the claim's notice says what that means for its weight"));
    }
}

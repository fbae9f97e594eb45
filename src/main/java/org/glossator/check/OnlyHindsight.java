package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.model.Claim;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Severity;

/** All that a reader is told beside a claim became public after it was made. */
final class OnlyHindsight implements Check {
    private static final Rule RULE = Rule.editorial("only-hindsight", Severity.NOTE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.claims().stream()
                .filter(claim -> isHindsight(claim, content))
                .map(claim -> RULE.at(
                                claim.context().get(0).date().place(),
                                "all context of this claim became public only after it was made")
                        .mendedBy("add what could be known at the time, so that readers do not judge by hindsight"));
    }

    private static boolean isHindsight(Claim claim, Content content) {
        return !claim.context().isEmpty()
                && content.knownBy(claim)
                        .filter(day -> claim.context().stream()
                                .allMatch(context -> context.date().last().isAfter(day.last())))
                        .isPresent();
    }
}

package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.model.Claim;
import org.glossator.model.Content;
import org.glossator.model.Report;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** A claim does not say through whom its words reached the articles. */
final class IncompleteChain implements Check {
    private static final Rule RULE = Rule.error("incomplete-chain");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.claims().stream()
                .filter(IncompleteChain::isOpen)
                .flatMap(claim -> claim.speaker().stream())
                .map(speaker -> RULE.at(speaker.place(), "the claim does not say through whom its words reached us")
                        .mendedBy("add \"account\": the term of whoever tells us, or first-hand, or not-stated"));
    }

    @Override
    public long subjects(Content content) {
        return content.claims().stream()
                .mapToLong(claim -> claim.reports().size())
                .sum();
    }

    private static boolean isOpen(Claim claim) {
        return claim.reports().stream()
                .anyMatch(report -> report.manner() != Report.Manner.OWN_VOICE
                        && claim.accountOf(report).isEmpty());
    }
}

package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.model.Claim;
import org.glossator.model.Content;
import org.glossator.model.Report;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Severity;

/** Only one article carries a claim, and its status does not say so. */
final class SingleSource implements Check {
    private static final Rule RULE = Rule.editorial("single-source", Severity.NOTE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.claims().stream()
                .filter(claim -> isOpen(claim.status()) && carriers(claim) == 1)
                .map(claim -> RULE.at(claim.reports().get(0).article().place(), "one article alone carries this claim")
                        .mendedBy("see whether another article has it, or whether its status is single-source"));
    }

    // An opinion needs no second source.
    private static boolean isOpen(Claim.Status status) {
        return status == Claim.Status.DOCUMENTED || status == Claim.Status.CONTESTED;
    }

    private static long carriers(Claim claim) {
        return claim.reports().stream()
                .map(Report::article)
                .map(slug -> slug.value())
                .distinct()
                .count();
    }
}

package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** No article is named that carries a claim. */
final class ClaimWithoutReport implements Check {
    private static final Rule RULE = Rule.error("claim-without-report");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.claims().stream()
                .filter(claim -> claim.reports().isEmpty())
                .map(claim -> RULE.at(claim.title().place(), "no article is named that reports this claim")
                        .mendedBy("add a report with the article and its words below \"reports\""));
    }

    @Override
    public long subjects(Content content) {
        return content.claims().size();
    }
}

package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.Report;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** A claim names no speaker, although an article passes it on from somebody. */
final class StatementWithoutSpeaker implements Check {
    private static final Rule RULE = Rule.error("statement-without-speaker");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.claims().stream()
                .filter(claim -> claim.speaker().isEmpty())
                .flatMap(claim -> claim.reports().stream()
                        .filter(report -> report.manner() != Report.Manner.OWN_VOICE)
                        .limit(1))
                .map(report -> RULE.at(
                                report.words().place(), "the article passes on words, but the claim names no speaker")
                        .mendedBy("add \"speaker\" to the claim, or \"own-voice\" here if the article itself says it"));
    }

    @Override
    public long subjects(Content content) {
        return content.claims().size();
    }
}

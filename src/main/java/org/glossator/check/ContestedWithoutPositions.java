package org.glossator.check;

import java.util.List;
import java.util.stream.Stream;
import org.glossator.model.Claim;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Text;

/** A contested claim does not let two parties answer. */
final class ContestedWithoutPositions implements Check {
    private static final Rule RULE = Rule.error("contested-without-positions");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.claims().stream()
                .filter(claim -> claim.status() == Claim.Status.CONTESTED)
                .flatMap(ContestedWithoutPositions::fault);
    }

    @Override
    public long subjects(Content content) {
        return content.claims().stream()
                .filter(claim -> claim.status() == Claim.Status.CONTESTED)
                .count();
    }

    private static Stream<Diagnostic> fault(Claim claim) {
        List<Text> parties =
                claim.positions().stream().map(position -> position.by()).toList();
        long heard = parties.stream().map(Text::value).distinct().count();
        if (heard >= 2) {
            return Stream.empty();
        }
        Diagnostic fault = heard == 0
                ? RULE.at(claim.title().place(), "the claim is contested, but no party's position is given")
                : RULE.at(
                        parties.get(parties.size() - 1).place(),
                        "the claim is contested, but only \"" + parties.get(0) + "\" is heard");
        return Stream.of(
                fault.mendedBy("add positions until two different parties have one, or choose another \"status\""));
    }
}

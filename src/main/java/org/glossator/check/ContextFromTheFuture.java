package org.glossator.check;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** A piece of context is said to have become public on a day that has not come yet. */
final class ContextFromTheFuture implements Check {
    private static final Rule RULE = Rule.error("context-from-the-future");

    private final LocalDate today;

    ContextFromTheFuture(LocalDate today) {
        this.today = today;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.claims().stream()
                .flatMap(claim -> claim.context().stream())
                .filter(context -> context.date().first().isAfter(today))
                .map(context -> RULE.at(
                                context.date().place(),
                                "the context cannot have become public on "
                                        + context.date().iso() + ", which is after today, " + today)
                        .mendedBy("give the day on which it became public"));
    }

    @Override
    public long subjects(Content content) {
        return content.claims().stream()
                .mapToLong(claim -> claim.context().size())
                .sum();
    }
}

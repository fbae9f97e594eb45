package org.glossator.check;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.Moment;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Severity;

/** Nobody has held an entry against its sources for longer than the site allows. */
final class StaleReview implements Check {
    private static final Rule RULE = Rule.editorial("stale-review", Severity.WARNING);

    private final LocalDate today;

    StaleReview(LocalDate today) {
        this.today = today;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        int months = content.settings().editing().reviewAfter();
        return reviews(content)
                .filter(reviewed -> reviewed.last().plusMonths(months).isBefore(today))
                .map(reviewed -> RULE.at(
                                reviewed.place(),
                                "the last review is more than " + months + (months == 1 ? " month" : " months")
                                        + " old")
                        .mendedBy("hold the entry against its sources, then write today's date here"));
    }

    private static Stream<Moment> reviews(Content content) {
        return content.entries().stream().flatMap(entry -> entry.about().reviewed().stream());
    }
}

package org.glossator.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Moment;
import org.glossator.model.Position;
import org.glossator.model.Reference;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** Something is said to have been said or published on a day that has not come yet. */
final class DateFromTheFuture implements Check {
    private static final Rule RULE = Rule.error("date-from-the-future");

    private final LocalDate today;

    DateFromTheFuture(LocalDate today) {
        this.today = today;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        Stream<Optional<Moment>> ofEntries = content.entries().stream().flatMap(DateFromTheFuture::dates);
        Stream<Optional<Moment>> ofSources = content.references().stream().map(Reference::issued);
        return Stream.concat(ofEntries, ofSources)
                .flatMap(Optional::stream)
                .filter(date -> date.first().isAfter(today))
                .map(date -> RULE.at(date.place(), "the date " + date.iso() + " is after today, " + today)
                        .mendedBy("give the day on which it was said or published, or leave the date out"));
    }

    // Not the timeline: it may announce what is to come.
    private static Stream<Optional<Moment>> dates(Entry entry) {
        if (entry instanceof Claim claim) {
            return Stream.concat(
                    Stream.of(claim.date()), claim.positions().stream().map(Position::date));
        } else if (entry instanceof Article article) {
            return Stream.of(article.published());
        }
        return Stream.empty();
    }
}

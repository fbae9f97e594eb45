package org.glossator.check;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.model.Article;
import org.glossator.model.Content;
import org.glossator.model.Moment;
import org.glossator.model.OwnWords;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Severity;

/** A summary names a day of the week that is not the day of what its article reports. */
final class RelativeDay implements Check {
    private static final Rule RULE = Rule.editorial("relative-day", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        Weekdays weekdays =
                new Weekdays(Locale.forLanguageTag(content.settings().language()));
        return content.articles().stream()
                .flatMap(article -> day(content, article).stream()
                        .flatMap(event -> OwnWords.of(article)
                                .flatMap(own -> weekdays.in(own).stream()
                                        .filter(named -> !named.isDated() && named.weekday() != event.getDayOfWeek())
                                        .map(named -> fault(own, named, article, event, weekdays)))));
    }

    private static Optional<LocalDate> day(Content content, Article article) {
        return content.dateOfEvent(article)
                .filter(date -> date.precision() == Moment.Precision.DAY)
                .map(Moment::first);
    }

    private static Diagnostic fault(
            OwnWords own, Weekdays.Named named, Article article, LocalDate event, Weekdays weekdays) {
        String reported = "what this article reports happened on " + weekdays.name(event.getDayOfWeek()) + ", " + event
                + ", not on a " + weekdays.name(named.weekday());
        String meant = article.published()
                .map(Moment::first)
                .map(day -> day.with(TemporalAdjusters.previousOrSame(named.weekday())))
                .map(day -> "; counted back from publication it would be " + day)
                .orElse("");
        return RULE.at(own.text().part(named.start(), named.end()), reported)
                .mendedBy("if another day is meant, write its date with the year" + meant);
    }
}

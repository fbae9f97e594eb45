package org.glossator.check;

import java.util.Locale;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.OwnWords;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** A text gives a date with a weekday that it did not fall on. */
final class WrongWeekday implements Check {
    private static final Rule RULE = Rule.error("wrong-weekday");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        Weekdays weekdays =
                new Weekdays(Locale.forLanguageTag(content.settings().language()));
        return OwnWords.of(content)
                .flatMap(own -> weekdays.in(own).stream()
                        .flatMap(named -> named.date().stream()
                                .filter(date -> date.getDayOfWeek() != named.weekday())
                                .map(date -> RULE.at(
                                                own.text().part(named.start(), named.end()),
                                                date + " was a " + weekdays.name(date.getDayOfWeek()) + ", not a "
                                                        + weekdays.name(named.weekday()))
                                        .mendedBy("see which of the two is right"))));
    }
}

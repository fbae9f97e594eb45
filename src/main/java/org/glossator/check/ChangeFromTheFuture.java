package org.glossator.check;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.glossator.model.About;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Moment;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** An entry says that it was changed or reviewed on a day that has not come yet. */
final class ChangeFromTheFuture implements Check {
    private static final Rule RULE = Rule.error("change-from-the-future");

    private final LocalDate today;

    ChangeFromTheFuture(LocalDate today) {
        this.today = today;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.entries().stream().map(Entry::about).flatMap(this::faults);
    }

    private Stream<Diagnostic> faults(About about) {
        return Stream.of(
                        about.updated().stream().flatMap(day -> fault("updated", day)),
                        about.reviewed().stream().flatMap(day -> fault("reviewed", day)),
                        about.changes().stream().flatMap(change -> fault("changed", change.date())))
                .flatMap(faults -> faults);
    }

    private Stream<Diagnostic> fault(String what, Moment day) {
        if (!day.first().isAfter(today)) {
            return Stream.empty();
        }
        String message = "the entry cannot have been " + what + " on " + day.iso() + ", which is after today, " + today;
        return Stream.of(RULE.at(day.place(), message).mendedBy("give the day on which it was " + what));
    }
}

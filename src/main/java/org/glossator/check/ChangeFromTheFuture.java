package org.glossator.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.model.About;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

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
        Stream<Diagnostic> changes = about.changes().stream()
                .filter(change -> change.date().isAfter(today))
                .map(change -> fault(
                        "changed", change.date(), place(about, change.place().start(), "date", change.date())));
        return Stream.of(dated(about, "updated", about.updated()), dated(about, "reviewed", about.reviewed()), changes)
                .flatMap(faults -> faults);
    }

    private Stream<Diagnostic> dated(About about, String field, Optional<LocalDate> day) {
        return day
                .filter(date -> date.isAfter(today))
                .map(date -> fault(field, date, place(about, about.place().start(), field, date)))
                .stream();
    }

    private Diagnostic fault(String what, LocalDate date, Span place) {
        return RULE.at(place, "the entry cannot have been " + what + " on " + date + ", which is after today, " + today)
                .mendedBy("give the day on which it was " + what);
    }

    // These dates are kept without their places, since nothing else asks for them.
    private static Span place(About about, int from, String field, LocalDate date) {
        SourceFile file = about.place().file();
        Matcher written = Pattern.compile("(?<![\\w-])" + field + "[\"']?:\\s*[\"']?(" + date + ")")
                .matcher(file.text());
        return written.find(from) ? file.span(written.start(1), written.end(1)) : about.place();
    }
}

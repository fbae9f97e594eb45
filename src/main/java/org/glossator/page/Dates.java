package org.glossator.page;

import java.time.LocalDate;
import org.glossator.model.Moment;

/**
 * Words dates in the site's language.
 *
 * <p>The names of the months are strings of the language file, since those of the JDK differ from version to version.
 */
public record Dates(Strings strings) {
    public When when(LocalDate day) {
        return new When(day.toString(), strings.text("date.day", day.getDayOfMonth(), inDate(day), year(day)));
    }

    public When when(Moment moment) {
        LocalDate first = moment.first();
        return switch (moment.precision()) {
            case DAY -> when(first);
            case MONTH -> new When(moment.iso(), strings.text("date.month", name(first), year(first)));
            case YEAR -> new When(moment.iso(), strings.text("date.year", year(first)));
        };
    }

    String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    // Slavic languages put the month beside a day into the genitive.
    private String inDate(LocalDate day) {
        String key = "month.in-date." + day.getMonthValue();
        return strings.has(key) ? strings.text(key) : name(day);
    }

    private String name(LocalDate day) {
        return strings.text("month." + day.getMonthValue());
    }
}

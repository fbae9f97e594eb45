package org.glossator.model;

import java.time.LocalDate;
import org.glossator.source.Span;

/**
 * A day, a month or a year, as precisely as it is known.
 *
 * @param first the first day that is meant
 */
public record Moment(LocalDate first, Precision precision, Span place) {
    /** How much of a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** The last day that is meant: the same day, or the end of the month or of the year. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
            case YEAR -> first.withDayOfYear(first.lengthOfYear());
        };
    }

    /** As it is written in ISO 8601, no more precise than it is known. */
    public String iso() {
        String day = first.toString();
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
        };
    }
}

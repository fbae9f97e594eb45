package org.glossator.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.model.Moment;
import org.glossator.source.Text;

/** Reads dates as ISO 8601 writes them, and recognises the other ways in which people do, to name the right one. */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern LOOSE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    private Dates() {}

    static Optional<Moment> day(Node.Scalar scalar, Faults faults) {
        Optional<Moment> read = iso(scalar.text());
        if (read.isPresent() && read.get().precision() == Moment.Precision.DAY) {
            return read;
        }
        report(scalar.text(), "2024-11-15", faults);
        return Optional.empty();
    }

    static Optional<Moment> moment(Node.Scalar scalar, Faults faults) {
        Optional<Moment> read = iso(scalar.text());
        if (read.isEmpty()) {
            report(scalar.text(), "2024-11-15, 2024-11 or 2024", faults);
        }
        return read;
    }

    private static Optional<Moment> iso(Text text) {
        Matcher parts = ISO.matcher(text.value());
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean month = parts.group(2) != null;
        boolean day = parts.group(3) != null;
        Moment.Precision precision =
                day ? Moment.Precision.DAY : month ? Moment.Precision.MONTH : Moment.Precision.YEAR;
        return date(parts.group(1), month ? parts.group(2) : "1", day ? parts.group(3) : "1")
                .map(first -> new Moment(first, precision, text.place()));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static void report(Text text, String example, Faults faults) {
        boolean rightlyWritten =
                ISO.matcher(text.value()).matches() && iso(text).isEmpty();
        String fault = rightlyWritten ? "is not in the calendar" : "is not a date as it must be written here";
        String mend = meant(text.value())
                .map(date -> "write " + date)
                .orElse(
                        rightlyWritten
                                ? "look up the month and the day"
                                : "write the year first, then the month, then the day: " + example);
        faults.add(LoadRules.WRONG_DATE
                .at(text.place(), "\"" + text.value() + "\" " + fault)
                .mendedBy(mend));
    }

    // Only the order of a German or a British date is certain enough to be offered, and only where it is in the
    // calendar.
    private static Optional<LocalDate> meant(String written) {
        Matcher dayFirst = DAY_FIRST.matcher(written);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher loose = LOOSE.matcher(written);
        return loose.matches() ? date(loose.group(1), loose.group(2), loose.group(3)) : Optional.empty();
    }
}

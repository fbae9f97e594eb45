package org.glossator.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.model.Moment;
import org.glossator.source.Diagnostic;
import org.glossator.source.Invisible;
import org.glossator.source.Text;

/** Reads dates as ISO 8601 writes them, and recognises the other ways in which people do, to name the right one. */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern DAY_BEFORE_MONTH = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

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
        return OtherDates.date(parts.group(1), month ? parts.group(2) : "1", day ? parts.group(3) : "1")
                .map(first -> new Moment(first, precision, text.place()));
    }

    private static void report(Text text, String example, Faults faults) {
        boolean rightlyWritten =
                ISO.matcher(text.value()).matches() && iso(text).isEmpty();
        String written = Invisible.shown(text.value());
        Diagnostic fault = LoadRules.WRONG_DATE
                .at(
                        text.place(),
                        "\"" + written + "\" "
                                + (rightlyWritten
                                        ? "is not in the calendar"
                                        : "is not a date as it must be written here"))
                .mendedBy(
                        rightlyWritten
                                ? notInTheCalendar(text.value())
                                : "write the year first, then the month, then the day: " + example);
        Optional<Diagnostic> unlike = rightlyWritten ? Optional.empty() : unlike(fault, text, example);
        if (unlike.isPresent()) {
            faults.add(unlike.get());
            return;
        }
        List<LocalDate> meant = OtherDates.meant(Invisible.without(text.value()));
        faults.add(
                switch (meant.size()) {
                    case 0 -> fault;
                    case 1 ->
                        fault.mendedBy("write " + meant.get(0))
                                .mendedBy(
                                        text.part(0, text.value().length()),
                                        meant.get(0).toString());
                    default ->
                        fault.mendedBy(
                                "write " + meant.get(0) + " or " + meant.get(1) + ", whichever of the two is meant");
                });
    }

    // A month in words, a stretch of days, or no date at all.
    private static Optional<Diagnostic> unlike(Diagnostic fault, Text text, String example) {
        String written = Invisible.without(text.value());
        List<String> days = DAY_BEFORE_MONTH
                .matcher(written)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        Optional<String> month = example.contains("2024-11 or") ? OtherDates.monthOfYear(written) : Optional.empty();
        if (month.isPresent()) {
            return Optional.of(fault.mendedBy("write " + month.get())
                    .mendedBy(text.part(0, text.value().length()), month.get()));
        } else if (days.size() > 1) {
            return Optional.of(fault.mendedBy("one date alone may stand here: " + String.join(" or ", days)));
        }
        return written.chars().noneMatch(Character::isDigit)
                ? Optional.of(fault.mendedBy("write it like " + example + "; if nobody knows it, delete this line"))
                : Optional.empty();
    }

    private static String notInTheCalendar(String written) {
        Matcher parts = DAY_BEFORE_MONTH.matcher(written);
        return (parts.matches()
                        ? OtherDates.date(parts.group(1), parts.group(3), parts.group(2))
                        : Optional.<LocalDate>empty())
                .map(swapped -> "the month comes before the day: did you mean " + swapped + "?")
                .orElse("look up the month and the day");
    }
}

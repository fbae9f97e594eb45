package org.glossator.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Recognises the ways in which people write dates, beside the one in which they are written here. */
public final class OtherDates {
    private static final List<List<String>> MONTHS = Stream.of(
                    "january february march april may june july august september october november december",
                    "jan feb mar apr may jun jul aug sep oct nov dec",
                    "januar februar märz april mai juni juli august september oktober november dezember",
                    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня")
            .map(names -> List.of(names.split(" ")))
            .toList();

    /** A way of writing, and the dates that it may mean: one where it is certain. */
    private record Way(Pattern written, Function<Matcher, List<LocalDate>> meant) {
        static Way of(String written, Function<Matcher, List<LocalDate>> meant) {
            return new Way(Pattern.compile(written), meant);
        }
    }

    private static final List<Way> WAYS = List.of(
            Way.of("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})", in -> dates(in.group(3), in.group(2), in.group(1))),
            Way.of("(\\d{1,2})/(\\d{1,2})/(\\d{4})", OtherDates::eitherOrder),
            Way.of("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})", in -> dates(in.group(1), in.group(2), in.group(3))),
            Way.of(
                    "(\\d{4})-(\\d{2})-(\\d{2})[T ]\\d{1,2}[:.]\\d{2}(?::\\d{2})?",
                    in -> dates(in.group(1), in.group(2), in.group(3))),
            Way.of(
                    "(\\d{1,2})(?:\\.|st|nd|rd|th)? (?:of )?(\\p{L}+)\\.?,? (\\d{4})(?: р(?:оку|\\.))?",
                    in -> dates(in.group(3), month(in.group(2)), in.group(1))),
            Way.of(
                    "(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})",
                    in -> dates(in.group(3), month(in.group(1)), in.group(2))));

    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\p{L}+)\\.?,? (\\d{4})");

    private OtherDates() {}

    /** The dates that may be meant, all of them in the calendar; none where it is not known what is. */
    public static List<LocalDate> meant(String written) {
        return WAYS.stream()
                .flatMap(way -> {
                    Matcher parts = way.written().matcher(written.strip());
                    return parts.matches() ? way.meant().apply(parts).stream() : Stream.empty();
                })
                .distinct()
                .toList();
    }

    /** A month in words with its year, as it is written here. */
    static Optional<String> monthOfYear(String written) {
        Matcher parts = MONTH_OF_YEAR.matcher(written);
        return parts.matches() && !month(parts.group(1)).equals("0")
                ? Optional.of(
                        String.format(Locale.ROOT, "%s-%02d", parts.group(2), Integer.parseInt(month(parts.group(1)))))
                : Optional.empty();
    }

    // Whether the day or the month comes first is certain only where one of the two can be no month.
    private static List<LocalDate> eitherOrder(Matcher parts) {
        return Stream.of(
                        dates(parts.group(3), parts.group(2), parts.group(1)),
                        dates(parts.group(3), parts.group(1), parts.group(2)))
                .flatMap(List::stream)
                .toList();
    }

    private static String month(String name) {
        return MONTHS.stream()
                .flatMap(names -> IntStream.range(0, names.size())
                        .filter(month -> names.get(month).equals(name.toLowerCase(Locale.ROOT)))
                        .mapToObj(month -> String.valueOf(month + 1)))
                .findFirst()
                .orElse("0");
    }

    private static List<LocalDate> dates(String year, String month, String day) {
        return date(year, month, day).stream().toList();
    }

    static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}

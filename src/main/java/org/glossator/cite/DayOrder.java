package org.glossator.cite;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts the parts of a date into the order of the language. The styles prescribe the English order for every language,
 * such as "2025, Juni 21", and the Ukrainian locale has one of its own for MLA, such as "2025. 08 трав.".
 */
final class DayOrder {
    private static final List<String> GERMAN = List.of(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember");
    private static final List<String> UKRAINIAN = List.of(
            "січень",
            "лютий",
            "березень",
            "квітень",
            "травень",
            "червень",
            "липень",
            "серпень",
            "вересень",
            "жовтень",
            "листопад",
            "грудень");
    private static final List<String> UKRAINIAN_IN_DATE = List.of(
            "січня",
            "лютого",
            "березня",
            "квітня",
            "травня",
            "червня",
            "липня",
            "серпня",
            "вересня",
            "жовтня",
            "листопада",
            "грудня");
    private static final Pattern GERMAN_DAY_LAST = dayLast(GERMAN);
    private static final Pattern UKRAINIAN_DAY_LAST = dayLast(UKRAINIAN);
    private static final Pattern GERMAN_DAY_FIRST =
            Pattern.compile("(?<![\\p{L}\\d.])(\\d{1,2}) (" + String.join("|", GERMAN) + ") (\\d{4})");
    private static final Pattern UKRAINIAN_YEAR_FIRST = Pattern.compile(
            "(\\d{4})\\. (?:0?(\\d{1,2}) )?((?:січ|лют|берез|квіт|трав|чер|лип|серп|верес|жовт|листоп|груд)\\.)(,?)");
    private static final Pattern YEAR_ALONE = Pattern.compile("(\\d{4})\\. +([.,])");

    private DayOrder() {}

    private static Pattern dayLast(List<String> months) {
        return Pattern.compile("(?<=[,.] )(" + String.join("|", months) + ") (\\d{1,2})(?=[),.])");
    }

    static String mended(String printed, String locale) {
        return switch (locale) {
            case "de-DE" -> german(printed);
            case "uk-UA" -> ukrainian(printed);
            default -> printed;
        };
    }

    private static String german(String printed) {
        String first = GERMAN_DAY_LAST.matcher(printed).replaceAll("$2. $1");
        return GERMAN_DAY_FIRST.matcher(first).replaceAll("$1. $2 $3");
    }

    private static String ukrainian(String printed) {
        String last = UKRAINIAN_DAY_LAST
                .matcher(printed)
                .replaceAll(day -> day.group(2) + " " + UKRAINIAN_IN_DATE.get(UKRAINIAN.indexOf(day.group(1))));
        String first = UKRAINIAN_YEAR_FIRST.matcher(last).replaceAll(DayOrder::dayFirst);
        return YEAR_ALONE.matcher(first).replaceAll("$1$2");
    }

    // The full stop of a short month closed the part too, unless a comma goes on.
    private static String dayFirst(MatchResult date) {
        String day = date.group(2) == null ? "" : date.group(2) + " ";
        String end = date.group(4).isEmpty() ? "." : ",";
        return day + date.group(3) + " " + date.group(1) + end;
    }
}

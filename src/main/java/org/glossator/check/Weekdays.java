package org.glossator.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.model.OwnWords;
import org.glossator.wording.Passage;

/** Finds the days of the week that a text names in one language, and the dates that stand with them. */
final class Weekdays {
    /**
     * A day of the week in a text.
     *
     * @param start the offset at which it begins, or its date where that stands first
     * @param end the offset behind it and its date
     * @param isDated whether a day of a month stands with it
     * @param date the date that stands with it; empty where there is none, or none with a year
     */
    record Named(DayOfWeek weekday, int start, int end, boolean isDated, Optional<LocalDate> date) {}

    // Forms beside the name itself, from Monday on.
    private static final Map<String, List<String>> FURTHER = Map.of(
            "de", List.of("", "", "", "", "", "sonnabend", ""),
            "uk",
                    List.of(
                            "понеділка понеділку",
                            "вівторка вівторку",
                            "середу середи середі",
                            "четверга четвергу",
                            "п'ятниця п'ятницю п'ятниці п’ятниця п’ятницю п’ятниці пʼятниця пʼятницю пʼятниці",
                            "суботу суботи суботі",
                            "неділю неділі"));

    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String BEHIND = "(?![\\p{L}\\p{N}])";

    private final Locale language;
    private final Map<String, DayOfWeek> days = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern named;

    Weekdays(Locale language) {
        this.language = language;
        for (DayOfWeek day : DayOfWeek.values()) {
            forms(style -> day.getDisplayName(style, language)).forEach(form -> days.put(form, day));
            further(day).forEach(form -> days.put(form, day));
        }
        for (Month month : Month.values()) {
            forms(style -> month.getDisplayName(style, language)).forEach(form -> months.put(form, month.getValue()));
        }
        String day = "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?";
        String month = "(?<month>" + any(months) + ")";
        String day2 = day.replace("<day>", "<day2>");
        String month2 = month.replace("<month>", "<month2>");
        String date = "(?:,?\\s+(?:the\\s+|de[nm]\\s+)?(?:" + day + "\\s+(?:of\\s+)?" + month + "|" + month2 + "\\s+"
                + day2 + ")(?:,?\\s+(?<year>\\d{4}))?)?";
        named = Pattern.compile(
                BEFORE + "(?<weekday>" + any(days) + ")" + BEHIND + date,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    // A language may write a name within a date otherwise than alone.
    private List<String> forms(Function<TextStyle, String> name) {
        return List.of(small(name.apply(TextStyle.FULL)), small(name.apply(TextStyle.FULL_STANDALONE)));
    }

    private Stream<String> further(DayOfWeek day) {
        return Optional.ofNullable(FURTHER.get(language.getLanguage())).stream()
                .flatMap(forms -> Stream.of(forms.get(day.getValue() - 1).split(" ")))
                .filter(form -> !form.isEmpty());
    }

    private String small(String name) {
        return name.toLowerCase(language);
    }

    private static String any(Map<String, ?> names) {
        return names.keySet().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language);
    }

    /** Those that the text names in words of its own, not in what it quotes. */
    List<Named> in(OwnWords own) {
        String text = own.text().value();
        String small = small(text);
        if (days.keySet().stream().noneMatch(small::contains)) {
            return List.of();
        }
        List<Passage> quoted = own.quoted();
        List<Named> found = new ArrayList<>();
        Matcher matcher = named.matcher(text);
        while (matcher.find()) {
            DayOfWeek weekday = days.get(small(matcher.group("weekday")));
            boolean isQuoted = quoted.stream()
                    .anyMatch(passage -> passage.start() <= matcher.start() && matcher.end() <= passage.end());
            if (weekday != null && !isQuoted) {
                boolean isDated = matcher.group("day") != null || matcher.group("day2") != null;
                found.add(new Named(weekday, matcher.start(), matcher.end(), isDated, date(matcher)));
            }
        }
        return found;
    }

    private Optional<LocalDate> date(Matcher matcher) {
        String year = matcher.group("year");
        if (year == null) {
            return Optional.empty();
        }
        String day = first(matcher.group("day"), matcher.group("day2"));
        Integer month = months.get(small(first(matcher.group("month"), matcher.group("month2"))));
        try {
            return month == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String first(@org.jspecify.annotations.Nullable String... groups) {
        return Arrays.stream(groups).filter(group -> group != null).findFirst().orElse("");
    }
}

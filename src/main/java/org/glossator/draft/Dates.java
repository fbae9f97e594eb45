package org.glossator.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the dates that a text names, in figures and names of months. */
final class Dates {
    private final Language language;
    private final Optional<LocalDate> published;

    /**
     * A date in a text.
     *
     * @param iso as precise as it is named
     * @param isWhole whether the text names its year
     */
    record Dated(String iso, int start, String written, boolean isWhole) {}

    Dates(Language language, Optional<LocalDate> published) {
        this.language = language;
        this.published = published;
    }

    List<Dated> in(Sentence sentence) {
        List<Dated> found = new ArrayList<>();
        for (int at = 0; at < sentence.parts().size(); at++) {
            int month = month(sentence.parts().get(at));
            if (month > 0) {
                dated(sentence.parts(), at, month).ifPresent(found::add);
            }
        }
        return found;
    }

    private int month(Part part) {
        int full = language.list("months").indexOf(part.folded());
        boolean upright = part.isCapital() || language.code().equals("uk");
        return upright ? 1 + Math.max(full, language.list("short-months").indexOf(part.folded())) : 0;
    }

    private Optional<Dated> dated(List<Part> parts, int at, int month) {
        int before = at - 1;
        boolean stop = before > 0 && parts.get(before).isSign(".");
        int dayBefore = number(parts, stop ? before - 1 : before, 31);
        int dayBehind = dayBefore > 0 ? 0 : number(parts, at + 1, 31);
        int behind = at + 1 + (dayBehind > 0 ? 1 : 0);
        behind += behind < parts.size() && parts.get(behind).isSign(",") ? 1 : 0;
        int year = number(parts, behind, 2999);
        boolean named = year >= 1000;
        int day = Math.max(dayBefore, dayBehind);
        int from = dayBefore > 0 ? (stop ? before - 1 : before) : at;
        int to = named ? behind : dayBehind > 0 ? at + 1 : at;
        if (!named && (day == 0 || published.isEmpty())) {
            return Optional.empty();
        }
        String written = words(parts, from, to);
        return iso(named ? year : nearestYear(month, day), month, day)
                .map(iso -> new Dated(iso, parts.get(from).start(), written, named));
    }

    private static String words(List<Part> parts, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (Part part : parts.subList(from, to + 1)) {
            words.append(words.length() == 0 || !part.isWord() ? "" : " ").append(part.text());
        }
        return words.toString();
    }

    private static int number(List<Part> parts, int at, int most) {
        boolean number = at >= 0 && at < parts.size() && parts.get(at).text().matches("\\d{1,4}(st|nd|rd|th)?");
        int value = number ? Integer.parseInt(parts.get(at).text().replaceAll("\\D", "")) : 0;
        return value <= most ? value : 0;
    }

    // A day without a year is the one nearest to the day of publication.
    private int nearestYear(int month, int day) {
        LocalDate published = this.published.orElseThrow();
        int best = published.getYear();
        long least = Long.MAX_VALUE;
        for (int year = best - 1; year <= published.getYear() + 1; year++) {
            LocalDate candidate = LocalDate.of(year, month, Math.min(day, 28));
            long distance = Math.abs(candidate.toEpochDay() - published.toEpochDay());
            if (distance < least) {
                least = distance;
                best = year;
            }
        }
        return best;
    }

    private static Optional<String> iso(int year, int month, int day) {
        try {
            return Optional.of(
                    day > 0
                            ? LocalDate.of(year, month, day).toString()
                            : String.format(Locale.ROOT, "%04d-%02d", year, month));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

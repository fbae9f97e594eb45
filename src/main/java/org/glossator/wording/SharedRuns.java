package org.glossator.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a text has a run of words in common with one of many others, capitals and signs aside.
 *
 * <p>Names and titles do not count, since nobody can say them otherwise. A word belongs to one where both texts begin it
 * with a capital and it is a known name; or, in languages that keep capitals for names, where it does not begin a sentence
 * in both. So do up to {@value #MOST_JOINING} short words between two such words. What a text quotes is not its own and
 * ends a run.
 *
 * @param <T> what a text is known by
 */
public final class SharedRuns<T> {
    private static final int MOST_JOINING = 2;
    private static final int SHORT = 3;
    private static final String NOBODYS = "";
    private static final String SENTENCE_ENDS = ".!?:\n\u2026";

    private final int fewest;
    private final Names names;
    private final Map<List<String>, List<Place<T>>> places = new HashMap<>();

    /** Where some words of a text begin. */
    private record Place<T>(Row<T> row, int at) {}

    /** The words of one of the texts. */
    private record Row<T>(T name, Words text, List<Token> words, List<String> forms) {}

    /**
     * A run of words that two texts share.
     *
     * @param other which text has it too
     * @param start the offset in the first text at which it begins
     * @param end the offset behind it
     * @param counted how many of its words are no names
     * @param otherStart the offset in the other text at which it begins
     * @param otherEnd the offset behind it
     */
    public record Run<T>(T other, int start, int end, int counted, int otherStart, int otherEnd) {}

    /**
     * What belongs to a name.
     *
     * @param known words of known names, in small letters
     * @param capitals whether a capital inside a sentence is the sign of a name, as in English, or of any noun, as in German
     */
    public record Names(Set<String> known, boolean capitals) {}

    /** @param fewest how many words, names aside, make a run */
    public SharedRuns(Map<T, Words> texts, int fewest, Names names) {
        this.fewest = fewest;
        this.names = names;
        texts.forEach((name, text) -> {
            List<Token> words = text.wordsAlone();
            add(new Row<>(
                    name, text, words, words.stream().map(SharedRuns::form).toList()));
        });
    }

    private static String form(Token word) {
        return word.form().toLowerCase(Locale.ROOT);
    }

    private void add(Row<T> row) {
        for (int at = 0; at + fewest <= row.forms().size(); at++) {
            places.computeIfAbsent(row.forms().subList(at, at + fewest), words -> new ArrayList<>())
                    .add(new Place<>(row, at));
        }
    }

    /** Every run of the text, none within another, the longest where several begin at one place. */
    public List<Run<T>> in(Words text) {
        List<Token> words = text.wordsAlone();
        List<String> forms = words.stream()
                .map(word -> word.isQuoted() ? NOBODYS : form(word))
                .toList();
        Row<Optional<T>> ours = new Row<>(Optional.empty(), text, words, forms);
        List<Run<T>> found = new ArrayList<>();
        int at = 0;
        while (at + fewest <= ours.forms().size()) {
            Optional<Run<T>> run = longest(ours, at);
            run.ifPresent(found::add);
            at = run.isPresent() ? behind(ours, run.get()) : at + 1;
        }
        return found;
    }

    private static <T> int behind(Row<Optional<T>> ours, Run<T> run) {
        int at = 0;
        while (at < ours.words().size() && ours.words().get(at).start() < run.end()) {
            at++;
        }
        return at;
    }

    private Optional<Run<T>> longest(Row<Optional<T>> ours, int at) {
        List<Place<T>> here = places.getOrDefault(ours.forms().subList(at, at + fewest), List.of());
        Optional<Run<T>> best = Optional.empty();
        for (Place<T> place : here) {
            int length = sameFrom(ours, at, place);
            int counted = counted(ours, at, place, length);
            boolean isBetter = best.isEmpty() || counted > best.get().counted();
            if (counted >= fewest && isBetter) {
                best = Optional.of(run(ours, at, place, length, counted));
            }
        }
        return best;
    }

    private static <T> int sameFrom(Row<Optional<T>> ours, int at, Place<T> place) {
        List<String> theirs = place.row().forms();
        int length = 0;
        while (at + length < ours.forms().size()
                && place.at() + length < theirs.size()
                && ours.forms().get(at + length).equals(theirs.get(place.at() + length))) {
            length++;
        }
        return length;
    }

    private static <T> Run<T> run(Row<Optional<T>> ours, int at, Place<T> place, int length, int counted) {
        List<Token> theirs = place.row().words();
        return new Run<>(
                place.row().name(),
                ours.words().get(at).start(),
                ours.words().get(at + length - 1).end(),
                counted,
                theirs.get(place.at()).start(),
                theirs.get(place.at() + length - 1).end());
    }

    private int counted(Row<Optional<T>> ours, int at, Place<T> place, int length) {
        boolean[] named = new boolean[length];
        for (int i = 0; i < length; i++) {
            boolean capital = isCapital(ours, at + i) && isCapital(place.row(), place.at() + i);
            boolean known = names.known().contains(ours.forms().get(at + i));
            boolean inside = isInside(ours, at + i) || isInside(place.row(), place.at() + i);
            named[i] = capital && (known || (names.capitals() && inside));
        }
        join(named, ours, at);
        int counted = 0;
        for (boolean isName : named) {
            counted += isName ? 0 : 1;
        }
        return counted;
    }

    private static boolean isCapital(Row<?> row, int at) {
        return Character.isUpperCase(row.words().get(at).form().codePointAt(0));
    }

    // Not at the beginning of a sentence, where every word has a capital.
    private static boolean isInside(Row<?> row, int at) {
        int behind = at == 0 ? 0 : row.words().get(at - 1).end();
        String between = row.text().text().substring(behind, row.words().get(at).start());
        return at > 0 && between.chars().noneMatch(sign -> SENTENCE_ENDS.indexOf(sign) >= 0);
    }

    private static void join(boolean[] named, Row<?> ours, int at) {
        int last = -1;
        for (int i = 0; i < named.length; i++) {
            if (!named[i]) {
                continue;
            }
            boolean joins = last >= 0 && i - last - 1 <= MOST_JOINING;
            for (int between = last + 1; joins && between < i; between++) {
                joins = ours.forms().get(at + between).length() <= SHORT;
            }
            for (int between = last + 1; joins && between < i; between++) {
                named[between] = true;
            }
            last = i;
        }
    }
}

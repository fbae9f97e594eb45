package org.glossator.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A printed citation with blanks for title, date and address, into which those of many pages fit.
 *
 * <p>To print a work in a style takes half a millisecond, which is too long for each of ten thousand pages; and the
 * citations of two pages of one site differ in nothing else.
 *
 * @param runs what was printed, each blank in a run of its own
 */
record Mould(List<Run> runs) {
    private static final String TITLE = "Qxzone qxztwo";
    private static final String CASED = "Qxzone Qxztwo";
    private static final String YEAR = "7777";
    private static final String DAY = "27";
    private static final String ADDRESS = "https://qxz.invalid/";

    // Other signs may change the words around them, or be changed themselves.
    private static final Pattern FITTING = Pattern.compile(
            "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} ,:;()-]|(?<=\\p{L})’(?=\\p{L}))*[\\p{L}\\p{N}][.?!…]?");

    /** The work with blanks; works that print alike but for their blanks are equal then. */
    static Optional<Work> shape(Work work) {
        String title = work.title();
        if (!FITTING.matcher(title).matches()) {
            return Optional.empty();
        }
        String end = title.substring(Title.withoutEnd(title).length());
        Optional<String> date = work.issued().map(Mould::blank);
        Work shape = work.named("shape").titled(TITLE + end);
        return Optional.of(shape.at(date, work.url().map(url -> ADDRESS)));
    }

    // Some languages write days of one digit with a zero, or the first of a month in a way of its own.
    private static String blank(String iso) {
        String blank = YEAR + iso.substring(4);
        return hasBlankDay(iso) ? blank.substring(0, 8) + DAY : blank;
    }

    /** Makes a mould of what was printed for a shape; empty where the blanks cannot be told from the rest. */
    static Optional<Mould> of(Work shape, List<Run> printed) {
        boolean isCased = count(printed, CASED) == 1;
        boolean isWhole = count(printed, isCased ? CASED : TITLE) == 1
                && shape.issued().map(date -> isDated(printed, date)).orElse(true)
                && count(printed, ADDRESS) == (shape.url().isPresent() ? 1 : 0);
        return isWhole ? Optional.of(new Mould(pieces(shape, printed))) : Optional.empty();
    }

    private static boolean isDated(List<Run> printed, String date) {
        boolean hasDay = date.endsWith("-" + DAY);
        return count(printed, YEAR) == 1 && (!hasDay || count(printed, DAY) == 1);
    }

    private static int count(List<Run> runs, String blank) {
        return Citation.plain(runs).split(Pattern.quote(blank), -1).length - 1;
    }

    // Each blank becomes a run of its own.
    private static List<Run> pieces(Work shape, List<Run> printed) {
        Pattern cut = cut(shape.issued().orElse(""));
        List<Run> pieces = new ArrayList<>();
        for (Run run : printed) {
            cut.splitAsStream(run.words()).forEach(words -> pieces.add(new Run(words, run.italic())));
        }
        return List.copyOf(pieces);
    }

    // Before and behind each blank of the shape; the same digits elsewhere are none.
    private static Pattern cut(String date) {
        Stream<String> dates = Stream.of(YEAR, DAY)
                .filter(blank -> Stream.of(date.split("-", -1)).anyMatch(blank::equals));
        return Pattern.compile(Stream.concat(Stream.of(TITLE, CASED, ADDRESS), dates)
                .map(blank -> "(?<=" + blank + ")|(?=" + blank + ")")
                .collect(Collectors.joining("|")));
    }

    /** @param title the title of the work */
    List<Run> filled(Work work, Title title) {
        List<Run> filled = new ArrayList<>(5);
        StringBuilder words = new StringBuilder(160);
        boolean italic = false;
        for (Run piece : runs) {
            if (piece.italic() != italic && !words.isEmpty()) {
                filled.add(new Run(words.toString(), italic));
                words.setLength(0);
            }
            italic = piece.italic();
            words.append(filling(piece.words(), work, title));
        }
        filled.add(new Run(words.toString(), italic));
        return filled;
    }

    // A piece that equals a blank is one: a shape whose blanks are not alone makes no mould.
    private static String filling(String piece, Work work, Title title) {
        return switch (piece) {
            case TITLE -> title.plain();
            case CASED -> title.cased();
            case ADDRESS -> work.url().orElse(piece);
            case YEAR -> work.issued().map(iso -> iso.substring(0, 4)).orElse(piece);
            case DAY ->
                work.issued()
                        .filter(Mould::hasBlankDay)
                        .map(iso -> iso.substring(8))
                        .orElse(piece);
            default -> piece;
        };
    }

    private static boolean hasBlankDay(String iso) {
        return iso.length() == 10 && iso.charAt(8) != '0';
    }
}

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
    private static final Pattern FITTING =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} ,:;()-]|(?<=\\p{L})’(?=\\p{L}))*[\\p{L}\\p{N}][.?!…]?");

    // Cuts before and behind each blank.
    private static final Pattern BLANK = Pattern.compile(Stream.of(TITLE, CASED, YEAR, DAY, ADDRESS)
            .map(blank -> "(?<=" + blank + ")|(?=" + blank + ")")
            .collect(Collectors.joining("|")));

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

    // The first of a month has a form of its own in some languages.
    private static String blank(String iso) {
        boolean hasDay = iso.length() == 10;
        String blank = YEAR + iso.substring(4);
        return hasDay && !iso.endsWith("-01") ? blank.substring(0, 8) + DAY : blank;
    }

    /** Makes a mould of what was printed for a shape; empty where the blanks cannot be told from the rest. */
    static Optional<Mould> of(Work shape, List<Run> printed) {
        boolean isCased = count(printed, CASED) == 1;
        boolean isWhole = count(printed, isCased ? CASED : TITLE) == 1
                && shape.issued().map(date -> isDated(printed, date)).orElse(true)
                && count(printed, ADDRESS) == (shape.url().isPresent() ? 1 : 0);
        return isWhole ? Optional.of(new Mould(pieces(printed))) : Optional.empty();
    }

    private static boolean isDated(List<Run> printed, String date) {
        boolean hasDay = date.endsWith("-" + DAY);
        return count(printed, YEAR) == 1 && (!hasDay || count(printed, DAY) == 1);
    }

    private static int count(List<Run> runs, String blank) {
        return Citation.plain(runs).split(Pattern.quote(blank), -1).length - 1;
    }

    // Each blank becomes a run of its own.
    private static List<Run> pieces(List<Run> printed) {
        List<Run> pieces = new ArrayList<>();
        for (Run run : printed) {
            for (String words : BLANK.split(run.words())) {
                pieces.add(new Run(words, run.italic()));
            }
        }
        return List.copyOf(pieces);
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

    private static String filling(String piece, Work work, Title title) {
        return switch (piece) {
            case TITLE -> title.plain();
            case CASED -> title.cased();
            case ADDRESS -> work.url().orElse(piece);
            case YEAR -> work.issued().map(iso -> iso.substring(0, 4)).orElse(piece);
            case DAY -> work.issued().filter(iso -> iso.length() == 10).map(Mould::day).orElse(piece);
            default -> piece;
        };
    }

    private static String day(String iso) {
        return iso.substring(iso.charAt(8) == '0' ? 9 : 8);
    }
}

package org.glossator.page;

import java.util.Comparator;
import java.util.List;

/** Draws how many words articles quote of each voice, all on one scale so that articles can be compared. */
final class VoiceBars {
    // In hundredths of the drawing's width: behind the longest bar its number must stand.
    private static final int LONGEST = 84;
    // As many letters as fit on a screen of 320 px; the table beside the drawing has the whole name.
    private static final int LETTERS = 34;

    private VoiceBars() {}

    static List<CoverageView.Heard> beside(List<VoicesItem> articles) {
        int most = articles.stream()
                .flatMap(article -> article.voices().stream())
                .mapToInt(VoicesItem.Voice::quotedWords)
                .max()
                .orElse(0);
        return articles.stream()
                .map(article -> new CoverageView.Heard(
                        article,
                        article.voices().stream()
                                .map(voice -> bar(voice, most))
                                .sorted(Comparator.comparing(bar -> -bar.words()))
                                .toList()))
                .toList();
    }

    private static CoverageView.Bar bar(VoicesItem.Voice voice, int most) {
        return new CoverageView.Bar(
                shortened(voice.who().name()), voice.isNamed(), voice.quotedWords(), width(voice.quotedWords(), most));
    }

    // A few words must not look like none.
    private static int width(int words, int most) {
        return words == 0 ? 0 : Math.max(1, Math.round((float) LONGEST * words / most));
    }

    private static String shortened(String name) {
        boolean fits = name.codePointCount(0, name.length()) <= LETTERS;
        return fits
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LETTERS - 1)).strip() + "…";
    }
}

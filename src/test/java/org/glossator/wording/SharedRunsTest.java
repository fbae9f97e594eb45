package org.glossator.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Eight words in a row that an article has too are a copy; names and what is quoted are not. */
class SharedRunsTest {
    private static final String RAIN = "When it rains, it drips on the saddles of all the bicycles, says the letter.";
    private static final String ENVOY =
            "Late came the Permanent Representative of the Republic of Alder to the Organization for Trams and rang.";
    private static final SharedRuns.Names ENGLISH = new SharedRuns.Names(Set.of(), true);
    private static final SharedRuns.Names GERMAN = new SharedRuns.Names(Set.of("linie", "alder"), false);

    @Test
    void eightWordsInARowAreShared() {
        assertThat(shared(RAIN, "They say it drips on the saddles of all the time."))
                .containsExactly("8 of article: it drips on the saddles of all the");
    }

    @Test
    void sevenAreNot() {
        assertThat(shared(RAIN, "They say it drips on the saddles of all.")).isEmpty();
        assertThat(shared(RAIN, "it drips on the saddles of all")).isEmpty();
        assertThat(shared("on the saddles of all the bicycles", "on the saddles of all the bicycles"))
                .isEmpty();
    }

    @Test
    void aRunIsShownFromItsFirstWordToItsLast() {
        assertThat(shared(RAIN, "Here, when it rains, it drips on the saddles of all the bicycles: says who?"))
                .containsExactly("13 of article: when it rains, it drips on the saddles of all the bicycles: says");
        Words ours = Words.of("So it drips on the saddles of all the trams.");
        SharedRuns.Run<String> run = new SharedRuns<>(Map.of("article", Words.of(RAIN)), 8, ENGLISH)
                .in(ours)
                .get(0);
        assertThat(RAIN.substring(run.otherStart(), run.otherEnd())).isEqualTo("it drips on the saddles of all the");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They say it drips – on the saddles, of all the time.",
                "They say: It Drips On The Saddles Of All The time.",
                "They say it drips\non the\u00A0saddles… of “” all the time.",
                "They say it drips. On the saddles of all. The time."
            })
    void neitherSignsNorCapitalsMakeWordsOnesOwn(String ours) {
        assertThat(shared(RAIN, ours)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They say “it drips on the saddles of all the bicycles” there.",
                "They say it drips “on the saddles of all the bicycles, says the” letter.",
                "They say it drips on the “saddles” of all the bicycles, says the letter."
            })
    void whatWeQuoteIsNotOurOwnAndEndsARun(String ours) {
        assertThat(shared(RAIN, ours)).isEmpty();
    }

    @Test
    void eightWordsBesideAQuotationAreShared() {
        assertThat(shared(RAIN, "They say it drips on the saddles of all the “bicycles”, says the letter."))
                .containsExactly("8 of article: it drips on the saddles of all the");
    }

    @Test
    void whatTheArticleQuotesIsItsOwnAllTheSame() {
        assertThat(shared("It wrote: “" + RAIN + "”", "it drips on the saddles of all the"))
                .hasSize(1);
    }

    @Test
    void aLongNameAndTitleAreNotCopied() {
        assertThat(shared(
                        ENVOY,
                        "We met the Permanent Representative of the Republic of Alder to the Organization for Trams."))
                .isEmpty();
    }

    @Test
    void theWordsAroundANameAreCounted() {
        assertThat(shared(
                        ENVOY + " It was rung and rung by the Republic of Alder until nobody came.",
                        "The bell was rung and rung by the Republic of Alder until nobody came."))
                .containsExactly("9 of article: was rung and rung by the Republic of Alder until nobody came");
    }

    @ParameterizedTest
    @CsvSource({
        "Republic of the Alder, 0",
        "Republic and the Alder, 0",
        "Republic of Alder, 0",
        "Republic over Alder, 1",
        "Republic of the big Alder, 3",
        "Republic from the Alder, 2"
    })
    void upToTwoShortWordsBelongToTheNamesOnBothSides(String name, int counted) {
        String eight = "one two three four five six seven eight";
        assertThat(shared("and so " + eight + " " + name + ".", eight + " " + name))
                .containsExactly(8 + counted + " of article: " + eight + " " + name);
    }

    @Test
    void aWordThatBeginsASentenceIsNoName() {
        String nobody = "It rained. Nobody came to the auction by tram today.";
        assertThat(shared(nobody, "So it was? Nobody came to the auction by tram today!"))
                .containsExactly("8 of article: Nobody came to the auction by tram today");
        assertThat(shared(nobody, "We hear that nobody came to the auction by tram today."))
                .hasSize(1);
        assertThat(shared(nobody, "Nobody came to the auction by tram today")).hasSize(1);
        assertThat(shared("A: Nobody came to the auction by tram today", "B… Nobody came to the auction by tram today"))
                .hasSize(1);
    }

    @Test
    void aNameAtTheBeginningOfOneSentenceIsANameWhereTheOtherHasItInside() {
        assertThat(shared(
                        "Alder sold the tuba and nobody came today.", "Now Alder sold the tuba and nobody came today."))
                .isEmpty();
    }

    @Test
    void knownNamesAreNamesAtTheBeginningOfASentenceToo() {
        String text = "Alder sold the tuba and nobody came today.";
        assertThat(shared(text, text)).hasSize(1);
        SharedRuns.Names known = new SharedRuns.Names(Set.of("alder"), true);
        assertThat(shared(Map.of("article", text), known, text)).isEmpty();
        assertThat(shared(Map.of("article", text), known, text.replace("Alder", "alder")))
                .hasSize(1);
    }

    @Test
    void inGermanACapitalIsNoSignOfAName() {
        String text = "Am Morgen fährt die Linie Vier durch Alder über Brücke, Markt und Wiese nach Hause.";
        String ours = "Jeden Tag fährt die Linie Vier durch Alder über Brücke, Markt und Wiese.";
        assertThat(shared(Map.of("article", text), GERMAN, ours))
                .containsExactly("9 of article: fährt die Linie Vier durch Alder über Brücke, Markt und Wiese");
        assertThat(shared(text, ours)).isEmpty();
    }

    @Test
    void takesTheLongestOfSeveralThatBeginAtOnePlace() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("first", "it drips on the saddles of all the trams");
        texts.put(
                "second",
                "it drips on the saddles of all the bicycles in the shed; again: "
                        + "it drips on the saddles of all the bicycles in the garden");
        texts.put("third", "it drips on the saddles of all the bicycles in town");
        assertThat(shared(texts, ENGLISH, "Now it drips on the saddles of all the bicycles in the garden of ours."))
                .containsExactly("12 of second: it drips on the saddles of all the bicycles in the garden");
    }

    @Test
    void findsEveryRunAndNoneWithinAnother() {
        Map<String, String> texts =
                Map.of("rain", RAIN, "auction", "and nobody came to the auction by tram and nobody bid");
        assertThat(shared(
                        texts,
                        ENGLISH,
                        "It drips on the saddles of all the time, and nobody came to the auction by tram; "
                                + "it drips on the saddles of all the same."))
                .containsExactly(
                        "8 of rain: It drips on the saddles of all the",
                        "8 of auction: and nobody came to the auction by tram",
                        "8 of rain: it drips on the saddles of all the");
    }

    @Test
    void wordsOfOtherLettersAreWordsToo() {
        String text = "Трамвай стояв на мосту, і ніхто не знав, чия то парасолька.";
        assertThat(shared(text, "Кажуть: трамвай стояв на мосту і ніхто не знав де."))
                .containsExactly("8 of article: трамвай стояв на мосту і ніхто не знав");
    }

    @Test
    void aShortTextSharesNothing() {
        assertThat(shared("", "")).isEmpty();
        assertThat(shared(RAIN, "it drips")).isEmpty();
        assertThat(shared("it drips", RAIN)).isEmpty();
        assertThat(shared(Map.of(), ENGLISH, RAIN)).isEmpty();
    }

    private static List<String> shared(String theirs, String ours) {
        return shared(Map.of("article", theirs), ENGLISH, ours);
    }

    /** Each run as how many of its words count, which text has it, and how we wrote it. */
    private static List<String> shared(Map<String, String> texts, SharedRuns.Names names, String written) {
        Map<String, Words> words = new LinkedHashMap<>();
        texts.forEach((name, text) -> words.put(name, Words.withMarks(text)));
        Words ours = Words.withMarks(written);
        return new SharedRuns<>(words, 8, names)
                .in(ours).stream()
                        .map(run -> run.counted() + " of " + run.other() + ": "
                                + ours.text().substring(run.start(), run.end()))
                        .toList();
    }
}

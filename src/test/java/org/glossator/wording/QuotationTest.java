package org.glossator.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quotation stands in a text, or it does not. */
class QuotationTest {
    private static final Words TEXT = Words.withMarks("""
            The tram office sold forty-one left gloves on Monday. “We asked for owners – nobody came,” it wrote, “so we
            rang the bell.”

            The alliance’s bidders wanted the tuba; it's still unplayed, and the tuba wanted them.
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forty-one left gloves",
                "The tram office sold forty-one left gloves on Monday.",
                "We asked for owners — nobody came",
                "so we rang the bell",
                "on Monday. “We asked",
                "unplayed",
                "tuba; it’s still unplayed, and the tuba wanted them."
            })
    void theWordsOfTheTextStandInIt(String written) {
        assertThat(stands(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forty-two left gloves",
                "forty-one gloves",
                "left forty-one gloves",
                "Forty-one left gloves",
                "forty-one left glove",
                "ram office",
                "The tram off",
                "tuba, it's still unplayed",
                "owners nobody came",
                "the tuba wanted them. The tram office",
                "",
                "[…]",
                "[sold]",
                "“”"
            })
    void nothingElseStandsInIt(String written) {
        assertThat(stands(written)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tram office […] gloves",
                "tram office [...] gloves",
                "tram office [ … ] gloves",
                "tram office[…]gloves",
                "tram office […] sold",
                "office […] on Monday […] rang the bell",
                "[…] the tuba […]",
                "the tuba […] the tuba",
                "The tram […] The alliance's",
                "office [ ... ] bell [\u2026] them"
            })
    void wordsLeftOutStandBetweenWhatFollowsEachOther(String written) {
        assertThat(stands(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gloves […] tram office",
                "office […] office",
                "on Monday […] forty-one",
                "the tuba […] the tuba […] the tuba",
                "tram office […] glove",
                "tram office … gloves",
                "tram office ... gloves",
                "tram office (…) gloves"
            })
    void wordsLeftOutExcuseNothingElse(String written) {
        assertThat(stands(written)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[t]he tram office",
                "[S]o we rang",
                "want[ing] the tuba",
                "want[s] them",
                "[un]played",
                "un[der]played",
                "[pre][un]played",
                "The [tram company] sold",
                "[NATO] sold forty-one",
                "The [city] bidders wanted",
                "sold [about] forty-one",
                "[They] asked for owners",
                "rang the [big] bell",
                "asked for [owners to come]",
                "[The] alliance[’s] bidders wanted",
                "[The] b[udd]ers wanted",
                "[I]t's still unplayed",
                "[I]t’s still unplayed",
                "it[’s] still unplayed",
                "The [A]lliance's bidders",
                "The [city]’s bidders",
                "‘[s]o we’ rang",
                "the ‘tub[a]’; it's",
                "[t]u[lip]a",
                "gloves [on 1 May]. “We asked"
            })
    void anEditThatIsDeclaredStandsInPlaceOfWordsOrOfAPartOfOne(String written) {
        assertThat(stands(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[t]hee tram office",
                "w[ish]ed to have the tuba",
                "tub[e] wanted the",
                "[I]t still unplayed",
                "it[s] bidders wanted",
                "The [city]’s wanted",
                "sold [it] Monday. We asked for owners nobody came",
                "sold [a pile] wrote",
                "office [did not] gloves on Tuesday",
                "(tram) office",
                "{tram} office",
                "[tram office",
                "tram] office"
            })
    void anEditExcusesNothingAroundIt(String written) {
        assertThat(stands(written)).isFalse();
    }

    @Test
    void anEditStandsForFiveWordsAtMost() {
        assertThat(stands("The [company] one left gloves")).isTrue();
        assertThat(stands("The [company] left gloves")).isTrue();
        assertThat(stands("The [company] gloves")).isFalse();
        assertThat(stands("sold [41] left gloves")).isTrue();
    }

    @Test
    void anEditStandsForNoSign() {
        assertThat(stands("gloves on [a day when] asked for")).isFalse();
        assertThat(stands("asked for [people] nobody came")).isFalse();
        assertThat(stands("asked for [people] – nobody came")).isTrue();
        assertThat(stands("the tuba [is] still")).isFalse();
        assertThat(stands("the tuba; [it is] still")).isTrue();
    }

    @Test
    void findsWhereEachPieceStands() {
        Quotation quotation = Quotation.of("tram office […] nobody came […] the tuba");
        List<Words.Range> found = quotation.in(TEXT);
        assertThat(quotation.isWhole(found)).isTrue();
        assertThat(found).extracting(TEXT::written).containsExactly("tram office", "nobody came", "the tuba");
        assertThat(found).isSortedAccordingTo((one, other) -> Integer.compare(one.to(), other.from()));
    }

    @Test
    void findsThePiecesUpToTheFirstThatIsNotThere() {
        Quotation quotation = Quotation.of("tram office […] somebody came […] the tuba");
        assertThat(quotation.in(TEXT)).extracting(TEXT::written).containsExactly("tram office");
        assertThat(quotation.isWhole(quotation.in(TEXT))).isFalse();
        assertThat(quotation.pieces()).extracting(Piece::start).containsExactly(0, 15, 33);
        assertThat(quotation.pieces())
                .extracting(piece -> piece.written().strip())
                .containsExactly("tram office", "somebody came", "the tuba");
    }

    @Test
    void standsBetweenMarksOnlyWhereTheTextQuotesAllOfIt() {
        assertThat(isQuoted("nobody came")).isTrue();
        assertThat(isQuoted("owners – nobody came […] rang the bell")).isTrue();
        assertThat(isQuoted("[They] asked for owners")).isTrue();
        assertThat(isQuoted("nobody came, it wrote")).isFalse();
        assertThat(isQuoted("it wrote")).isFalse();
        assertThat(isQuoted("office […] nobody came")).isFalse();
        assertThat(isQuoted("rang the bell […] nobody came")).isFalse();
    }

    @Test
    void looksForTheOccurrenceThatTheTextQuotes() {
        Words text = Words.withMarks("It was too small, it said: “too small”, and too small again.");
        Quotation quotation = Quotation.of("too small");
        assertThat(quotation.in(text)).containsExactly(new Words.Range(2, 4));
        assertThat(quotation.inQuotationMarks(text)).containsExactly(new Words.Range(8, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a] ",
                "[a]",
                "[a]b",
                "a[b]",
                "[a]-",
                "[…] the ",
                "the [a] ",
                "[",
                "[]",
                "[a",
                "[[a]] ",
                "w[a][b]",
                "a'"
            })
    void manyEditsTakeLittleTime(String pattern) {
        Words text = Words.of(
                "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww the baaaaaaaaaaaaaaa abbbbbbbbbbbbbbbbb ".repeat(50));
        for (int times : new int[] {30, 300, 3_000}) {
            String hostile = "w" + pattern.repeat(times) + "q";
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                Quotation quotation = Quotation.of(hostile);
                assertThat(quotation.isWhole(quotation.in(text))).isFalse();
            });
        }
    }

    private static boolean stands(String written) {
        Quotation quotation = Quotation.of(written);
        return quotation.isWhole(quotation.in(TEXT));
    }

    private static boolean isQuoted(String written) {
        Quotation quotation = Quotation.of(written);
        return quotation.isWhole(quotation.inQuotationMarks(TEXT));
    }
}

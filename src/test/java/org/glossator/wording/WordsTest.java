package org.glossator.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as the same words is what the description of {@link Words} says, and nothing else. */
class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "caf\u00E9, cafe\u0301",
        "\u00C5bo, A\u030Abo",
        "\u212Bbo, \u00C5bo",
        "\u0457\u0445\u0430\u0432, \u0456\u0308\u0445\u0430\u0432",
        "\u1EC7, e\u0323\u0302",
        "\u1EC7, e\u0302\u0323",
        "2 \u2260 3, 2 =\u0338 3"
    })
    void howAnAccentIsComposedDoesNotMatter(String one, String other) {
        assertSame(one, other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“no more” buses",
                "\"no more\" buses",
                "„no more“ buses",
                "„no more” buses",
                "‚no more‘ buses",
                "‘no more’ buses",
                "'no more' buses",
                "`no more´ buses",
                "«no more» buses",
                "«\u00A0no more\u202F» buses",
                "»no more« buses",
                "‹no more› buses",
                "”no more” buses",
                "\u201Fno more\u201D buses",
                "「no more」 buses",
                "『no more』 buses",
                "＂no more＂ buses",
                "no “more buses"
            })
    void quotationMarksDoNotMatterNorWhetherTheyAreThere(String marked) {
        assertSame(marked, "no more buses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"’", "'", "‘", "\u201B", "\u02BC", "\u02B9", "\u00B4", "`", "\u2032", "\uFF07"})
    void whichSignIsAnApostropheDoesNotMatter(String apostrophe) {
        assertSame(
                "Don" + apostrophe + "t touch O" + apostrophe + "Hara" + apostrophe + "s hat",
                "Don't touch O'Hara's hat");
    }

    @Test
    void anApostropheIsPartOfItsWord() {
        assertThat(Words.of("O’Hara’s hat").wordsAlone())
                .extracting(Token::form)
                .containsExactly("O'Hara's", "hat");
        assertDifferent("its hat", "it's hat");
        assertDifferent("we'll see", "we ll see");
        assertDifferent("we'll see", "well see");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sixty - no more",
                "sixty – no more",
                "sixty — no more",
                "sixty—no more",
                "sixty-no more",
                "sixty -- no more",
                "sixty --- no more",
                "sixty\u00A0–\u2009no more",
                "sixty –\nno more",
                "sixty \u2010 no more",
                "sixty\u2011no more",
                "sixty ‒ no more",
                "sixty ― no more",
                "sixty \u2212 no more",
                "sixty － no more"
            })
    void howLongADashIsAndWhatIsAroundItDoesNotMatter(String dashed) {
        assertSame(dashed, "sixty – no more");
    }

    @Test
    void thatADashIsThereMatters() {
        assertDifferent("sixty no more", "sixty – no more");
        assertDifferent("re-sign", "resign");
        assertDifferent("sixty, no more", "sixty – no more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 km away",
                "20\u00A0km away",
                "20\u202Fkm\u2009away",
                "20  km\taway",
                "20 km\naway",
                "20 km\r\naway",
                "\n20 km\n\n  away \n",
                "20\u3000km\u2003away\u2028",
                "20 km a\u00ADway",
                "20 km\u200B away\uFEFF",
                "\u200E20 km \u2066away\u2069",
                "20 km a\u2060way\u202C",
                "20 km \u061Caway\uFE0F"
            })
    void neitherSpacesNorLineBreaksNorInvisibleSignsMatter(String spaced) {
        assertSame(spaced, "20 km away");
    }

    @Test
    void thatThereIsASpaceBetweenTwoWordsMatters() {
        assertDifferent("a way", "away");
        assertDifferent("1 000", "1000");
        assertSame("20 %", "20%");
    }

    @Test
    void anEllipsisIsOneSignOrThreeFullStops() {
        assertSame("Well… no", "Well... no");
        assertSame("Well…. no", "Well.... no");
        assertSame("Well… no", "Well … no");
        assertDifferent("Well… no", "Well. no");
        assertDifferent("Well… no", "Well.. no");
        assertDifferent("Well… no", "Well no");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the shed|the shad",
                "the shed|The shed",
                "the shed|the SHED",
                "sixty|60",
                "in 2014|in 2015",
                "3.5 metres|3,5 metres",
                "1,000|1000",
                "yes, sir|yes sir",
                "yes; no|yes: no",
                "over.|over!",
                "over|over.",
                "half (of it)|half of it",
                "R&D|R and D",
                "20 %|20 ‰",
                "cafe|café",
                "Strasse|Straße",
                "Kyiv|Kiev",
                "Крим|Крым",
                "Kиїв|Київ",
                "the the shed|the shed",
                "shed the|the shed",
                "m²|m2",
                "ﬁne|fine"
            })
    void lettersCapitalsFiguresAndOtherSignsMatter(String one, String other) {
        assertDifferent(one, other);
    }

    @Test
    void anEmojiIsASignOfItsOwnHoweverItIsToBeShown() {
        assertDifferent("well 🙂 done", "well done");
        assertDifferent("well 🙂 done", "well 🙁 done");
        assertSame("well 🙂 done", "well🙂done");
        assertSame("I ❤\uFE0F trams", "I ❤ trams");
        assertThat(Words.of("I ❤\uFE0F trams").wordsAlone()).hasSize(2);
    }

    @Test
    void everyWordAndSignKnowsWhereItStands() {
        Words words = Words.of("😀 Крим, “cafe\u0301”… it’s");
        assertThat(words.tokens())
                .extracting(token -> words.text().substring(token.start(), token.end()))
                .containsExactly("😀", "Крим", ",", "cafe\u0301", "…", "it’s");
        assertThat(words.tokens()).extracting(Token::form).containsExactly("😀", "Крим", ",", "caf\u00E9", "…", "it's");
        assertThat(words.wordsAlone()).extracting(Token::form).containsExactly("Крим", "caf\u00E9", "it's");
    }

    @Test
    void aRangeIsWrittenAsTheTextHasIt() {
        Words words = Words.of("One “two”\n three.");
        assertThat(words.written(new Words.Range(1, 3))).isEqualTo("two”\n three");
        assertThat(words.written(new Words.Range(1, 1))).isEmpty();
        assertThat(words.start(new Words.Range(1, 1))).isEqualTo(5);
        assertThat(words.end(new Words.Range(4, 4))).isEqualTo(words.text().length());
        assertThatIllegalArgumentException().isThrownBy(() -> new Words.Range(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Words.Range(-1, 1));
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(Words.of("").tokens()).isEmpty();
        assertThat(Words.of(" “ ” \u00AD\n").tokens()).isEmpty();
        assertThat(Words.of("").fingerprint()).isEqualTo(Words.of("“”").fingerprint());
    }

    @Test
    void aFingerprintIsTheShaOfTheComparedForm() {
        assertThat(Words.of("“It’s over,” – they said").fingerprint())
                .isEqualTo(Fingerprint.of("It's over , - they said"))
                .matches("[0-9a-f]{64}");
        assertThat(Fingerprint.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Fingerprint.of("é")).isNotEqualTo(Fingerprint.of("e\u0301"));
    }

    @Test
    void aFingerprintOfTheWordsAloneOverlooksSigns() {
        assertThat(Words.of("Over, and out!").fingerprintOfWords())
                .isEqualTo(Words.of("Over – and out").fingerprintOfWords())
                .isNotEqualTo(Words.of("Over and in").fingerprintOfWords())
                .isNotEqualTo(Words.of("over and out").fingerprintOfWords());
    }

    @Test
    void aFingerprintOfTheWordsAloneKnowsWhichOfThemAreQuoted() {
        assertThat(Words.withMarks("They said “over and out” today").fingerprintOfWords())
                .isEqualTo(Words.withMarks("They said: «over, and out» today").fingerprintOfWords())
                .isNotEqualTo(Words.withMarks("They said over and out today").fingerprintOfWords())
                .isNotEqualTo(Words.withMarks("They said “over and” out today").fingerprintOfWords());
    }

    @Test
    void quotedPassagesMarkTheirWords() {
        Words words = Words.of("a b c d e", List.of(new Passage(2, 3), new Passage(6, 9)));
        assertThat(words.tokens()).extracting(Token::isQuoted).containsExactly(false, true, false, true, true);
    }

    private static void assertSame(String one, String other) {
        assertThat(Words.of(one).forms()).isEqualTo(Words.of(other).forms());
        assertThat(Words.of(one).fingerprint()).isEqualTo(Words.of(other).fingerprint());
    }

    private static void assertDifferent(String one, String other) {
        assertThat(Words.of(one).forms()).isNotEqualTo(Words.of(other).forms());
        assertThat(Words.of(one).fingerprint()).isNotEqualTo(Words.of(other).fingerprint());
    }
}

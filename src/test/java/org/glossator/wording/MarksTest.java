package org.glossator.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text puts between quotation marks is quoted, and nothing else. */
class MarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We heard “TOO SMALL, BY FAR” twice.",
                "We heard \"TOO SMALL, BY FAR\" twice.",
                "We heard “TOO SMALL, BY FAR\" twice.",
                "We heard „TOO SMALL, BY FAR“ twice.",
                "We heard „TOO SMALL, BY FAR” twice.",
                "We heard «TOO SMALL, BY FAR» twice.",
                "We heard « TOO SMALL, BY FAR » twice.",
                "We heard «\u00A0TOO SMALL, BY FAR\u202F» twice.",
                "We heard »TOO SMALL, BY FAR« twice.",
                "We heard ‹TOO SMALL, BY FAR› twice.",
                "We heard ”TOO SMALL, BY FAR” twice.",
                "We heard 「TOO SMALL, BY FAR」 twice.",
                "We heard ‘TOO SMALL, BY FAR’ twice.",
                "We heard ‚TOO SMALL, BY FAR‘ twice.",
                "We heard 'TOO SMALL, BY FAR' twice.",
                "“TOO SMALL, BY FAR”",
                "“TOO SMALL”, we heard, “BY FAR”.",
                "\"TOO SMALL,\" we heard, \"BY FAR.\"",
                "We heard (“TOO SMALL, BY FAR”).",
                "We heard—“TOO SMALL, BY FAR”—twice.",
                "We heard “TOO\nSMALL, BY\r\nFAR” twice.",
                "It is 6\" long, and \"TOO SMALL, BY FAR\".",
            })
    void everyLanguagesMarksQuote(String text) {
        assertThat(quoted(text)).isEqualTo("TOO SMALL BY FAR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‘IT ISN’T THE PUPILS’S FAULT’ it was.",
                "'IT ISN'T THE PUPILS'S FAULT' it was.",
                "“IT ISN’T THE PUPILS’S FAULT” it was.",
                "the council's view: ‘IT ISN’T THE PUPILS’S FAULT’; others’ views differ.",
            })
    void anApostropheInsideDoesNotEndAQuotation(String text) {
        assertThat(quoted(text)).isEqualTo("IT ISN'T THE PUPILS'S FAULT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no mark at all",
                "the parents' council and the pupils’ council",
                "the council's shed isn't the pupils’",
                "a mark “ that stands alone",
                "an unclosed “mark of a paragraph\n\nand the next” one",
                "an unclosed \"mark of a paragraph\n\nand the next one",
                "an unclosed „mark",
                "a closing mark” without another",
                "6\" of rain and 7\" of snow",
                "rock ’n’ roll",
                ""
            })
    void nothingElseIsQuoted(String text) {
        assertThat(quoted(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They wrote “ONE TWO\n\n“THREE FOUR\n\n“FIVE” and no more.\n",
                "They wrote \"ONE TWO\n\n\"THREE FOUR\n\n\"FIVE\" and no more.\n",
                "They wrote “ONE TWO\r\n\r\n“THREE FOUR\r\n\r\n“FIVE” and no more.\r\n",
                "They wrote “ONE TWO\n \t\n\n“THREE FOUR\n\n“FIVE” and no more.\n",
                "They wrote “ONE TWO\n\n    “THREE FOUR\n\n    “FIVE” and no more.\n",
                "They wrote « ONE TWO\n\n« THREE FOUR\n\n« FIVE » and no more.\n",
                "They wrote ‘ONE TWO\n\n‘THREE FOUR\n\n‘FIVE’ and no more.\n",
                "They wrote “ONE\nTWO\n\n“THREE\nFOUR\n\n“FIVE” and no more.\n",
            })
    void aQuotationGoesOnInParagraphsThatOpenItAgain(String text) {
        assertThat(quoted(text)).isEqualTo("ONE TWO THREE FOUR FIVE");
    }

    @Test
    void aClosedQuotationDoesNotGoOn() {
        assertThat(quoted("They wrote “ONE TWO.”\n\n“THREE” came later, “FOUR” last."))
                .isEqualTo("ONE TWO THREE FOUR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“WE HEARD ‘NO’ AND ‘NEVER’ FROM THEM” today",
                "‘WE HEARD “NO” AND “NEVER” FROM THEM’ today",
                "\"WE HEARD 'NO' AND 'NEVER' FROM THEM\" today",
                "„WE HEARD ‚NO‘ AND ‚NEVER‘ FROM THEM“ today",
                "« WE HEARD “NO” AND “NEVER” FROM THEM » today",
                "«WE HEARD ‹NO› AND ‹NEVER› FROM THEM» today",
                "»WE HEARD ›NO‹ AND ›NEVER‹ FROM THEM« today",
            })
    void aQuotationWithinAnotherBelongsToIt(String text) {
        assertThat(quoted(text)).isEqualTo("WE HEARD NO AND NEVER FROM THEM");
    }

    @Test
    void aMarkWithoutAPartnerDoesNotSwallowTheNextQuotation() {
        assertThat(quoted("an unclosed “mark, then “ONE” and “TWO”")).isEqualTo("ONE TWO");
        assertThat(quoted("an unclosed \"mark, then \"ONE\" and \"TWO\"")).isEqualTo("ONE TWO");
        assertThat(quoted("an unclosed „mark of a paragraph\n\nand then „ONE“")).isEqualTo("ONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“a ", "\"a ", "'a ", "«a ", "“a\n\n", "“a „b «c ‘d ‚e \"f 'g ", "“„«»‘‚\"'", "”“", "“\n"})
    void takesNoTimeOverAnyPattern(String pattern) {
        String hostile = pattern.repeat(100_000 / pattern.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Words.withMarks(hostile));
    }

    /** The words that are quoted. */
    private static String quoted(String text) {
        String[] marked = Words.withMarks(text).tokens().stream()
                .filter(token -> token.isQuoted() && token.isWord())
                .map(Token::form)
                .toArray(String[]::new);
        return Arrays.stream(marked).collect(Collectors.joining(" "));
    }
}

package org.glossator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> FIELDS = List.of("speaker", "status", "reports", "related", "reviewed");

    @ParameterizedTest
    @CsvSource({
        "speakers, speaker", // one letter too many
        "speker, speaker", // one too few
        "speakar, speaker", // a wrong one
        "spaeker, speaker", // two swapped
        "Speaker, speaker", // a capital
        "statsu, status",
        "reveiwed, reviewed"
    })
    void findsWhatASlipOfThePenMeant(String wrong, String meant) {
        assertThat(Nearest.to(wrong, FIELDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "x", "''", "spk", "reader-s-digest"})
    void namesNothingWhereNothingIsNear(String wrong) {
        assertThat(Nearest.to(wrong, FIELDS)).isEmpty();
    }

    @Test
    void allowsAboutAThirdOfTheLettersToDiffer() {
        assertThat(Nearest.to("abcdefghi", List.of("abcdefxyz"))).contains("abcdefxyz");
        assertThat(Nearest.to("abcdefghi", List.of("abcdewxyz"))).isEmpty();
    }

    @Test
    void takesTheNearestAndThenTheFirstInTheAlphabet() {
        assertThat(Nearest.to("bucharest-2009", List.of("budapest-1994", "bucharest-2008")))
                .contains("bucharest-2008");
        assertThat(Nearest.to("plan-b", List.of("plan-d", "plan-c", "plan-a"))).contains("plan-a");
    }

    @Test
    void countsSwappedNeighboursAsOneSlip() {
        assertThat(Nearest.to("acb", List.of("abc"))).contains("abc");
        assertThat(Nearest.to("cab", List.of("abc"))).isEmpty();
    }

    @Test
    void countsLettersNotUnitsOfTheirEncoding() {
        assertThat(Nearest.to("🚲🚲🛖", List.of("🚲🚲🏠"))).contains("🚲🚲🏠");
    }

    @Test
    void doesNotOfferAnotherNameOfASingleLetter() {
        assertThat(Nearest.to("a", List.of("b"))).isEmpty();
    }
}

package org.glossator.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nearest words of a text, and in what ours differ from them. */
class DifferenceTest {
    private static final String TEXT = """
            The auction began at noon. The tram office had rung a small brass bell twice, and nobody
            bid for the tuba. By one o’clock the bell was silent.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "had rung a small copper bell twice | had rung a small brass bell twice | copper | brass",
                "rang a small brass bell twice | rung a small brass bell twice | rang | rung",
                "had rung a small brass bell once | had rung a small brass bell twice | once | twice",
                "had rung a brass bell twice | had rung a small brass bell twice | '' | small",
                "had rung a small and old brass bell twice | had rung a small brass bell twice | and old | ''",
                "had rung a brass small bell twice | had rung a small brass bell twice | brass small | small brass",
                "had rung a Small brass bell twice | had rung a small brass bell twice | Small | small",
                "had rung some tiny brass bell twice | had rung a small brass bell twice | some tiny | a small",
                "bell twice and nobody bid | bell twice, and nobody bid | '' | ,",
                "for the tuba. by one o'clock | for the tuba. By one o’clock | by | By"
            })
    void showsWhatIsChangedDroppedAddedOrSwapped(String ours, String nearest, String differs, String instead) {
        Shown shown = shown(ours).orElseThrow();
        assertThat(shown).isEqualTo(new Shown(nearest, differs, instead));
    }

    @Test
    void framesEverythingFromTheFirstWordThatDiffersToTheLast() {
        assertThat(shown("The train office had rung a small copper bell twice, and nobody"))
                .contains(new Shown(
                        "The tram office had rung a small brass bell twice, and nobody",
                        "train office had rung a small copper",
                        "tram office had rung a small brass"));
    }

    @Test
    void wordsThatStandThereDifferInNothing() {
        assertThat(shown("rung a small brass bell")).contains(new Shown("rung a small brass bell", "", ""));
    }

    @Test
    void amongEquallyNearWordsItTakesTheFirst() {
        assertThat(shown("the bell")).contains(new Shown("the bell", "", ""));
        Words text = Words.of("a red bell, a grey bell, a blue bell");
        Difference difference =
                Difference.between(Words.of("a green bell"), text).orElseThrow();
        assertThat(text.written(difference.nearest())).isEqualTo("a red bell");
    }

    @Test
    void isSilentWhereFewerThanHalfOfTheWordsAgree() {
        assertThat(shown("seven green parrots sang")).isEmpty();
        assertThat(shown("seven green parrots rung a bell")).isEmpty();
        assertThat(shown("parrots had rung a small")).isPresent();
        assertThat(shown("parrots")).isEmpty();
    }

    @Test
    void isSilentWhereThereAreNoWords() {
        assertThat(shown("")).isEmpty();
        assertThat(Difference.between(Words.of("a"), Words.of(""))).isEmpty();
    }

    /** The parts of a difference as they are written. */
    private record Shown(String nearest, String ours, String theirs) {}

    private static Optional<Shown> shown(String ours) {
        Words words = Words.of(ours);
        Words text = Words.of(TEXT.replace("\n", " ").strip());
        return Difference.between(words, text)
                .map(difference -> new Shown(
                        text.written(difference.nearest()),
                        words.written(difference.ours()),
                        text.written(difference.theirs())));
    }
}

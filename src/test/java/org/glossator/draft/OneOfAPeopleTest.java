package org.glossator.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "The Russian said": a word for one of a people is nobody's name. */
class OneOfAPeopleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Estonian President Leo Tamm met Ann Duff. The Estonian said that the call was short.              | Leo Tamm
            en | Ann Duff met the Estonian minister Leo Tamm. The Estonian said that the call was short.           | Leo Tamm
            de | Der estnische Präsident Leo Tamm traf Anna Duff. Der Este sagte, das Gespräch sei kurz gewesen.   | Leo Tamm
            uk | Естонський президент Лео Тамм зустрів Ганну Дуб. Естонець сказав, що розмова була коротка.        | Лео Тамм
            """)
    void meansTheLastPersonOfThatPeopleAsAGuess(String language, String text, String speaker) {
        List<Found> found = Reading.found(language, "", text);
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.attribution().speaker().orElseThrow().name()).isEqualTo(speaker);
            assertThat(one.attribution().sureness()).isEqualTo(Attribution.Sureness.GUESS);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Ann Duff waited. The Estonian said that the call was short.
            en | A Russian said that the call was short.
            de | Anna Duff wartete. Der Este sagte, das Gespräch sei kurz gewesen.
            uk | Ганна Дуб чекала. Естонець сказав, що розмова була коротка.
            """)
    void neverBecomesATerm(String language, String text) {
        assertThat(Reading.drafts(language, text).files())
                .extracting(DraftFile::path)
                .noneMatch(path -> path.matches(".*glossary/(the-)?(estonian|russian|este|estonets).*"));
    }

    @Test
    void isStillSomebodysLastName() {
        assertThat(Reading.of("en", "", "Mr English said that the call was short."))
                .isEqualTo("English");
    }

    @Test
    void isNoCandidateForATermAsAnAdjectiveEither() {
        Drafts drafts = Reading.drafts(
                "en",
                "At noon a German train from Ravel to the US stopped in the Crimean Peninsula, and NATO was glad.");
        assertThat(drafts.candidates())
                .contains("Crimean Peninsula", "NATO", "Ravel")
                .doesNotContain("German", "US");
    }
}

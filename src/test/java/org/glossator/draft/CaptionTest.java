package org.glossator.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below a picture tells when the picture was taken, and that is no event. */
class CaptionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Duff holds a receiver in Alder on June 9, 2024. Duff said that nobody called.\n\n\nADA FINCH/Getty Images",
                "Ann Duff holds a receiver in Alder on June 9, 2024. Duff said that nobody called.\nAFP",
                "Ada Finch/AP Photo\nAnn Duff holds a receiver in Alder on June 9, 2024. Duff said that nobody called.",
                "Ann Duff holds a receiver in Alder on June 9, 2024. Duff said that nobody called. Ada Finch/Lakewire",
                "Ann Duff holds a receiver in Alder on June 9, 2024. Duff said that nobody called. (Photo: Ada Finch)",
            })
    void aPicturesDateIsPassedOverAndWhatItTellsIsAGuess(String caption) {
        Drafts drafts = Reading.drafts(
                "en",
                "A call without an answer\n\n“We tried again and again,” said Bo Lind.\n\n" + caption
                        + "\n\nThe school has been closed since 2 May 2023, said Lind.\n");
        assertThat(drafts.events()).extracting(DraftFile::about).containsExactly("2 May 2023");
        assertThat(drafts.passedOver())
                .extracting(DraftFile::about)
                .containsExactly("June 9, 2024: it stands in a picture's caption, and says when the picture was taken");
        assertThat(drafts.files())
                .filteredOn(draft -> draft.about().startsWith("Ann Duff: "))
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.sureness()).isEqualTo("guess");
                    assertThat(draft.text()).contains("this stands in a picture's caption (line ");
                });
    }

    @Test
    void aGermanAndAUkrainianCreditIsOneToo() {
        assertThat(Reading.drafts("de", "Das Bad\n\nVor dem Bad stehen am 2. Mai 2024 Kinder. Foto: Lutz Ahrens/dpa\n")
                        .events())
                .isEmpty();
        assertThat(Reading.drafts("uk", "Ведмідь\n\nЖитель показує сліди, 8 вересня 2024 року. Фото: Лісновини\n")
                        .events())
                .isEmpty();
    }

    @Test
    void anotherDateInACaptionIsAGuess() {
        Drafts drafts = Reading.drafts(
                "en",
                "A call\n\nAnn Duff holds a receiver on June 9, 2024. She had rung the office on November 15, 2023.\n\n"
                        + "ADA FINCH/Getty Images\n");
        assertThat(drafts.events()).singleElement().satisfies(event -> {
            assertThat(event.sureness()).isEqualTo("guess");
            assertThat(event.text()).contains("it stands in a picture's caption");
        });
    }

    @Test
    void aSentenceThatSpeaksOfPicturesIsNoCredit() {
        assertThat(Reading.drafts("en", "The photograph was taken on June 9, 2024. Nobody knows by whom.\n")
                        .events())
                .hasSize(1);
    }
}

package org.glossator.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Drafts bear names by which a teacher finds them in a folder. */
class ClaimNamesTest {
    @Test
    void tellWhoSpeaksAndHowItBegins() {
        assertThat(names("“I heard it land,” said Olga Fenn. Fenn said that nobody had been hurt by the roof."))
                .containsExactly("fenn-i-heard-it-land", "fenn-hurt-roof");
    }

    @Test
    void doNotEndWithSmallWords() {
        assertThat(names("“As a result of the storm we are late,” said Olga Fenn."))
                .containsExactly("fenn-as-a-result");
    }

    @Test
    void keepTheWholeNameOfAGroupAndDescribeWhoHasNone() {
        assertThat(names("“It is late,” said the Lake Orvin Ministry. An unnamed diplomat said “it is never late”."))
                .containsExactly("lake-orvin-ministry-it-is-late", "diplomat-it-is-never-late");
    }

    @Test
    void areDifferentWhereTheWordsBeginAlike() {
        assertThat(names("“It was a very long night,” said Olga Fenn.\n\n“It was a very long roof,” said Fenn.\n"))
                .containsExactly("fenn-it-was-a-very-long", "fenn-it-was-a-very-long-2");
    }

    @Test
    void standOnceForTheSameWordsAndSaySo() {
        Drafts drafts = Reading.drafts("en", "“It was loud,” said Olga Fenn.\n\n“It was loud,” said Fenn again.\n");
        assertThat(drafts.passedOver())
                .extracting(DraftFile::about)
                .containsExactly("“It was loud”: the same words have a draft already");
    }

    @Test
    void ofEventsAreTheDayAndTheWordsNearestToIt() {
        Drafts drafts = Reading.drafts(
                "en", "There will be a snap election on February 23, 2025. On 12 April 2025 the roof flew off.");
        assertThat(drafts.events())
                .extracting(event -> event.text().lines().findFirst().orElseThrow())
                .containsExactly("- slug: 2025-02-23-snap-election", "- slug: 2025-04-12-roof-flew");
    }

    private static List<String> names(String text) {
        return Reading.drafts("en", text).files().stream()
                .filter(draft -> draft.path().startsWith("content/claims/"))
                .map(draft -> draft.path().replaceAll("content/claims/|\\.yaml", ""))
                .toList();
    }
}

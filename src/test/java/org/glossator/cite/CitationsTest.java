package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Works of known kinds in the form that each style's own manual prescribes; {@code _} stands around italics. */
class CitationsTest {
    private static final Citations ENGLISH = new Citations("en");

    private final Map<String, List<Name>> people = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();

    private CitationsTest by(String family, String given) {
        return as("author", family, given);
    }

    private CitationsTest as(String role, String family, String given) {
        List<Name> names = new ArrayList<>(people.getOrDefault(role, List.of()));
        names.add(new Name(family, given));
        people.put(role, names);
        return this;
    }

    private CitationsTest with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    private Work work(String type, String title, String issued, String url) {
        return new Work(
                "key",
                type,
                title,
                people,
                Optional.of(issued).filter(date -> !date.isEmpty()),
                Optional.of(url).filter(address -> !address.isEmpty()),
                fields);
    }

    private static void assertCited(Work work, String apa, String mla, String chicago) {
        Citation citation = ENGLISH.of(work);
        assertThat(marked(citation.apa())).isEqualTo(apa);
        assertThat(marked(citation.mla())).isEqualTo(mla);
        assertThat(marked(citation.chicago())).isEqualTo(chicago);
    }

    private static String marked(List<Run> runs) {
        StringBuilder marked = new StringBuilder();
        runs.forEach(run -> marked.append(run.italic() ? "_" + run.words() + "_" : run.words()));
        return marked.toString();
    }

    @Test
    void aBookOfTwoAuthors() {
        by("Moss", "Ada B.")
                .by("Reed", "Carl")
                .with("publisher", "Orchard Press")
                .with("edition", "2");
        assertCited(
                work("book", "The kitchen garden", "1998", ""),
                "Moss, A. B., & Reed, C. (1998). _The kitchen garden_ (2nd ed.). Orchard Press.",
                "Moss, Ada B., and Carl Reed. _The Kitchen Garden_. 2nd ed., Orchard Press, 1998.",
                "Moss, Ada B., and Carl Reed. 1998. _The Kitchen Garden_. 2nd ed. Orchard Press.");
    }

    @Test
    void anArticleOfFourAuthorsInAJournal() {
        by("Moss", "Ada").by("Reed", "Carl").by("Fern", "Eve").by("Lind", "Ole");
        with("container-title", "Soil").with("volume", "12").with("issue", "3").with("page", "4-19");
        assertCited(
                work("article-journal", "How worms work", "2014", ""),
                "Moss, A., Reed, C., Fern, E., & Lind, O. (2014). How worms work. _Soil_, _12_(3), 4–19.",
                "Moss, Ada, et al. “How Worms Work.” _Soil_, vol. 12, no. 3, 2014, pp. 4–19.",
                "Moss, Ada, Carl Reed, Eve Fern, and Ole Lind. 2014. “How Worms Work.” _Soil_ 12 (3): 4–19.");
    }

    @Test
    void aChapterOfAnEditedBook() {
        by("Moss", "Ada").as("editor", "Reed", "Carl");
        with("container-title", "Handbook of beds").with("page", "1-9").with("publisher", "Orchard Press");
        assertCited(
                work("chapter", "On beds", "2014", ""),
                "Moss, A. (2014). On beds. In C. Reed (Ed.), _Handbook of beds_ (pp. 1–9). Orchard Press.",
                "Moss, Ada. “On Beds.” _Handbook of Beds_, edited by Carl Reed, Orchard Press, 2014, pp. 1–9.",
                "Moss, Ada. 2014. “On Beds.” In _Handbook of Beds_, edited by Carl Reed. Orchard Press.");
    }

    @Test
    void aWebPageOfAnInstitutionThatPublishedItItself() {
        by("School Garden Council", "")
                .with("publisher", "School Garden Council")
                .with("container-title", "Beds Online");
        assertCited(
                work("webpage", "Who waters the beds?", "2024-11-05", "https://example.org/a_b?c=1&d=2"),
                "School Garden Council. (2024, November 5). _Who waters the beds?_ Beds Online."
                        + " https://example.org/a_b?c=1&d=2",
                "“Who Waters the Beds?” _Beds Online_, School Garden Council, 5 Nov. 2024,"
                        + " https://example.org/a_b?c=1&d=2.",
                "School Garden Council. 2024. “Who Waters the Beds?” Beds Online, November 5."
                        + " https://example.org/a_b?c=1&d=2.");
    }

    @Test
    void aWebPageWithoutADate() {
        by("Garden Assembly", "");
        assertCited(
                work("webpage", "What is a bed?", "", "https://example.org/b"),
                "Garden Assembly. (n.d.). _What is a bed?_ https://example.org/b",
                "Garden Assembly. _What Is a Bed?_ https://example.org/b.",
                "Garden Assembly. n.d. “What Is a Bed?” https://example.org/b.");
    }

    @Test
    void aWebPageWithoutADateThatWasLookedAt() {
        by("Garden Assembly", "").with("accessed", "2026-03-01");
        assertThat(marked(ENGLISH.of(work("webpage", "What is a bed?", "", "https://example.org/b"))
                        .apa()))
                .isEqualTo(
                        "Garden Assembly. (n.d.). _What is a bed?_ Retrieved March 1, 2026, from https://example.org/b");
    }

    @Test
    void aTreaty() {
        by("United Gardens", "").with("number", "A/1/2");
        assertCited(
                work("treaty", "Charter of the Beds", "1945-06-26", "https://example.org/c"),
                "Charter of the Beds, United Gardens, June 26, 1945, A/1/2. https://example.org/c",
                "United Gardens. Charter of the Beds. A/1/2, 26 June 1945, https://example.org/c.",
                "Charter of the Beds, United Gardens, June 26, 1945, A/1/2. https://example.org/c.");
    }

    @Test
    void aLawInCyrillicIsNoLawOfTheUnitedStates() {
        by("Рада саду", "").with("language", "uk").with("number", "2680-VIII");
        assertCited(
                work("legislation", "Про зміни до правил саду", "2019-02-07", ""),
                "Рада саду. (2019, February 7). _Про зміни до правил саду_ (2680-VIII).",
                "Рада саду. “Про зміни до правил саду.” 2680-VIII, 7 Feb. 2019.",
                "Рада саду. 2019. “Про зміни до правил саду.” 2680-VIII. February 7.");
    }

    @Test
    void leavesTitlesInOtherLanguagesAsTheyAre() {
        by("Lind", "Åsa").with("language", "de");
        assertCited(
                work("webpage", "Zur Lage der Beete", "2022", ""),
                "Lind, Å. (2022). _Zur Lage der Beete_.",
                "Lind, Åsa. _Zur Lage der Beete_. 2022.",
                "Lind, Åsa. 2022. “Zur Lage der Beete.”");
    }

    @Test
    void quotationMarksWithinQuotationMarksAreSingle() {
        by("Moss", "Ada").with("container-title", "Northfield News");
        assertCited(
                work("article-newspaper", "The gardeners' \"quiet\" strike", "2022-03", "https://example.org/n"),
                "Moss, A. (2022, March). The gardeners’ “quiet” strike. _Northfield News_. https://example.org/n",
                "Moss, Ada. “The Gardeners’ ‘Quiet’ Strike.” _Northfield News_, Mar. 2022, https://example.org/n.",
                "Moss, Ada. 2022. “The Gardeners’ ‘Quiet’ Strike.” _Northfield News_, March. https://example.org/n.");
    }

    @Test
    void anEntryOfAnEncyclopaediaWithoutAuthorAndDateIsNotLeftOut() {
        with("container-title", "Garden Encyclopaedia");
        assertCited(
                work("entry-encyclopedia", "Spade", "", ""),
                "Spade. (n.d.). In _Garden Encyclopaedia_.",
                "“Spade.” _Garden Encyclopaedia_.",
                "“Spade.” n.d. In _Garden Encyclopaedia_.");
    }

    @Test
    void speaksTheLanguageOfTheSiteWhereTheStylesDo() {
        by("Moss", "Ada");
        Work work = work("book", "Vom Beet", "", "");
        assertThat(Citation.plain(new Citations("de-AT").of(work).apa())).isEqualTo("Moss, A. (o.\u00a0J.). Vom Beet.");
        assertThat(Citation.plain(new Citations("uk").of(work).apa())).isEqualTo("Moss, A. (б. д.). Vom Beet.");
        assertThat(Citation.plain(new Citations("xx").of(work).apa())).isEqualTo("Moss, A. (n.d.). Vom Beet.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "book",
                "nonsense",
                "classic",
                "entry-dictionary",
                "legal_case",
                "hearing",
                "event",
                "software"
            })
    void everyKindHasEveryForm(String type) {
        for (String title :
                List.of("<b>Beds</b> & ${paths}", "”", "_*", "\u202eA", "Ж", "https://example.org/?a=1&b=2")) {
            Citation citation = ENGLISH.of(work(type, title, "", ""));
            assertThat(List.of(citation.apa(), citation.mla(), citation.chicago()))
                    .allSatisfy(form -> assertThat(Citation.plain(form)).isNotBlank());
        }
    }

    @Test
    void anOddFieldDoesNotBreakIt() {
        by("Moss", "Ada")
                .with("page", "e1-–x, §")
                .with("volume", "IV/2–")
                .with("edition", "2nd rev. & enl.")
                .with("number", "-")
                .with("issue", "")
                .with("chapter-number", "99999999999999999999");
        assertThat(Citation.plain(ENGLISH.of(work("book", "Beds", "2014", "")).apa()))
                .contains("Beds");
    }
}

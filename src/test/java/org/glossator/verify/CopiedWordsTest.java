package org.glossator.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.TrialSite;
import org.glossator.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own texts copy no article, and what they quote stands in one. */
class CopiedWordsTest {
    private static final String ARTICLE = "content/articles/gazette-shed.md";
    private static final String NINE = "drips on the saddles of all the bicycles that";

    @TempDir
    private Path folder;

    @Test
    void aSummaryThatCopiesNineWordsFails() {
        List<Diagnostic> faults = withSummary("The letter says that the roof\n  " + NINE + " were left outside.");
        assertThat(Shown.places(faults)).containsExactly(ARTICLE + ":8 copied-words: " + NINE);
        Diagnostic fault = faults.get(0);
        assertThat(fault.message()).isEqualTo("9 words in a row are those of the article \"gazette-shed\"");
        assertThat(fault.mend()).contains("own words", "quotation marks");
        assertThat(fault.related()).singleElement().satisfies(related -> {
            assertThat(related.place().file().path()).isEqualTo("gazette-shed.txt");
            assertThat(related.place().text()).isEqualTo(NINE);
        });
        assertThat(folder.resolve(LockFile.PATH)).doesNotExist();
    }

    @Test
    void eightWordsAreACopyAndSevenAreNot() {
        assertThat(withSummary("It says water drips on the saddles of all the bikes."))
                .isEmpty();
        assertThat(withSummary("It says water drips on the saddles of all the bicycles."))
                .extracting(fault -> fault.place().text())
                .containsExactly("drips on the saddles of all the bicycles");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Their letter says: “%s are outside”.",
                "Their letter says: \"%s are outside\".",
                "Their letter says: „%s are outside“.",
                "Their letter says: drips on the saddles of “all” the bicycles that are outside."
            })
    void aRunInsideQuotationMarksIsNoCopy(String summary) {
        assertThat(Shown.rules(withSummary(summary.formatted(NINE)))).doesNotContain("copied-words");
    }

    @Test
    void aSummaryThatSharesALongNameAndTitleStands() {
        String name = "the Permanent Representative of the Republic of Alder to the Organization for Bicycles";
        TrialSite site = TrialSite.in(folder)
                .with("texts/courier-shed.txt", """
                        Pupils welcome their shed

                        The shed opened on Monday. At noon %s cut a ribbon. There could have been a few more places.
                        """.formatted(name))
                .with(ARTICLE, article("The Gazette does not mention " + name + "."));
        assertThat(site.verify()).isEmpty();
        site.with(
                ARTICLE,
                article("The Gazette does not say: at noon " + name + " cut a ribbon. There could have been."));
        assertThat(site.verify())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).startsWith("10 words in a row"));
    }

    @Test
    void knownNamesAreNoCopyWhereverTheyStand() {
        TrialSite site = TrialSite.in(folder)
                .with("texts/courier-shed.txt", """
                        Alder Gazette and Hill Courier differ on the new shed. The shed opened on Monday; a few more places
                        would do.
                        """)
                .with(ARTICLE, article("Alder Gazette and Hill Courier differ on the new roof."));
        assertThat(site.verify()).isEmpty();
    }

    @Test
    void everyTextOfOursIsHeldAgainstEveryArticle() {
        String copied = "it drips on the saddles of all the bicycles";
        TrialSite site = TrialSite.in(folder)
                .with(
                        "content/timeline.yaml",
                        "- slug: rain\n  date: 2025-05-06\n  title: Rain\n  text: Then %s.\n".formatted(copied))
                .with("content/pages/about.md", "---\ntitle: About\n---\nWe know that %s.\n".formatted(copied))
                .with("content/glossary/school-office.md", """
                        ---
                        term: school office
                        category: organisation
                        short: It knows that %1$s.
                        changes: [{date: 2025-06-01, note: "We wrote that %1$s."}]
                        ---
                        Text.
                        """.formatted(copied))
                .with("content/articles/courier-shed.md", """
                        ---
                        title: Pupils welcome their shed
                        outlet: hill-courier
                        copy: the web page
                        event: shed-question
                        summary: The Courier asks the office.
                        ---
                        Unlike the other, it does not say that %s.
                        """.formatted(copied));
        assertThat(Shown.rules(site.verify())).hasSize(5).containsOnly("copied-words");
    }

    @Test
    void addressesCodeAndCitationsAreNoWordsOfOurs() {
        assertThat(
                        withSummary(
                                "It [drips on the](https://example.org/saddles) `saddles of` [[shed-is-too-small|all]] the bicycles"))
                .isEmpty();
        assertThat(withBody(
                        "It drips on [the saddles](https://example.org/) of [[bicycle-shed|all the bicycles]] there."))
                .hasSize(1);
    }

    @Test
    void anEditorMayLetACopyStand() {
        String stet = "stet:\n  - {rule: copied-words, reason: It is a proverb., by: AB, until: 2026-12-31}\n";
        TrialSite site = TrialSite.in(folder).with(ARTICLE, article("As it " + NINE + " stand there.", stet));
        assertThat(site.verify()).isEmpty();
        assertThat(folder.resolve(LockFile.PATH)).exists();
        assertThat(site.faults()).isEmpty();
        site.with("content/pages/about.md", "---\ntitle: About\n---\nIt " + NINE + " stand there.\n");
        assertThat(Shown.places(site.verify()))
                .containsExactly("content/pages/about.md:4 copied-words: It " + NINE + " stand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It calls the shed “too small on the day it opened”.",
                "It calls the shed \"too small on the day\" and more.",
                "“Too small on the day it opened,” it writes.",
                "It finds it “too small on the day it opened.”",
                "It says “asked for a roof” twice.",
                "It says “ask[ed] for a roof over […] sixty” in its letter.",
                "“[A]sked for a roof over ninety”, it says.",
                "It says “were told” and “larger”.",
                "It says “a few more places” too.",
                "It calls the shed “wonderfully large and dry”. [@office-letter]",
                "It calls the shed “too *small* on the **day** it opened”.",
                "It calls the shed “too small on the [[shed-is-too-small|day it opened]]”.",
                "It calls the shed “too small on the [day it](https://example.org/) opened”.",
                "It calls the shed “too small [@shed-plan] on the day it opened”.",
                "It calls the shed “too small on\nthe day it opened”."
            })
    void aQuotationInOurTextsStandsInSomeArticle(String body) {
        assertThat(withBody(body)).isEmpty();
    }

    @Test
    void aBlockQuotationStandsInSomeArticleHoweverItIsWrapped() {
        assertThat(withBody("> too small on the day it opened")).isEmpty();
        assertThat(withBody("> too small on\n> the day\n> it opened")).isEmpty();
        assertThat(withBody("> “too small on\n> the day it opened,” says the parents’ council"))
                .isEmpty();
        assertThat(Shown.rules(withBody("> too small on\n> the day it closed"))).containsExactly("unfound-quotation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“wonderfully large and dry”",
                "“too small on the day we opened”",
                "“the day it opened too small”",
                "\"too large on the day it opened\""
            })
    void aQuotationThatNoArticleHasIsAskedAbout(String quoted) {
        List<Diagnostic> faults = withBody("It calls the shed " + quoted + " somewhere.");
        assertThat(Shown.places(faults)).containsExactly(ARTICLE + ":9 unfound-quotation: " + quoted);
        assertThat(folder.resolve(LockFile.PATH)).exists();
    }

    @Test
    void onlyTextsThatRetellArticlesAreAskedAboutTheirQuotations() {
        TrialSite site = TrialSite.in(folder)
                .with("content/pages/about.md", "---\ntitle: About\n---\n“Never heard before” it is.\n");
        assertThat(site.verify()).isEmpty();
    }

    private List<Diagnostic> withSummary(String summary) {
        return TrialSite.in(folder).with(ARTICLE, article(summary)).verify();
    }

    private List<Diagnostic> withBody(String body) {
        return TrialSite.in(folder)
                .with(ARTICLE, article("It asks.").replace("\nText.\n", "\n" + body + "\n"))
                .verify();
    }

    private static String article(String summary) {
        return article(summary, "");
    }

    private static String article(String summary, String more) {
        return """
                ---
                title: New shed overflows in its first week
                outlet: alder-gazette
                copy: the printed page
                event: shed-question
                summary: |
                  %s
                %s---
                Text.
                """.formatted(summary, more);
    }
}

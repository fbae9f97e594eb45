package org.glossator.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.verify.VerifiedSite.LATER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.ProgramRun;
import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without the texts, a build knows by the record whether it was these words that were held against them. */
class ChangedAfterVerificationTest {
    private static final String CLAIM = "content/claims/tuba-was-abandoned.yaml";
    private static final String GAZETTE = "content/articles/gloves-gazette.md";

    @TempDir
    private Path folder;

    private VerifiedSite site;

    @BeforeEach
    void verifiedSite() throws IOException {
        site = VerifiedSite.in(folder);
        Files.move(site.path("texts"), folder.resolve("elsewhere"));
        assertThat(site.faults()).isEmpty();
    }

    @Test
    void aChangedQuotationIsReportedWhereItStandsWithTheCommandThatMendsIt() throws IOException {
        site.edit(CLAIM, "dry, polished and unplayed", "dry, polished and unloved");
        List<Diagnostic> faults = site.faults();
        assertThat(Shown.places(faults))
                .containsExactly(CLAIM + ":12 changed-after-verification: dry, polished and unloved");
        assertThat(faults.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(faults.get(0).message()).contains("2025-07-01");
        assertThat(faults.get(0).mend()).contains("glossator verify --texts DIR");
        ProgramRun check = ProgramRun.in(folder, "check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err()).contains("[changed-after-verification]", "glossator verify --texts DIR");
        site.edit(CLAIM, "dry, polished and unloved", "dry, polished and unplayed");
        assertThat(site.faults()).isEmpty();
    }

    @Test
    void verifyingAgainMendsIt() throws IOException {
        site.edit(CLAIM, "quote: dry, polished and unplayed", "quote: polished and unplayed");
        assertThat(site.faults()).hasSize(1);
        Files.move(folder.resolve("elsewhere"), site.path("texts"));
        assertThat(site.verify(LATER)).isTrue();
        assertThat(site.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wording: somebody had put a hat on it|wording: somebody put a hat on it",
                "own-voice: The favourite of the day|own-voice: A favourite of the day",
                "own-voice: The favourite|own-voice: the favourite",
                "[i]t'll be back next year […]|[i]t'll be back next year",
                "[i]t'll be back|it'll be back",
                "[i]t'll be back|[I]t'll be back",
                "article: gloves-courier|article: courier-shed"
            })
    void everyKindOfPassageIsGuarded(String from, String to) throws IOException {
        site.edit(CLAIM, from, to);
        assertThat(Shown.rules(site.faults())).contains("changed-after-verification");
    }

    @Test
    void wordsThatWereVerifiedAsTheArticlesOwnVoiceAreNotAQuotationYet() throws IOException {
        site.edit(CLAIM, "own-voice: The favourite of the day", "quote: The favourite of the day");
        assertThat(Shown.rules(site.faults())).containsExactly("changed-after-verification");
    }

    @Test
    void wordsThatWereVerifiedAsAWordingAreNotAQuotationYet() throws IOException {
        site.edit(CLAIM, "quote: dry, polished and unplayed\n    wording: somebody", "quote: somebody");
        assertThat(Shown.rules(site.faults())).containsExactly("changed-after-verification");
    }

    @Test
    void wordsOfAnArticleThatTheClaimDidNotQuoteBeforeWereNeverVerified() throws IOException {
        site.edit(CLAIM, "questions:", "  - {article: courier-shed, own-voice: The shed opened}\nquestions:");
        assertThat(site.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.rule().id()).isEqualTo("changed-after-verification");
            assertThat(fault.message()).isEqualTo("these words have not been held against the article yet");
        });
    }

    @Test
    void theSameWordsInAnotherClaimAreAnotherQuotation() throws IOException {
        site.edit(
                "content/claims/waste-is-not-new.yaml",
                "questions:",
                "  - {article: gloves-gazette, quote: \"dry, polished and unplayed\"}\nquestions:");
        assertThat(Shown.rules(site.faults())).containsExactly("changed-after-verification");
    }

    @Test
    void aChangedTextThatRetellsAnArticleIsReported() throws IOException {
        site.edit(GAZETTE, "has the sharper words.", "has the sharper words, and the blunter ones.");
        assertThat(Shown.rules(site.faults())).containsExactly("changed-after-verification");
        assertThat(site.faults().get(0).place().line()).isEqualTo(10);
    }

    @Test
    void aTextTooShortToCopyNeedsNoVerification() throws IOException {
        site.edit(
                GAZETTE,
                "The Alder Gazette was at the auction. The [[umbrella-menders-guild]] has the sharper words.",
                "The Alder Gazette was at the auction.");
        assertThat(site.faults()).isEmpty();
    }

    @Test
    void takingQuotationMarksAwayFromOurOwnTextIsAChange() throws IOException {
        Files.move(folder.resolve("elsewhere"), site.path("texts"));
        site.edit(GAZETTE, "has the sharper words.", "says: “bid for everything with a handle, was less amused”.");
        assertThat(site.verify(LATER)).isTrue();
        assertThat(site.faults()).isEmpty();
        site.edit(GAZETTE, "“bid", "«bid").edit(GAZETTE, "amused”", "amused»");
        assertThat(site.faults()).isEmpty();
        site.edit(GAZETTE, "«bid", "bid").edit(GAZETTE, "amused»", "amused");
        assertThat(Shown.rules(site.faults())).containsExactly("changed-after-verification");
    }

    @Test
    void otherProseIsAskedAboutAndStopsNothing() throws IOException {
        site.edit("content/glossary/hill-courier.md", "and on the web.", "and on the web, but not on Sundays.");
        List<Diagnostic> faults = site.faults();
        assertThat(Shown.places(faults))
                .containsExactly("content/glossary/hill-courier.md:8 unverified-prose: "
                        + "It appears every day, on paper and on the web, but not on Sundays.");
        assertThat(faults.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(faults.get(0).mend()).contains("glossator verify --texts DIR");
        assertThat(ProgramRun.in(folder, "check").code()).isZero();
    }

    @Test
    void whereAnEditorLetsALostTextStandNothingNewOfItIsRecorded() throws IOException {
        Files.move(folder.resolve("elsewhere"), site.path("texts"));
        Files.delete(site.path("texts/gloves-gazette.txt"));
        site.edit(
                GAZETTE,
                "reviewed:",
                "stet: [{rule: missing-text, reason: Lost., by: AB, until: 2026-12-31}]\nreviewed:");
        assertThat(site.verify(LATER)).isFalse();
        assertThat(site.faults()).isEmpty();
        site.edit(CLAIM, "quote: dry, polished and unplayed", "quote: dry, polished and unloved");
        assertThat(site.verify(LATER)).isTrue();
        assertThat(Shown.places(site.faults()))
                .containsExactly(CLAIM + ":12 changed-after-verification: dry, polished and unloved");
    }

    @Test
    void withoutARecordItIsSaidOnceThatNothingWasVerified() throws IOException {
        Files.delete(site.lock());
        assertThat(site.faults()).isEmpty();
        assertThat(ProgramRun.in(folder, "check", "--notes").err()).containsOnlyOnce("[never-verified]");
    }
}

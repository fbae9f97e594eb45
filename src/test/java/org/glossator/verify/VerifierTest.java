package org.glossator.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.ProgramRun;
import org.glossator.TrialSite;
import org.glossator.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the articles' texts show of the content's quotations. */
class VerifierTest {
    private static final String CLAIM = "content/claims/it-drips.yaml";

    @TempDir
    private Path folder;

    @Test
    void theSitesOfTheTestsStand() {
        assertThat(TrialSite.in(folder).verify()).isEmpty();
        assertThat(InventedSite.in(folder).verify()).isEmpty();
        assertThat(InventedSite.in(folder).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "too large on the day it opened|large|too small on the day it opened",
                "too small on the first day it opened|first|too small on the day it opened",
                "too small on the day we opened|we|too small on the day it opened",
                "too small on the day it closed|closed|too small on the day it opened",
                "We asked for a roof over 90|90|We asked for a roof over ninety"
            })
    void showsWhatDiffersAndTheNearestWords(String quote, String differs, String nearest) {
        List<Diagnostic> faults = withQuote("'" + quote + "'");
        assertThat(Shown.places(faults)).containsExactly(CLAIM + ":8 misquotation: " + differs);
        assertThat(faults.get(0).message()).contains("\"" + differs + "\"");
        assertThat(faults.get(0).mend()).isEqualTo("the article says: " + nearest);
        assertThat(faults.get(0).related())
                .extracting(related -> related.place().file().path())
                .containsExactly("gazette-shed.txt");
    }

    @Test
    void showsWordsThatWereSwapped() {
        List<Diagnostic> faults = withQuote("small too on the day it opened");
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.place().text()).matches("small( too)?|too");
            assertThat(fault.mend()).contains("small on the day it opened");
        });
    }

    @Test
    void aCapitalIsShownAsOne() {
        List<Diagnostic> faults = withQuote("too small on the Day it opened");
        assertThat(Shown.places(faults)).containsExactly(CLAIM + ":8 misquotation: Day");
        assertThat(faults.get(0).message()).contains("\"day\"", "\"Day\"");
        assertThat(faults.get(0).mend()).contains("[D]ay");
        assertThat(withQuote("'too small on the [D]ay it opened'")).isEmpty();
    }

    @Test
    void pointsAtThePlaceOfAWordThatIsMissing() {
        List<Diagnostic> faults = withQuote("too small on day it opened");
        assertThat(faults).extracting(Diagnostic::message).containsExactly("the article also has \"the\" here");
        assertThat(faults.get(0).place().column()).isEqualTo(25);
        assertThat(faults.get(0).related().get(0).place().text()).isEqualTo("the");
    }

    @Test
    void pointsIntoAValueThatYamlFolds() {
        List<Diagnostic> faults = withQuote(">\n      too small on\n      the other day\n      it opened\n");
        assertThat(Shown.places(faults)).containsExactly(CLAIM + ":10 misquotation: other");
    }

    @Test
    void saysWhereNothingLikeItStands() {
        List<Diagnostic> faults = withQuote("seven green parrots sang");
        assertThat(Shown.places(faults)).containsExactly(CLAIM + ":8 misquotation: seven green parrots sang");
        assertThat(faults)
                .extracting(Diagnostic::message)
                .containsExactly("nothing like these words stands in the article");
    }

    @Test
    void saysWhichArticleHasTheWordsInstead() {
        List<Diagnostic> faults = withQuote("If the numbers grow, we shall build again.");
        assertThat(Shown.rules(faults)).containsExactly("misquotation");
        assertThat(faults.get(0).message()).isEqualTo("these words stand in another article, \"courier-shed\"");
        assertThat(faults.get(0).related().get(0).place().text()).isEqualTo("gazette-shed");
    }

    @Test
    void saysWhichPieceIsOutOfOrder() {
        List<Diagnostic> faults = withQuote("sixty – no more […] a roof over ninety");
        assertThat(Shown.places(faults)).containsExactly(CLAIM + ":8 misquotation: a roof over ninety");
        assertThat(faults.get(0).message()).contains("come before those in front of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'[…]'", "'[something else]'", "'“ ”'"})
    void wordsMustBeThere(String quote) {
        List<Diagnostic> faults = withQuote(quote);
        assertThat(faults)
                .extracting(Diagnostic::message)
                .contains("there is no word here that could stand in the article");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When it rains, the letter says, it drips on the saddles",
                "and were told that sixty – no more – would do for years to come. When it rains",
                "its letter to the editors",
                "Alder School was too small"
            })
    void aQuotationStandsBetweenMarks(String words) {
        List<Diagnostic> faults = withQuote(words);
        assertThat(Shown.places(faults)).containsExactly(CLAIM + ":8 not-in-quotation-marks: " + words);
        assertThat(faults.get(0).related()).hasSize(1);
        assertThat(with("own-voice: " + words)).isEmpty();
        assertThat(with("paraphrase: water comes in\n    wording: " + words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“sixty—no more—would do”",
                "'a roof over ninety […] sixty'",
                "'[w]e asked for a roof [...] years to come.'",
                "We\u00A0asked for  a roof",
                "'W[e] asked [them] for a roof'"
            })
    void whatIsDeclaredOrTypographyIsNoMisquotation(String quote) {
        assertThat(Shown.rules(withQuote(quote))).isSubsetOf("doubtful-value");
    }

    @Test
    void reportsEveryFaultInOneRunAndRecordsNothing() {
        TrialSite site = TrialSite.in(folder)
                .with(CLAIM, claim("quote: too large") + "  - {article: gazette-shed, own-voice: it never rains}\n")
                .with("content/articles/courier-shed.md", article("It drips on the saddles of all the bicycles."));
        assertThat(Shown.rules(site.verify())).containsExactly("copied-words", "misquotation", "misquotation");
        assertThat(folder.resolve(LockFile.PATH)).doesNotExist();
    }

    @Test
    void theProgramEndsWithOneAndRecordsNothing() {
        TrialSite.in(folder).with(CLAIM, claim("quote: too large on the day it opened"));
        ProgramRun run = ProgramRun.in(folder, "verify", "--texts", "texts", "--date", "2026-01-01");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("[misquotation]", "too large on the day", "too small on the day");
        assertThat(run.lastLine()).startsWith("nothing was recorded, 1 error");
        assertThat(folder.resolve(LockFile.PATH)).doesNotExist();
    }

    private List<Diagnostic> withQuote(String quote) {
        return with("quote: " + quote);
    }

    private List<Diagnostic> with(String words) {
        return TrialSite.in(folder).with(CLAIM, claim(words)).verify();
    }

    private static String claim(String words) {
        return """
                title: It drips
                kind: fact
                status: single-source
                speaker: parents-council
                account: first-hand
                reports:
                  - article: gazette-shed
                    %s
                """.formatted(words);
    }

    private static String article(String text) {
        return """
                ---
                title: Pupils welcome their shed
                outlet: hill-courier
                copy: the web page
                event: shed-question
                summary: The Courier reports the opening.
                ---
                %s
                """.formatted(text);
    }
}

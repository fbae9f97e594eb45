package org.glossator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.glossator.TrialSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages tell readers of how we know: the chain in a sentence, the proof, the words beside each other, the voices. */
class ProofPagesTest {
    private static final String CLAIM = "content/claims/shed-is-too-small.yaml";

    @TempDir
    private Path folder;

    private TrialSite trial;

    @BeforeEach
    void copy() {
        trial = TrialSite.in(folder);
    }

    private ClaimView claim(String head, String reports) {
        trial.with(CLAIM, """
                title: The new shed is too small
                kind: opinion
                status: opinion
                """ + head + "reports:\n" + reports);
        return Laid.out(trial).view(ClaimView.class, "claims/shed-is-too-small.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "account: first-hand | first-hand | Parents’ council, in public words, in Hill Courier’s report.",
                "account: not-stated | not-stated | Parents’ council, in Hill Courier’s report, which does not say how it"
                        + " knows.",
                "account: school-office | account | Parents’ council, as school office gives it, in Hill Courier’s report.",
                "account: school-office¦account-as: the office's letter | account | Parents’ council, as the office’s letter"
                        + " gives it, in Hill Courier’s report.",
                "account: hill-courier | account | Parents’ council, in Hill Courier’s report.",
                "account: wire | agency | Parents’ council, as the Wire gives it, in Hill Courier’s report.",
                "account: wire¦described-as: a father at the gate | unnamed | A father at the gate, as the Wire gives it, in"
                        + " Hill Courier’s report.",
            })
    void saysTheChainInASentence(String account, String passing, String sentence) {
        trial.with(
                "content/glossary/wire.md",
                "---\nterm: Wire\ncategory: organisation\nnews-agency: true\nin-sentence: the Wire\nshort: An agency.\n---\n");
        String head = "speaker: parents-council\n" + account.replace("¦", "\n") + "\n";
        ClaimView view = claim(head, "  - {article: courier-shed, paraphrase: it is small}\n");
        assertThat(view.reports().get(0).passing().key()).isEqualTo(passing);
        assertThat(view.reports().get(0).sentence()).isEqualTo(sentence);
    }

    @Test
    void aReportMaySayAnotherChainThanItsClaim() {
        ClaimView view = claim("speaker: parents-council\naccount: first-hand\n", """
                  - {article: gazette-shed, quote: too small on the day it opened}
                  - {article: courier-shed, paraphrase: it is small, account: not-stated}
                  - {article: courier-shed, own-voice: a few more places}
                """);
        assertThat(view.reports())
                .extracting(report -> report.passing().key())
                .containsExactly("first-hand", "not-stated", "own-voice");
        assertThat(view.reports().get(2).sentence()).isEqualTo("Hill Courier’s report, in its own voice.");
    }

    @Test
    void saysOnWhichDayWordsWereHeldAgainstTheirArticle() {
        assertThat(trial.verify()).isEmpty();
        List<ReportItem> reports = Laid.out(trial)
                .view(ClaimView.class, "claims/shed-is-too-small.html")
                .reports();
        assertThat(reports.get(0).proof().orElseThrow().verified().map(When::iso))
                .contains("2026-01-01");
        assertThat(reports.get(1).proof().orElseThrow().verified().map(When::iso))
                .contains("2026-01-01");
    }

    @Test
    void saysThatWordsWereNotHeldAgainstTheirArticleYet() {
        ClaimView view = claim("speaker: parents-council\naccount: first-hand\n", """
                  - {article: gazette-shed, quote: too small on the day it opened}
                  - {article: courier-shed, paraphrase: it is small}
                """);
        assertThat(view.reports().get(0).proof().orElseThrow().verified()).isEmpty();
        assertThat(view.reports().get(1).proof()).as("words of our own").isEmpty();
    }

    @Test
    void leadsToTheVeryWordsInTheOriginalWhereItsAddressIsKnown() {
        ClaimView view = claim("speaker: parents-council\naccount: first-hand\n", """
                  - {article: courier-shed, quote: a few more places}
                  - {article: gazette-shed, quote: too small on the day it opened}
                  - {article: courier-shed, paraphrase: it is small}
                """);
        assertThat(view.reports())
                .extracting(report -> report.original().orElse("none"))
                .containsExactly("https://courier.example/2025/shed#:~:text=a%20few%20more%20places", "none", "none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "https://a.example/x | one, two-three & four | https://a.example/x#:~:text=one%2C%20two%2Dthree%20%26%20four",
                "https://a.example/x#top | one | https://a.example/x#top:~:text=one",
                "https://a.example/ | one two […] three […] four five | https://a.example/#:~:text=one%20two,four%20five",
                "https://a.example/ | [W]e have asked for [many] more | https://a.example/#:~:text=have%20asked%20for",
                "https://a.example/ | Київ | https://a.example/#:~:text=%D0%9A%D0%B8%D1%97%D0%B2",
                "https://a.example/ | […] | https://a.example/"
            })
    void addressesWordsAsTextFragmentsDo(String address, String words, String fragment) {
        assertThat(TextFragment.of(address, words)).isEqualTo(fragment);
    }

    @Test
    void setsDifferentWordingsBesideEachOtherAndMarksWhatDiffers() {
        ClaimView view = claim("speaker: parents-council\naccount: first-hand\n", """
                  - article: gazette-shed
                    quote: too small on the day it opened
                    wording: too small on the day
                    translation: {from: de, by: school-office, official: true}
                  - {article: courier-shed, paraphrase: it is small, wording: rather small on the day}
                renderings:
                  - {words: zu klein, language: de, source: 'The minutes [@office-letter]'}
                """);
        List<Comparison.Row> rows = view.comparison().orElseThrow().rows();
        assertThat(rows)
                .extracting(ProofPagesTest::marked)
                .containsExactly("<too> small on the day", "<rather> small on the day", "zu klein");
        assertThat(rows.get(0).translation())
                .contains("Originally in German; this is the official translation, by school office.");
        assertThat(rows.get(2).languageName()).contains("German");
        assertThat(view.sources()).extracting(source -> source.number()).containsExactly(1);
    }

    @Test
    void comparesNothingWhereOneSourceAloneWordsIt() {
        ClaimView view = claim("speaker: parents-council\naccount: first-hand\n", """
                  - {article: gazette-shed, quote: too small on the day it opened, wording: too small}
                  - {article: gazette-shed, quote: for years to come, wording: years}
                """);
        assertThat(view.comparison()).isEmpty();
    }

    private static String marked(Comparison.Row row) {
        return row.parts().stream()
                .map(part -> part.differs() ? "<" + part.words() + ">" : part.words())
                .collect(Collectors.joining());
    }

    @Test
    void countsTheVoicesOfEachArticle() {
        trial.with("content/claims/rain.yaml", """
                title: It drips
                kind: fact
                status: single-source
                speaker: parents-council
                described-as: a father at the gate
                account: first-hand
                reports:
                  - {article: gazette-shed, quote: it drips on the saddles}
                """);
        VoicesItem gazette = Laid.out(trial)
                .view(ArticleView.class, "articles/gazette-shed.html")
                .voices();
        assertThat(gazette.voices())
                .extracting(voice -> voice.who().name() + " " + voice.isNamed() + " " + voice.quotations() + " "
                        + voice.quotedWords() + " " + voice.paraphrases())
                .containsExactlyInAnyOrder("parents’ council true 1 7 0", "a father at the gate false 1 5 0");
        assertThat(List.of(gazette.named(), gazette.unnamed(), gazette.ownVoice()))
                .containsExactly(1, 1, 0);
    }

    @Test
    void thePageOfMethodsSaysWhatWasCheckedAndWhatStands() {
        trial.with("content/pages/methodology.md", "---\ntitle: How we work\n---\nSlowly.\n")
                .with(CLAIM, """
                title: The new shed is too small
                kind: opinion
                status: opinion
                speaker: parents-council
                account: first-hand
                reports:
                  - {article: gazette-shed, quote: too small on the day it opened}
                stet:
                  - {rule: single-source, reason: Nobody else wrote of it., by: AB, until: 2026-03-01}
                """);
        trial.verify();
        Methods methods = Laid.out(trial)
                .view(TextView.class, "methodology.html")
                .methods()
                .orElseThrow();
        assertThat(methods.held())
                .extracting(held -> held.words() + " " + held.subjects())
                .contains("No quotation has more than twenty words. 2");
        assertThat(methods.proof().orElseThrow().quotations()).isEqualTo(2);
        assertThat(methods.proof().orElseThrow().last().iso()).isEqualTo("2026-01-01");
        assertThat(methods.stets())
                .extracting(let -> let.entry().title() + ": " + let.rule() + ", " + let.reason() + " " + let.by())
                .containsExactly("The new shed is too small: single-source, Nobody else wrote of it. AB");
        assertThat(methods.passings())
                .hasSize(6)
                .allMatch(passing -> !passing.meaning().isEmpty());
    }
}

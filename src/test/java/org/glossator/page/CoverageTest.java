package org.glossator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glossator.TrialSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that sets articles beside each other: what each carries, how, and whom it quotes. */
class CoverageTest {
    @TempDir
    private Path folder;

    private TrialSite trial;

    @BeforeEach
    void copy() {
        trial = TrialSite.in(folder);
    }

    private CoverageView view() {
        return Laid.out(trial).view(CoverageView.class, "coverage.html");
    }

    private void claim(String slug, String title, String reports) {
        trial.with("content/claims/" + slug + ".yaml", """
                kind: fact
                status: single-source
                speaker: parents-council
                account: first-hand
                title: %s
                reports:
                %s""".formatted(title, reports.indent(2)));
    }

    private static String words(CoverageView.Row row) {
        return row.claim().link().title() + ": "
                + row.cells().stream()
                        .map(cell -> cell.name() + " " + words(cell))
                        .collect(Collectors.joining(", "));
    }

    private static String words(CoverageView.Cell cell) {
        return cell.ways().stream()
                .map(way -> way.label().key() + " " + way.times())
                .collect(Collectors.joining(" "));
    }

    @Test
    void saysOfEachClaimHowEachArticleOfAnExplainerCarriesIt() {
        CoverageView.Group group = view().groups().get(0);
        assertThat(group.about()).contains(Link.to("explainers/shed-question.html", "Is the new shed big enough?"));
        assertThat(group.rows())
                .extracting(CoverageTest::words)
                .containsExactly(
                        "The new shed is too small: Alder Gazette quoted 1, Hill Courier paraphrased 1",
                        "The bicycle shed opened in May 2025: Alder Gazette absent 1, Hill Courier own-voice 1");
        assertThat(List.of(group.everywhere(), group.alone())).containsExactly(1, 1);
    }

    @Test
    void showsEveryMannerOfAnArticleWithSeveralReports() {
        claim("shed-is-too-small", "The new shed is too small", """
                - {article: courier-shed, own-voice: a few more places}
                - {article: courier-shed, quote: it is small}
                - {article: courier-shed, quote: far too small}
                """);
        assertThat(view().groups().get(0).rows().get(0).cells())
                .extracting(CoverageTest::words)
                .containsExactly("absent 1", "quoted 2 own-voice 1");
    }

    @Test
    void countsWhatEachArticleCarries() {
        assertThat(view().groups().get(0).columns())
                .extracting(column -> List.of(
                        column.name(),
                        column.published().map(When::iso).orElse("not known"),
                        column.claims(),
                        column.alone(),
                        column.quoted(),
                        column.paraphrased(),
                        column.ownVoice()))
                .containsExactly(
                        List.of("Alder Gazette", "2025-05-12", 1, 0, 1, 0, 0),
                        List.of("Hill Courier", "2025-05-13", 2, 1, 0, 1, 1));
    }

    @Test
    void tellsArticlesOfOneOutletApartByTheirTitles() {
        trial.with("content/articles/gazette-shed.md", """
                ---
                title: New shed overflows
                outlet: hill-courier
                copy: the printed page
                event: shed-question
                summary: The paper quotes the council.
                ---
                It lets the council speak.
                """);
        assertThat(view().groups().get(0).columns())
                .extracting(CoverageView.Column::name)
                .containsExactly("New shed overflows", "Pupils welcome their shed");
    }

    @Test
    void drawsTheWordsOfTheTableOnOneScaleTheMostFirst() {
        claim("rain", "It drips", """
                - {article: gazette-shed, quote: it drips}
                - {article: courier-shed, quote: it drips on all fourteen of the new saddles and on mine}
                """);
        trial.with("content/claims/gate.yaml", """
                title: It is draughty
                kind: opinion
                status: single-source
                speaker: school-office
                described-as: a father who stood at the gate of the school that morning
                account: first-hand
                reports:
                  - {article: courier-shed, quote: it is draughty}
                """);
        List<CoverageView.Heard> heard = view().groups().get(0).heard();
        assertThat(heard.get(0).bars()).containsExactly(new CoverageView.Bar("parents’ council", true, 9, 63));
        assertThat(heard.get(1).bars())
                .containsExactly(
                        new CoverageView.Bar("parents’ council", true, 12, 84),
                        new CoverageView.Bar("a father who stood at the gate of…", false, 3, 21));
        assertThat(heard.get(1).voices().voices())
                .extracting(VoicesItem.Voice::quotedWords)
                .containsExactlyInAnyOrder(12, 3);
    }

    @Test
    void setsTheWordsOfOneStatementBesideEachOther() {
        claim("shed-is-too-small", "The new shed is too small", """
                - {article: gazette-shed, quote: too small on the day, wording: too small}
                - {article: courier-shed, paraphrase: it is small, wording: rather small}
                """);
        CoverageView.Wordings wordings = view().groups().get(0).wordings().get(0);
        assertThat(wordings.claim().title()).isEqualTo("The new shed is too small");
        assertThat(wordings.comparison().rows()).hasSize(2);
    }

    @Test
    void leadsFromExplainersAndFromTheListOfArticles() {
        Laid laid = Laid.out(trial);
        assertThat(laid.view(ExplainerView.class, "explainers/shed-question.html")
                        .coverage())
                .contains(Link.to("coverage.html#coverage.shed-question", "Compare the coverage"));
        assertThat(laid.view(CardsView.class, "articles/index.html").more())
                .contains(Link.to("coverage.html", "Compare the coverage"));
    }

    @Test
    void comparesClaimsOutsideExplainersInAGroupOfTheirOwn() {
        claim("rain", "It drips", """
                - {article: gazette-shed, quote: it drips}
                - {article: courier-shed, paraphrase: water comes in}
                """);
        claim("wind", "It is draughty", "- {article: gazette-shed, quote: it is draughty}\n");
        CoverageView.Group rest = view().groups().get(1);
        assertThat(rest.about()).isEmpty();
        assertThat(rest.rows())
                .extracting(CoverageTest::words)
                .containsExactly("It drips: Hill Courier paraphrased 1, Alder Gazette quoted 1");
    }

    @Test
    void comparesNothingWhereThereIsOneArticleAndStillSaysWhoIsHeard() {
        trial.with("content/explainers/shed-question.md", """
                ---
                title: Is the new shed big enough?
                summary: Nobody knows.
                points: [One., Two., Three., Four., Five.]
                articles: [gazette-shed]
                claims: [shed-is-too-small, shed-opened-in-may]
                ---
                It opened.
                """);
        claim(
                "shed-is-too-small",
                "The new shed is too small",
                "- {article: gazette-shed, quote: too small on the day}\n");
        CoverageView view = view();
        assertThat(view.groups()).isEmpty();
        assertThat(view.others())
                .extracting(heard -> heard.voices().outlet().name())
                .containsExactly("Hill Courier", "Alder Gazette");
        assertThat(Laid.out(trial)
                        .view(ExplainerView.class, "explainers/shed-question.html")
                        .coverage())
                .isEmpty();
    }

    @Test
    void listsOnlyTheArticlesThatCarryAClaimWhereThereAreMany() {
        String slugs = IntStream.range(0, 7).mapToObj(i -> ", paper-" + i).collect(Collectors.joining());
        IntStream.range(0, 7).forEach(i -> trial.with("content/articles/paper-" + i + ".md", """
                ---
                title: Paper %d
                copy: the printed page
                event: shed-question
                summary: It says something.
                ---
                It lets nobody speak.
                """.formatted(i)));
        trial.with("content/explainers/shed-question.md", """
                ---
                title: Is the new shed big enough?
                summary: Nobody knows.
                points: [One., Two., Three., Four., Five.]
                articles: [gazette-shed, courier-shed%s]
                claims: [shed-is-too-small, shed-opened-in-may]
                ---
                It opened.
                """.formatted(slugs));
        CoverageView.Group group = view().groups().get(0);
        assertThat(group.isMatrix()).isFalse();
        assertThat(group.columns()).hasSize(9);
        assertThat(group.rows())
                .extracting(CoverageTest::words)
                .contains("The bicycle shed opened in May 2025: Hill Courier own-voice 1");
    }
}

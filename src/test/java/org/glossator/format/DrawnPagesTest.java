package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.TrialSite;
import org.glossator.command.Build;
import org.glossator.command.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that compares articles and the drawn timeline, as readers get them. */
class DrawnPagesTest {
    @TempDir
    private Path folder;

    private TrialSite trial;

    @BeforeEach
    void copy() {
        trial = TrialSite.in(folder);
    }

    private Document page() {
        return page("coverage.html");
    }

    private Document page(String path) {
        Build.Made made = new Build(trial.project(), TrialSite.TODAY, false, Optional.empty(), Progress.SILENT).make();
        assertThat(made.site()).as("%s", made.faults()).isPresent();
        return made.artifacts().stream()
                .filter(artifact -> artifact.path().equals(path))
                .map(artifact -> Jsoup.parse(new String(artifact.content().get(), StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesRowsAndColumnsOfTheTable() {
        Element table = page().select("table.matrix").get(0);
        assertThat(table.select("caption").text()).isEqualTo("How each article carries each claim");
        assertThat(table.select("th[scope=col]").eachText()).containsExactly("Claim", "Alder Gazette", "Hill Courier");
        assertThat(table.select("th[scope=row]").eachText())
                .containsExactly(
                        "The new shed is too small Contested", "The bicycle shed opened in May 2025 Documented");
    }

    @Test
    void saysInWordsHowEachArticleCarriesAClaim() {
        assertThat(page().select("table.matrix tbody tr").stream()
                        .map(row -> row.select("td .way").eachText()))
                .containsExactly(List.of("Quoted", "Retold"), List.of("Absent", "Own voice"));
    }

    @Test
    void drawsADayAsADotAndAMonthAsABarInTheListToo() {
        trial.with("content/timeline.yaml", """
            - {slug: shed-opened, date: 2025-05-05, title: The shed opens, text: 'It opens. [@shed-plan]'}
            - {slug: shed-planned, date: 2025-01, title: The shed is planned, text: 'It is. [@shed-plan]'}
            """);
        assertThat(page("timeline.html").select(".event").eachAttr("class"))
                .containsExactly("event span", "event reported");
    }

    @Test
    void drawsContextForThoseWhoSeeAndLeavesTheListToAll() {
        trial.with("content/claims/shed-is-tall.yaml", """
            title: The shed is tall
            kind: fact
            status: documented
            speaker: parents-council
            account: first-hand
            date: 2025-05-10
            reports:
              - {article: courier-shed, paraphrase: The parents find the shed tall., attributed-to: parents-council}
            context:
              - {text: 'Two metres. [@shed-plan]', date: 2024-11}
              - {text: 'Three metres. [@shed-plan]', date: 2025-07}
            """);
        Document claim = page("claims/shed-is-tall.html");
        Element drawing = claim.select(".context-axis svg").get(0);
        assertThat(drawing.attr("aria-hidden")).isEqualTo("true");
        assertThat(drawing.select("a[tabindex=-1]").eachAttr("class")).containsExactly("axis-known", "axis-after");
        assertThat(drawing.select("a").eachAttr("href"))
                .allSatisfy(place -> assertThat(claim.select(place)).hasSize(1));
    }

    @Test
    void namesTheRegionThatScrolls() {
        Document page = page();
        Element region = page.select(".scrolls:has(table.matrix)").get(0);
        assertThat(region.attr("role")).isEqualTo("region");
        assertThat(region.attr("tabindex")).isEqualTo("0");
        assertThat(page.select("[id=" + region.attr("aria-labelledby") + "]").text())
                .isEqualTo("How each article carries each claim");
    }

    @Test
    void drawsWhatTheTableBesideItSays() {
        Element first = page().select(".heard > section").get(0);
        assertThat(first.select("svg.drawing").attr("aria-hidden")).isEqualTo("true");
        assertThat(first.select("svg.drawing text").eachText()).containsExactly("parents’ council", "7");
        assertThat(first.select(".voices tbody tr").eachText()).containsExactly("parents’ council 1 7 0");
    }

    @Test
    void drawsTheTimelineForPointersAlone() {
        trial.with("content/timeline.yaml", """
                - {slug: planned, date: 1994, title: A plan, text: A plan.}
                - {slug: paid, date: 2024-11, title: A sum, text: A sum.}
                - {slug: opened, date: 2025-05-05, title: It opens, text: It opens.}
                """);
        trial.with("content/explainers/shed-question.md", """
                ---
                title: Is the new shed big enough?
                summary: Nobody knows.
                points: [One., Two., Three., Four., Five.]
                articles: [gazette-shed, courier-shed]
                claims: [shed-is-too-small, shed-opened-in-may]
                ---
                It opened.
                """);
        Document page = page("timeline.html");
        assertThat(page.select(".axis svg.drawing").eachAttr("aria-hidden")).containsExactly("true", "true");
        assertThat(page.select(".axis-wide a").eachAttr("tabindex")).containsExactly("-1", "-1", "-1");
        assertThat(page.select(".axis a").eachAttr("href"))
                .allMatch(href -> page.select("li" + href).size() == 1);
        assertThat(page.select(".axis-wide a:has(rect)")).hasSize(2);
        assertThat(page.select(".axis-wide text").eachText())
                .contains("It opens 5 May 2025", "29 years without events");
    }

    @Test
    void marksEachIdOnce() {
        trial.with("content/claims/rain.yaml", """
                title: It drips
                kind: fact
                status: single-source
                speaker: parents-council
                account: first-hand
                reports:
                  - {article: gazette-shed, quote: it drips, wording: it drips}
                  - {article: courier-shed, paraphrase: water comes in, wording: water comes in}
                """).with("content/claims/wind.yaml", """
                title: It is draughty
                kind: fact
                status: single-source
                speaker: parents-council
                account: first-hand
                reports:
                  - {article: gazette-shed, quote: it is draughty, wording: draughty}
                  - {article: courier-shed, paraphrase: the wind comes in, wording: the wind comes in}
                """);
        Document page = page();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select(".comparison h4").eachText()).containsExactly("It drips", "It is draughty");
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allMatch(id -> page.getElementById(id) != null);
    }
}

package org.glossator.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.ProgramRun;
import org.glossator.TrialSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet as {@code check --report} writes it. */
class DeskSheetTest {
    @TempDir
    private Path folder;

    private TrialSite trial;

    @BeforeEach
    void breakSome() {
        trial = TrialSite.in(folder)
                .with("content/claims/roof-leaks.yaml", """
                        title: The *roof* leaks <now>
                        kind: fact
                        status: documented
                        speaker: parents-council
                        reports:
                          - {article: gazette-shed, quote: it drips on the saddles}
                        reviewed: 2024-06-01
                        """)
                .with("content/pages/about.md", "---\ntitle: About\n---\nSee [[nowhere]].\n");
    }

    private String sheet(String name) throws IOException {
        ProgramRun run = ProgramRun.in(folder, "check", "--report", name);
        assertThat(run.code()).isEqualTo(1);
        return Files.readString(folder.resolve(name));
    }

    @Test
    void putsWhatBlocksFirstAndWhatIsOnlyGoodToKnowLast() throws IOException {
        Document page = Jsoup.parse(sheet("desk.html"));
        assertThat(page.select("h2").eachText())
                .containsExactly("First: what blocks publication", "Longest without a review", "Good to know");
        assertThat(page.select("h3").eachText())
                .startsWith("The *roof* leaks <now>", "About")
                .contains("New shed overflows in its first week");
        assertThat(page.select("section").first().select("li strong").eachText())
                .containsExactly("block", "query", "note");
        assertThat(page.select(".summary").text()).startsWith("2026-01-01 · 2 blocks, 1 query, ");
    }

    @Test
    void showsTheLineWithThePlaceMarkedAndTheMend() throws IOException {
        Document page = Jsoup.parse(sheet("desk.html"));
        assertThat(page.select("section").first().select(".line").eachText())
                .containsExactly("speaker: parents-council", "reviewed: 2024-06-01");
        assertThat(page.select("section").first().select("mark").eachText())
                .containsExactly("parents-council", "2024-06-01");
        assertThat(page.select("section").first().select(".mend").first().text())
                .startsWith("add \"account\"");
    }

    @Test
    void needsNoOtherFile() throws IOException {
        Document page = Jsoup.parse(sheet("desk.html"));
        assertThat(page.select("link, script, img, [src], [href]")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(").contains("@media print");
    }

    @Test
    void tellsTheSameInMarkdownWithBoxesToTick() throws IOException {
        assertThat(sheet("desk.md"))
                .startsWith("# Desk sheet: The Bicycle Shed\n\n2026-01-01 · 2 blocks, 1 query, ")
                .contains(
                        "### The \\*roof\\* leaks \\<now\\>\n\n`content/claims/roof-leaks.yaml`\n\n- [ ] **block**, line 4: ")
                .contains("\n  > speaker: **parents-council**\n\n  Mend: add \"account\"")
                .contains(
                        "\n- [ ] The \\*roof\\* leaks \\<now\\>, reviewed 2024-06-01 (`content/claims/roof-leaks.yaml`)\n");
    }

    @Test
    void listsWhatEditorsHaveLetStand() throws IOException {
        trial.with("content/claims/roof-leaks.yaml", """
                title: The roof leaks
                kind: fact
                status: documented
                speaker: parents-council
                account: first-hand
                reports:
                  - {article: gazette-shed, quote: it drips on the saddles}
                stet:
                  - {rule: single-source, reason: Nobody else wrote of it., by: AB, until: 2026-03-01}
                """);
        assertThat(sheet("desk.md"))
                .contains("## Let stand by an editor\n\n"
                        + "- The roof leaks: \"single-source\" until 2026-03-01, AB. Nobody else wrote of it.\n");
    }

    @Test
    void isWrittenEvenWhereTheContentCannotBeRead() throws IOException {
        trial.with("content/site.yaml", "title: [\n");
        assertThat(sheet("desk.md")).contains("### content/site.yaml\n", "**block**");
    }

    @Test
    void refusesAFormThatItDoesNotKnow() {
        ProgramRun run = ProgramRun.in(folder, "check", "--report", "desk.pdf");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("\"desk.pdf\" ends neither in .html nor in .md");
    }
}

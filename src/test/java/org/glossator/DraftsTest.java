package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.preview.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those who write see of a draft that lacks more than a little, and what readers never see. */
class DraftsTest {
    private static final String CLAIM = """
            draft: true
            confirm:
              - "Who speaks? (guess) nobody is named"
            title:
            kind:
            status:          # how far evidence carries it
            speaker: rain-gauge
            account:
            reports:
              - article: roof-news
                quote: it drips
            context:
              - text: FILL IN what a reader should know
                date: 2025-05-12
              - text: The roof is new. [@shed-plan]
                date: 2025-05-12
            """;

    @TempDir
    private Path project;

    private TrialSite site;

    @BeforeEach
    void givenDraftsThatLeadToEachOther() {
        site = TrialSite.in(project)
                .with("content/claims/it-drips.yaml", CLAIM)
                .with("content/glossary/rain-gauge.md", "---\ndraft: true\nterm: Rain gauge\ncategory:\nshort:\n---\n")
                .with("content/articles/roof-news.md", "---\ndraft: true\ntitle:\ncopy:\nevent:\nsummary:\n---\n");
    }

    private ProgramRun run(String... arguments) {
        return ProgramRun.in(project, arguments);
    }

    private String page(String address) {
        try {
            return Files.readString(project.resolve("site").resolve(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void eachIsToldOnceWithAllThatItLacks() {
        ProgramRun check = run("check", "--drafts");
        assertThat(check.code()).isZero();
        assertThat(check.err())
                .contains(
                        "this draft still lacks title, kind, status, account and context",
                        "this draft still lacks category and short",
                        "this draft still lacks title, copy, event and summary")
                .containsOnlyOnce("it-drips.yaml")
                .doesNotContain("[incomplete-chain]", "[unconfirmed]", "[unknown-entry]");
    }

    @Test
    void aPageSaysWhatIsMissingAndShowsWhatIsThere() {
        assertThat(run("build", "--drafts").code()).isZero();
        assertThat(page("claims/it-drips.html"))
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains("<code>title</code>, <code>kind</code>, <code>status</code>, <code>account</code>")
                .contains("content/claims/it-drips.yaml", "nobody is named", "it drips", "The roof is new.")
                .contains("<h1>“it drips”</h1>")
                .contains("still to be chosen")
                .doesNotContain("FILL IN", "Documented");
        assertThat(page("glossary/rain-gauge.html")).contains("<code>category</code>, <code>short</code>");
        assertThat(page("claims/shed-opened-in-may.html")).doesNotContain("<aside class=\"draft\"");
    }

    @Test
    void onePageListsThemAllAndEveryPageLeadsThere() {
        run("build", "--drafts");
        assertThat(page("drafts.html"))
                .contains("claims/it-drips.html", "glossary/rain-gauge.html", "articles/roof-news.html")
                .doesNotContain("shed-opened-in-may");
        assertThat(page("index.html")).contains("<a href=\"drafts.html\">Drafts</a>");
    }

    @Test
    void anEventOfTheTimelineIsMarkedWhereItStands() throws IOException {
        Path timeline = project.resolve("content/timeline.yaml");
        Files.writeString(
                timeline,
                Files.readString(timeline).stripTrailing()
                        + "\n- slug: roof-built\n  draft: true\n  date: 2025-05\n  title:\n  text:\n");
        assertThat(run("build", "--drafts").code()).isZero();
        assertThat(page("timeline.html")).contains("<p class=\"draft-label\">This is a draft</p>", "roof-built");
    }

    @Test
    void readersSeeNothingOfThem() {
        assertThat(run("build").code()).isZero();
        assertThat(project.resolve("site/drafts.html")).doesNotExist();
        assertThat(page("index.html")).doesNotContain("drafts.html");
        assertThat(page("content.json")).doesNotContain("it-drips", "rain-gauge", "roof-news");
    }

    @Test
    void whatIsWrongAndNotJustMissingIsStillAnError() {
        site.with("content/claims/it-drips.yaml", CLAIM.replace("status:  ", "status: certain"));
        ProgramRun check = run("check", "--drafts");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err()).contains("[unknown-choice]");
    }

    @Test
    void whoeverEditsInTheBrowserSeesThemToo() throws IOException {
        try (Served served = Served.in(project, "--edit")) {
            assertThat(served.page("claims/it-drips.html")).startsWith("HTTP/1.1 200");
            assertThat(served.printed()).contains("what each draft still needs is at ", "/drafts.html");
        }
    }
}

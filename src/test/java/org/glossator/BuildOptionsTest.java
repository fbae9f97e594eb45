package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the options of a build change. */
class BuildOptionsTest {
    private static final String UNUSED_TERM =
            "---\nterm: lamp\ncategory: concept\nshort: It shines.\n---\nIt shines.\n";

    @TempDir
    private Path project;

    @BeforeEach
    void soundSite() {
        TrialSite.in(project);
    }

    @Test
    void strictLetsWarningsStopTheBuild() {
        with("content/glossary/lamp.md", UNUSED_TERM);
        assertThat(run("build", "--strict").code()).isEqualTo(1);
        assertThat(project.resolve("site")).doesNotExist();
        ProgramRun run = run("build");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("warning: ", "[unmentioned-term]");
        assertThat(run.lastLine()).contains(", 1 warning and 3 notes (");
    }

    @Test
    void theDayOfTheRunCanBeSet() {
        assertThat(run("check", "--date", "2025-06-01").err()).contains("[change-from-the-future]");
        assertThat(run("check", "--date", "2025-06-20").code()).isZero();
        Map<String, String> spring = Map.of("SOURCE_DATE_EPOCH", "1748736000");
        assertThat(ProgramRun.in(project, spring, "check").err()).contains("[change-from-the-future]", "2025-06-01");
        assertThat(ProgramRun.in(project, spring, "check", "--date", "2025-06-20")
                        .code())
                .isZero();
    }

    @Test
    void draftsArePublishedOnlyWhenAskedFor() {
        with("content/pages/soon.md", "---\ntitle: Soon\ndraft: true\n---\nNot yet.\n");
        run("build");
        assertThat(project.resolve("site/soon.html")).doesNotExist();
        run("build", "--drafts");
        assertThat(project.resolve("site/soon.html")).isRegularFile();
        run("build");
        assertThat(project.resolve("site/soon.html")).doesNotExist();
    }

    @Test
    void theAddressOfTheSiteGivesASitemapAndCanonicalLinks() {
        run("build");
        assertThat(project.resolve("site/sitemap.xml")).doesNotExist();
        run("build", "--base-url", "https://example.org/sub");
        assertThat(project.resolve("site/sitemap.xml"))
                .content()
                .contains("<loc>https://example.org/sub/about.html</loc>");
        assertThat(project.resolve("site/about.html"))
                .content()
                .contains("<link rel=\"canonical\" href=\"https://example.org/sub/about.html\">")
                .contains("href=\"assets/style.css\"");
        assertThat(project.resolve("site/robots.txt")).content().contains("https://example.org/sub/sitemap.xml");
    }

    private ProgramRun run(String... arguments) {
        return ProgramRun.in(project, arguments);
    }

    private void with(String path, String text) {
        new Overlay(path, "", text).layOver(project);
    }
}

package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** The command line, as a person or a build server uses it. */
class ProgramTest {
    private static final String UNUSED_TERM =
            "---\nterm: lamp\ncategory: concept\nshort: It shines.\n---\nIt shines.\n";

    @TempDir
    private Path project;

    @BeforeEach
    void soundSite() {
        TrialSite.in(project);
    }

    @Test
    void buildsAndSaysInTheLastLineWhatWasMade() {
        ProgramRun first = run("build");
        assertThat(first.code()).isZero();
        assertThat(first.lastLine())
                .matches("21 pages in site/, \\d+ files new, 3 notes \\(--notes shows the notes\\) \\(\\d+\\.\\d s\\)");
        assertThat(first.err()).isEmpty();
        assertThat(project.resolve("site/index.html")).isRegularFile();
        assertThat(run("build").lastLine()).matches("21 pages in site/, nothing changed, 3 notes .*\\(\\d+\\.\\d s\\)");
    }

    @Test
    void saysWhatChangedWhenContentChanged() throws IOException {
        run("build");
        Files.delete(project.resolve("content/pages/about.md"));
        with("content/pages/who.md", "---\ntitle: Who we are\n---\nClass 8b.\n");
        assertThat(run("build").lastLine()).matches("21 pages in site/, 1 files? new, \\d+ changed, 1 removed, .*");
        assertThat(project.resolve("site/about.html")).doesNotExist();
    }

    @Test
    void faultsInTheContentEndWithOneAndLeaveTheSiteAsItWas() throws IOException {
        run("build");
        byte[] before = Files.readAllBytes(project.resolve("site/about.html"));
        with("content/pages/about.md", "---\ntitle: Other\n---\n[[nobody]] and [@nothing]\n");
        ProgramRun run = run("build");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("[dead-link]", "[unknown-source]", "content/pages/about.md:4:");
        assertThat(run.lastLine()).startsWith("nothing was published, 2 errors");
        assertThat(project.resolve("site/about.html")).hasBinaryContent(before);
    }

    @Test
    void checkWritesNothing() {
        ProgramRun run = run("check");
        assertThat(run.code()).isZero();
        assertThat(run.lastLine()).startsWith("12 entries and 2 sources checked");
        assertThat(project.resolve("site")).doesNotExist();
        with("content/pages/about.md", "no fields\n");
        assertThat(run("check").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "biuld, build",
        "chekc, check",
        "build --otu x, --out",
        "build --strcit, --strict",
        "explain dead-lnik, dead-link",
    })
    void suggestsWhatWasMeant(String line, String meant) {
        ProgramRun run = run(line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("error: ")
                .contains("did you mean \"" + meant + "\"?")
                .doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build extra",
                "build --out",
                "build --date 2026-02-30",
                "build --date soon",
                "build --format xml",
                "build --base-url example",
                "build --base-url ftp://example.org/",
                "build --color red",
                "explain nothing-at-all"
            })
    void wrongUseEndsWithTwoAndAWayOut(String line) {
        ProgramRun run = run(line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: ").doesNotContain("Exception");
        assertThat(run.err().lines()).hasSizeGreaterThan(1);
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void withoutACommandItSaysHowToBegin() {
        ProgramRun run = run();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a command is missing", "--help");
    }

    @Test
    void helpNamesEveryCommandAndExitCode() {
        ProgramRun run = run("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("build ", "check ", "explain ", "clean ")
                .contains("0   ", "1   ", "2   ", "3   ");
        for (String command : new String[] {"build", "check", "explain", "clean"}) {
            assertThat(run(command, "--help").code()).isZero();
            assertThat(run(command, "--help").out()).startsWith("Usage: glossator " + command);
        }
    }

    @Test
    void versionIsOneLine() {
        assertThat(run("--version").code()).isZero();
        assertThat(run("--version").out().strip()).startsWith("glossator ").doesNotContain("\n");
        assertThat(run("-V").out()).isEqualTo(run("--version").out());
    }

    static Stream<String> rules() {
        return AllRules.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void explainsEveryRule(String rule) {
        ProgramRun run = run("explain", rule);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("# " + rule + "\n").contains("\n## Wrong\n", "\n## Right\n");
        assertThat(run("explain", "[" + rule + "]")).isEqualTo(run);
        assertThat(run("explain").out().lines().filter(line -> line.startsWith(rule + " ")))
                .hasSize(1);
    }

    @Test
    void quietPrintsFaultsAlone() {
        assertThat(run("build", "--quiet").printed()).isEmpty();
        assertThat(run("check", "-q").printed()).isEmpty();
        with("content/glossary/lamp.md", UNUSED_TERM);
        ProgramRun run = run("check", "-q");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[unmentioned-term]");
    }

    @Test
    void verboseNamesEachStage() {
        assertThat(run("build", "--verbose").err())
                .containsSubsequence("reading content", "checking", "linking", "laying out", "rendering and writing");
    }

    @Test
    void everyFormatTellsTheSameFault() throws Exception {
        with("content/glossary/lamp.md", UNUSED_TERM);
        assertThat(run("check", "--format", "text").err()).contains("content/glossary/lamp.md:2:7");
        assertThat(run("check", "--format", "github").out())
                .startsWith("::warning file=content/glossary/lamp.md,line=2,");
        for (String format : new String[] {"json", "sarif"}) {
            String out = run("check", "--format", format).out();
            assertThat(new JsonMapper().readTree(out).isObject()).isTrue();
            assertThat(out).contains("unmentioned-term", "content/glossary/lamp.md");
        }
        InputSource junit = new InputSource(
                new StringReader(run("check", "--format", "junit").out()));
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(junit)
                        .getDocumentElement()
                        .getTagName())
                .startsWith("testsuite");
    }

    @Test
    void aFaultOfItsOwnEndsWithThreeAndShowsItsPlaceOnlyWhenAsked() {
        Clock broken = new StoppedClock();
        ProgramRun run = ProgramRun.at(broken, project, Map.of(), "check");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("error: a fault of Glossator itself")
                .contains("--debug")
                .doesNotContain("\tat ");
        assertThat(ProgramRun.at(broken, project, Map.of(), "check", "--debug").err())
                .contains("\tat ");
    }

    /** A clock that cannot be read. */
    private static final class StoppedClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("the clock stands still");
        }
    }

    private ProgramRun run(String... arguments) {
        return ProgramRun.in(project, arguments);
    }

    private void with(String path, String text) {
        new Overlay(path, "", text).layOver(project);
    }
}

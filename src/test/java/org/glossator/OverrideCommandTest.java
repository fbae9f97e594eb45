package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code glossator override}: from the tool's file to one's own, and through a new version of the tool. */
class OverrideCommandTest {
    @TempDir
    private Path project;

    private TrialSite trial;

    @BeforeEach
    void copy() {
        trial = TrialSite.in(project);
    }

    private ProgramRun override(String... arguments) {
        return ProgramRun.in(
                project,
                Stream.concat(Stream.of("override"), Stream.of(arguments)).toArray(String[]::new));
    }

    private static String packed(String name) throws IOException {
        return Files.readString(Path.of("templates", name));
    }

    @Test
    void copiesTheToolsFileAndRemembersIt() throws IOException {
        ProgramRun run = override("error");
        assertThat(run.code()).as(run.printed()).isZero();
        assertThat(run.out()).startsWith("templates/pages/error.ftlh is yours now: ");
        assertThat(project.resolve("templates/pages/error.ftlh")).hasContent(packed("pages/error.ftlh"));
        assertThat(project.resolve("templates/.origins/pages/error.ftlh")).hasContent(packed("pages/error.ftlh"));
        assertThat(ProgramRun.in(project, "build").code()).isZero();
    }

    @Test
    void neverWritesOverAFile() {
        trial.with("templates/pages/error.ftlh", "mine");
        ProgramRun run = override("pages/error.ftlh");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is there already; it was left as it is");
        assertThat(project.resolve("templates/pages/error.ftlh")).hasContent("mine");
        assertThat(project.resolve("templates/.origins")).doesNotExist();
    }

    @Test
    void suggestsTheNearestName() {
        assertThat(override("pages/eror.ftlh").err()).contains("did you mean \"pages/error.ftlh\"?");
        assertThat(override("foter").err()).contains("did you mean \"footer\"?");
        assertThat(override("templates/parts/footer.ftlh").code()).isZero();
    }

    @Test
    void asksWhichOfSeveralIsMeant() {
        ProgramRun run = override("coverage");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("pages/coverage.ftlh, parts/coverage.ftlh, style/coverage.css");
        assertThat(override("coverage.css").code()).isZero();
    }

    @Test
    void leavesNoWayOutOfTheFolder() {
        assertThat(override("../content/site.yaml").code()).isEqualTo(2);
        assertThat(override("strings/../pages/error.ftlh").code()).isEqualTo(2);
    }

    @Test
    void tellsWhatANewVersionChangedUntilItIsAccepted() {
        override("error");
        trial.with("templates/.origins/pages/error.ftlh", "<h1>Gone</h1>\n")
                .with("templates/pages/error.ftlh", "<h1>Ask Class 8b</h1>\n");
        assertThat(ProgramRun.in(project, "check").err()
                        + ProgramRun.in(project, "check").out())
                .contains("[changed-template]")
                .contains("glossator override pages/error.ftlh --diff shows how");
        assertThat(ProgramRun.in(project, "build").code()).isZero();
        assertThat(override("error", "--diff").out())
                .contains("What the tool has changed in pages/error.ftlh since you copied it:\n- <h1>Gone</h1>\n+ ");
        assertThat(override("error", "--accept").code()).isZero();
        assertThat(ProgramRun.in(project, "check").printed()).doesNotContain("changed-template");
        assertThat(override("error", "--diff").out())
                .contains("What your templates/pages/error.ftlh has otherwise")
                .contains("+ <h1>Ask Class 8b</h1>");
        assertThat(project.resolve("templates/pages/error.ftlh")).hasContent("<h1>Ask Class 8b</h1>\n");
    }

    @Test
    void lineEndsOfAnotherSystemAreNoChange() throws IOException {
        trial.with(
                        "templates/.origins/pages/error.ftlh",
                        packed("pages/error.ftlh").replace("\n", "\r\n"))
                .with("templates/pages/error.ftlh", "<h1>Ask Class 8b</h1>\r\n");
        assertThat(ProgramRun.in(project, "check", "--notes").printed()).doesNotContain("template]");
    }

    @Test
    void saysThatACopyWithoutAChangeIsNeedless() {
        override("error");
        assertThat(ProgramRun.in(project, "check", "--notes").printed()).contains("[needless-template]");
        assertThat(override("error", "--diff").out()).contains("is the same as the tool's");
        assertThat(override("--list").out()).contains("(yours, the same as the tool's: needless)");
    }

    @Test
    void showsEveryWordOfTheInterfaceBehindASign() throws IOException {
        assertThat(override("strings/de.yaml").code()).isZero();
        Path words = project.resolve("templates/strings/de.yaml");
        assertThat(words).content().contains("\n# claims.title: \"Aussagen\"\n");
        trial.with("content/site.yaml", "title: Der Fahrradschuppen\nlanguage: de\n");
        assertThat(ProgramRun.in(project, "build").code()).isZero();
        Files.writeString(
                words, Files.readString(words).replace("# claims.title: \"Aussagen\"", "claims.title: \"Sätze\""));
        assertThat(ProgramRun.in(project, "build").code()).isZero();
        assertThat(project.resolve("site/claims/index.html")).content().contains(">Sätze</h1>");
    }

    @Test
    void listsEveryFileOfTheLook() throws IOException {
        List<String> files;
        Path folder = Path.of("templates");
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
        ProgramRun run = override();
        assertThat(run.out().lines().map(line -> line.replaceFirst(" .*", ""))).isEqualTo(files);
        assertThat(run.out().lines().map(line -> line.replaceFirst("\\S+\\s+", "")))
                .allMatch(about -> about.length() > 7);
    }

    @Test
    void aFolderWithoutASiteIsTold() {
        assertThat(ProgramRun.in(project.resolve("site"), "override", "error").code())
                .isEqualTo(2);
    }
}

package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the program reads and writes, and where it refuses to. */
class PlacesTest {
    @TempDir
    private Path folder;

    private Path project = Path.of("");

    @BeforeEach
    void soundSite() {
        project = TrialSite.in(folder.resolve("project")).project();
    }

    @Test
    void refusesAFolderThatHoldsSomebodysFiles() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path thesis = Files.writeString(home.resolve("thesis.txt"), "years of work");
        ProgramRun run = run("build", "--out", "../home");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("holds files that Glossator did not make", "--out");
        assertThat(run("clean", "--out", "../home").code()).isEqualTo(2);
        assertThat(thesis).hasContent("years of work");
        assertThat(home.toFile().list()).containsExactly("thesis.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "..",
                "content",
                "content/site",
                "./content/../content",
                "templates",
                "/",
                "content/site.yaml"
            })
    void refusesFoldersThatTheSiteIsMadeFrom(String out) throws IOException {
        Files.createDirectories(project.resolve("templates"));
        ProgramRun run = run("build", "--out", out);
        assertThat(run.code()).as(run.printed()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: ").doesNotContain("\tat ");
        assertThat(project.toFile().list()).containsExactlyInAnyOrder("content", "templates", "texts");
        assertThat(run("check").code()).isZero();
    }

    @Test
    void refusesALinkToAnotherPlace() throws IOException {
        Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(project.resolve("site"), folder.resolve("elsewhere"));
        assertThat(run("build").code()).isEqualTo(2);
        assertThat(folder.resolve("elsewhere").toFile().list()).isEmpty();
    }

    @Test
    void takesPathsFromTheFolderItRunsIn() {
        ProgramRun run = ProgramRun.in(folder, "build", "-C", "project", "-o", "made/site");
        assertThat(run.code()).as(run.printed()).isZero();
        assertThat(run.lastLine()).contains("pages in made/site");
        assertThat(folder.resolve("made/site/index.html")).isRegularFile();
        assertThat(ProgramRun.in(folder, "build", "--directory", "project").code())
                .isZero();
        assertThat(project.resolve("site/index.html")).isRegularFile();
    }

    @Test
    void cleanRemovesWhatWasMadeAndNothingElse() throws IOException {
        run("build");
        Files.writeString(project.resolve("site/CNAME"), "shed.example");
        ProgramRun run = run("clean");
        assertThat(run.code()).isZero();
        assertThat(run.lastLine()).matches("\\d+ files removed");
        assertThat(project.resolve("site").toFile().list()).containsExactly("CNAME");
        assertThat(run("clean").code()).isEqualTo(2);
        Files.delete(project.resolve("site/CNAME"));
        assertThat(run("clean").lastLine()).isEqualTo("nothing to remove");
    }

    @Test
    void keepsAFileThatSomebodyPutBesideTheSite() throws IOException {
        run("build");
        Files.writeString(project.resolve("site/CNAME"), "shed.example");
        assertThat(run("build").code()).isZero();
        assertThat(project.resolve("site/CNAME")).hasContent("shed.example");
    }

    @Test
    void withoutContentItSaysWhereToGo() {
        ProgramRun run = ProgramRun.in(folder, "build");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("[no-site]", "--directory");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenEndsWithTwo() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(locked), "an administrator may write everywhere");
        ProgramRun run = run("build", "--out", locked.resolve("site").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("error: ")
                .contains("may not be read or written")
                .doesNotContain("\tat ");
    }

    private ProgramRun run(String... arguments) {
        return ProgramRun.in(project, arguments);
    }
}

package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.schema.SchemaCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code glossator new site}: what somebody begins with is whole, sound and teaches. */
class NewSiteTest {
    @TempDir
    private Path folder;

    @Test
    void buildsWithoutAnyFaultOrWarning() {
        ProgramRun made = ProgramRun.in(folder, "new", "site", "mine");
        assertThat(made.code()).isZero();
        assertThat(made.out()).contains("cd mine", "glossator build", "README.md");
        Path site = folder.resolve("mine");
        assertThat(ProgramRun.in(site, "check", "--strict").printed()).doesNotContain("error", "warning");
        ProgramRun built = ProgramRun.in(site, "build", "--strict");
        assertThat(built.code()).isZero();
        assertThat(site.resolve("site/claims/half-as-many-cars.html")).content().contains("crossing guard");
    }

    @Test
    void saysOnItsPagesThatItIsInvented() throws IOException {
        ProgramRun.in(folder, "new", "site", "mine");
        ProgramRun.in(folder.resolve("mine"), "build");
        for (String page : List.of("index.html", "about.html", "explainers/the-quiet-lane.html", "sources.html")) {
            assertThat(Files.readString(folder.resolve("mine/site").resolve(page)))
                    .containsIgnoringCase("invented");
        }
    }

    @Test
    void itsQuotationsStandInTheTextsThatItBringsAndAChangedOneDoesNot() throws IOException {
        ProgramRun.in(folder, "new", "site", "mine");
        Path site = folder.resolve("mine");
        ProgramRun verify = ProgramRun.in(site, "verify", "--texts", "texts", "--strict");
        assertThat(verify.code()).as(verify.printed()).isZero();
        assertThat(verify.out()).contains("8 quotations stand in 2 articles word for word");
        assertThat(ProgramRun.in(site, "check", "--strict", "--notes").err()).doesNotContain("[never-verified]");
        Path claim = site.resolve("content/claims/half-as-many-cars.yaml");
        Files.writeString(claim, Files.readString(claim).replace("quote: half the cars", "quote: most cars"));
        assertThat(ProgramRun.in(site, "verify", "--texts", "texts").err()).contains("[misquotation]");
        assertThat(Files.readString(site.resolve(".gitignore"))).contains("/texts/");
    }

    @Test
    void everyFieldOfItsFilesIsExplainedWhereItStandsFirst() throws IOException {
        ProgramRun.in(folder, "new", "site", "mine");
        for (String file :
                List.of("site.yaml", "claims/lane-closed-before-school.yaml", "explainers/the-quiet-lane.md")) {
            List<String> lines =
                    Files.readAllLines(folder.resolve("mine/content").resolve(file));
            for (int at = 1; at < lines.size() && !lines.get(at).equals("---"); at++) {
                boolean field =
                        lines.get(at).matches("(title|tagline|kind|status|date|points|question|introduction):.*");
                assertThat(!field || lines.get(at - 1).startsWith("# "))
                        .as(file + ": " + lines.get(at))
                        .isTrue();
            }
        }
    }

    @Test
    void itsFilesKeepToTheSchemasThatItBrings() {
        ProgramRun.in(folder, "new", "site", "mine");
        assertThat(folder.resolve("mine/.glossator/schema/claim.json"))
                .content()
                .contains("\"crossing-guard\"");
        assertThat(folder.resolve("mine/.vscode/glossator.code-snippets"))
                .content()
                .contains("\"body\": \"category: ${1|person,organisation,place,event,concept,document|}$0\"");
        assertThat(new SchemaCheck(folder.resolve("mine")).faults()).isEmpty();
    }

    @Test
    void bringsEveryFileThatIsMeantForIt() throws IOException {
        ProgramRun.in(folder, "new", "site", "mine");
        Path meant = Path.of("src/main/resources/org/glossator/scaffold/site");
        try (Stream<Path> files = Files.walk(meant)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = meant.relativize(file).toString().replace("dot-", ".");
                assertThat(folder.resolve("mine").resolve(name)).isRegularFile();
            }
        }
    }

    @Test
    void isTheSameInAFolderThatIsThereAndEmptyOrHoldsGitAlone() throws IOException {
        Files.createDirectories(folder.resolve("mine/.git"));
        assertThat(ProgramRun.in(folder, "new", "site", "mine").code()).isZero();
        assertThat(ProgramRun.in(folder.resolve("mine"), "check", "--strict").code())
                .isZero();
    }

    @Test
    void writesNothingIntoAFolderThatHoldsSomething() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/letter.txt"), "Dear all");
        ProgramRun refused = ProgramRun.in(folder, "new", "site", "mine");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains("the folder \"mine\" holds files already")
                .contains("new or empty");
        assertThat(folder.resolve("mine")).isDirectoryContaining(file -> file.endsWith("letter.txt"));
        assertThat(folder.resolve("mine/content")).doesNotExist();
    }

    @Test
    void refusesAFileAndNoFolder() throws IOException {
        Files.writeString(folder.resolve("mine"), "");
        assertThat(ProgramRun.in(folder, "new", "site", "mine").err()).contains("\"mine\" is a file, not a folder");
        assertThat(ProgramRun.in(folder, "new", "site").err()).contains("the folder is missing");
    }
}

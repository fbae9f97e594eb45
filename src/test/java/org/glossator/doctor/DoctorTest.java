package org.glossator.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.ProgramRun;
import org.glossator.TrialSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the doctor says of sound projects and of odd ones. */
class DoctorTest {
    @TempDir
    private Path project;

    private TrialSite site;

    @BeforeEach
    void soundSite() {
        site = TrialSite.in(project);
    }

    @Test
    void aSoundProjectHasNoProblem() {
        site.verify();
        ProgramRun run = doctor();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Java and this machine\n", "  ok       " + project + "\n")
                .contains("passages verified against 2 texts, the last on 2026-01-01")
                .contains("site/ is not built yet; glossator build makes it");
        assertThat(run.lastLine()).startsWith("nothing stands in the way");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void changesNothing() throws IOException {
        ProgramRun.in(project, "build");
        String before = everything();
        doctor();
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "claims/roof.yml, ends in .yml",
        "claims/Thumbs.db, left there by the system",
        "media/desktop.ini, left there by the system",
        "claims/~$roof.yaml, left there by an editor",
        "claims/roof.yaml~, left there by an editor",
        "claims/roof.yaml.orig, left there by an editor",
        "articles/Copy of roof.md, looks like a copy",
        "articles/roof - Kopie.md, looks like a copy",
        "articles/roof (1).md, looks like a copy",
        "claims/roof-DESKTOP-4F2K1QX.yaml, OneDrive kept",
        "claims/roof (Ann's conflicted copy 2026-01-01).yaml, two computers changed",
        "claims/roof.sync-conflict-20260101.yaml, two computers changed",
        "articles/roof.docx, word processor",
        "articles/roof.markdown, an ending that nothing reads",
        "articles/roof.md.txt, an ending that nothing reads",
        "claims/Roof.yaml, capital letters",
        "claims/the roof.yaml, a blank in its name",
        "claims/das-dächlein.yaml, letters in its name",
    })
    void strangeNamesAreProblems(String path, String words) {
        site.with("content/" + path, "x\n");
        ProgramRun run = doctor();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("  problem  content/" + path + " ").contains(words);
    }

    @Test
    void everyFileOfTheSoundSiteHasAnOrdinaryName() throws IOException {
        assertThat(doctor().out()).contains("no strange names among them");
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            assertThat(files.map(Path::toString).map(StrangeName::of).flatMap(Optional::stream))
                    .isEmpty();
        }
    }

    @Test
    void aCopiedPictureIsOnlyWorthANote() {
        site.with("content/media/roof (1).svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        assertThat(doctor().out()).contains("  note     content/media/roof (1).svg looks like a copy");
        assertThat(doctor().code()).isZero();
    }

    @Test
    void namesThatAreOneOnOtherSystemsAreAProblem() {
        site.with("content/claims/roof.yaml", "x\n").with("content/claims/ROOF.yaml", "x\n");
        assertThat(doctor().out()).contains("content/claims/ROOF.yaml and content/claims/roof.yaml are one file");
    }

    @Test
    void linksAreToldApart() throws IOException {
        Path claims = project.resolve("content/claims");
        Files.createSymbolicLink(claims.resolve("nowhere.yaml"), Path.of("gone.yaml"));
        Files.createSymbolicLink(claims.resolve("settings.yaml"), Path.of("../site.yaml"));
        assertThat(doctor().out())
                .contains("problem  content/claims/nowhere.yaml is a link that leads nowhere")
                .contains("note     content/claims/settings.yaml is a link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"school", "school/shed/content", "school/shed/content/claims"})
    void theWrongFolderIsToldWhereTheProjectIs(String folder) {
        Path shed = project.resolve("school/shed");
        TrialSite.in(shed);
        Path from = project.resolve(folder);
        ProgramRun run = ProgramRun.in(from, "doctor");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("there is no folder content in " + from, "it is in " + shed + ": go there");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        ProgramRun run = ProgramRun.in(project, "doctor", "-C", "nowhere");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("there is no folder " + project.resolve("nowhere"), "--directory");
    }

    @Test
    void aBrokenProjectIsStillLookedAtFromAllSides() {
        site.with("content/site.yaml", "title: [\n")
                .with("content/claims/bad.yaml", "\tx: &y z\n")
                .with("content/verified.lock", "nonsense\n");
        ProgramRun run = doctor();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("faults keep files from being read", "glossator check shows where")
                .contains("The published site\n", "Git\n")
                .doesNotContain("Exception");
    }

    @Test
    void settingsThatAreLeftOpenAreNotes() {
        site.with("content/site.yaml", "title: Shed\nlanguage: xx\n");
        assertThat(doctor().out())
                .contains("site.yaml has no address", "site.yaml has no licence", "who publishes the site")
                .contains("the language \"xx\" is not known");
    }

    @Test
    void draftsAreCountedAndNamed() {
        site.with("content/pages/later.md", "---\ntitle: Later\ndraft: true\n---\nSoon.\n");
        assertThat(doctor().out()).contains("note     one entry is a draft: later");
    }

    @Test
    void replacedTemplatesAreNamed() {
        site.with("templates/pages/home.ftlh", "mine\n").with("templates/style/mine.css", "a{}\n");
        assertThat(doctor().out()).contains("templates/ replaces pages/home.ftlh", "templates/ adds style/mine.css");
    }

    @Test
    void theSitesFolderIsLookedInto() throws IOException {
        ProgramRun.in(project, "build");
        assertThat(doctor().out()).contains("ok       site/ holds a site that Glossator made, ");
        Files.delete(project.resolve("site/index.html"));
        assertThat(doctor().out()).contains("problem  1 of the ");
        ProgramRun.in(project, "build");
        Files.createDirectories(project.resolve("site/.glossator/next"));
        assertThat(doctor().out()).contains("a build was cut short");
    }

    @Test
    void aForeignFolderIsAProblem() {
        site.with("site/mine.html", "mine\n");
        assertThat(doctor().out()).contains("holds files that Glossator did not make", "--out");
    }

    @Test
    void aFolderThatIsKeptInStepIsNoted() throws IOException {
        Path synced = Files.createDirectories(project.resolve("OneDrive - School/shed"));
        TrialSite.in(synced);
        assertThat(ProgramRun.in(synced, "doctor").out()).contains("kept in step by OneDrive");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsAProblem() throws IOException {
        Path content = project.resolve("content");
        content.toFile().setWritable(false);
        try {
            assumeFalse(Files.isWritable(content), "an administrator may write every folder");
            assertThat(doctor().out()).contains("nothing may be written into " + content);
        } finally {
            content.toFile().setWritable(true);
        }
    }

    @Test
    void oldAndPoorMachinesAreTold() {
        Machine poor = new Machine(11, "11.0.2", "Vendor", 64L << 20, "Linux", "ANSI_X3.4-1968", Optional.empty());
        assertThat(poor.remarks().stream().map(Remark::words))
                .anyMatch(words -> words.contains("Java 11.0.2 of Vendor is too old"))
                .anyMatch(words -> words.contains("64 MB"))
                .anyMatch(words -> words.contains("ANSI_X3.4-1968"));
        Machine windows = new Machine(21, "21", "Vendor", 8L << 30, "Windows 11", "Cp1252", Optional.of("cp850"));
        assertThat(windows.remarks())
                .filteredOn(remark -> remark.weight() != Remark.Weight.OK)
                .singleElement()
                .satisfies(remark -> assertThat(remark.words()).contains("cp850"));
    }

    private ProgramRun doctor() {
        return ProgramRun.in(project, "doctor");
    }

    private String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                all.append(file).append(Files.getLastModifiedTime(file)).append('\n');
                if (Files.isRegularFile(file)) {
                    all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all.toString();
    }
}

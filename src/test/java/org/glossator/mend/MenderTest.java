package org.glossator.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.glossator.TrialSite;
import org.glossator.command.Build;
import org.glossator.command.Progress;
import org.glossator.source.Diagnostic;
import org.glossator.source.Edit;
import org.glossator.source.Rule;
import org.glossator.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to files when something goes wrong while they are mended. */
class MenderTest {
    private static final String PAGE = "content/pages/about.md";
    private static final String WRONG = "---\ntitel: About\n---\nClass 8b.\n";

    @TempDir
    private Path folder;

    private Path project;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void soundSite() throws IOException {
        project = TrialSite.in(Files.createDirectories(folder.resolve("site"))).project();
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsNotOverwritten() throws IOException {
        write(PAGE, WRONG);
        Mender.Mended mended = mender(this::real, change -> write(PAGE, "---\ntitle: Mine\n---\nMine.\n"))
                .mend();
        assertThat(mended.changes()).isEmpty();
        assertThat(read(PAGE)).contains("title: Mine");
        assertThat(told).containsExactly("changed meanwhile: " + PAGE);
    }

    @Test
    void aChangeThatMakesItsFileNoBetterIsTakenBackAndTheOthersStay() throws IOException {
        write(PAGE, "---\ntitel: About\nsummary: Who made it.\n---\nClass 8b.\n");
        Supplier<List<Diagnostic>> check =
                () -> Stream.concat(real().stream(), badAdvice()).toList();
        Mender.Mended mended = mender(check, change -> {}).mend();
        assertThat(read(PAGE)).isEqualTo("---\ntitle: About\nsummary: Who made it.\n---\nClass 8b.\n");
        assertThat(mended.changes()).hasSize(1);
        assertThat(told).containsExactly("taken back: " + PAGE);
    }

    @Test
    void nothingOutsideOfTheContentIsReached() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear parents");
        write("notes.md", "Dear parents");
        Files.createSymbolicLink(project.resolve("content/pages/letter.md"), folder.resolve("letter.txt"));
        for (String path : List.of("content/pages/letter.md", "../letter.txt", "content/../notes.md", "notes.md")) {
            SourceFile file = new SourceFile(path, "Dear parents");
            Diagnostic fault = Rule.error("wrong-type")
                    .at(file.span(0, 4), "wrong")
                    .mendedBy(List.of(new Edit.Replacement(file.span(0, 4), "Mine")));
            assertThat(mender(() -> List.of(fault), change -> {}).mend().changes())
                    .isEmpty();
        }
        assertThat(folder.resolve("letter.txt")).hasContent("Dear parents");
        assertThat(read("notes.md")).isEqualTo("Dear parents");
    }

    @Test
    void aFileIsNotRenamedOverAnother() throws IOException {
        write("content/pages/about.yml", "title: Other\n");
        Files.move(project.resolve("content/pages/about.yml"), project.resolve("content/pages/about.markdown"));
        assertThat(mender(this::real, change -> {}).mend().changes()).isEmpty();
        assertThat(project.resolve("content/pages/about.markdown")).exists();
    }

    @Test
    void leavesNoFilesBehindAndKeepsPermissions() throws IOException {
        write(PAGE, WRONG);
        var permissions = Files.getPosixFilePermissions(project.resolve(PAGE));
        assertThat(mender(this::real, change -> {}).mend().changes()).hasSize(1);
        assertThat(Files.getPosixFilePermissions(project.resolve(PAGE))).isEqualTo(permissions);
        try (Stream<Path> files = Files.list(project.resolve("content/pages"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("about.md");
        }
    }

    private Stream<Diagnostic> badAdvice() {
        SourceFile file = new SourceFile(PAGE, unchecked(PAGE));
        int at = file.text().indexOf("summary");
        return at < 0
                ? Stream.empty()
                : Stream.of(Rule.error("wrong-type")
                        .at(file.span(at, at + 7), "bad advice")
                        .mendedBy(file.span(at, at + 7), "sum: ma: ry"));
    }

    private List<Diagnostic> real() {
        return new Build(project, TrialSite.TODAY, false, Optional.empty(), Progress.SILENT)
                .check()
                .faults();
    }

    /** Does something to the files before each change. */
    private interface Disturbance {
        void before(Change change) throws IOException;
    }

    private Mender mender(Supplier<List<Diagnostic>> check, Disturbance disturbance) {
        Set<String> reading = Set.of("wrong-type", "unknown-field", "yaml-syntax", "missing-field");
        return new Mender(project, check, reading, new Mender.Progress() {
            @Override
            public boolean wants(Change change) throws IOException {
                disturbance.before(change);
                return true;
            }

            @Override
            public void takenBack(Change change) {
                told.add("taken back: " + change.path());
            }

            @Override
            public void changedMeanwhile(Change change) {
                told.add("changed meanwhile: " + change.path());
            }
        });
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(project.resolve(path), text);
    }

    private String read(String path) throws IOException {
        return Files.readString(project.resolve(path));
    }

    private String unchecked(String path) {
        try {
            return read(path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

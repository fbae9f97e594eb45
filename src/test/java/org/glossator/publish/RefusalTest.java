package org.glossator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
    private Path home;
    private Path project;
    private Path out;

    @BeforeEach
    void givenAProject(@TempDir Path folder) throws IOException {
        home = folder;
        project = home.resolve("project");
        out = project.resolve("site");
        Trees.write(project.resolve("content/site.yaml"), "title: a");
    }

    @Test
    void refusesAFolderWithSomebodysFiles() throws Exception {
        Trees.write(out.resolve("thesis.docx"), "years of work");
        assertRefused(out, "index.html", "holds files that Glossator did not make");
        assertThat(catchThrowableOfType(
                                PublishRefused.class, () -> publisher(out).clean())
                        .mend())
                .contains("--out");
    }

    @Test
    void refusesEmptyFoldersOfSomebody() throws Exception {
        Files.createDirectories(out.resolve("photos"));
        assertRefused(out, "index.html", "holds files that Glossator did not make");
    }

    @Test
    void refusesToOverwriteForeignFilesAndNamesThemAll() throws Exception {
        publish(out, "index.html");
        Trees.write(out.resolve("a.html"), "mine");
        Trees.write(out.resolve("b/c.html"), "mine");
        Trees.write(out.resolve("d"), "mine");
        Trees.write(out.resolve("e.html/mine.txt"), "mine");
        SortedMap<String, String> before = Trees.filesIn(out);
        PublishRefused refusal = catchThrowableOfType(
                PublishRefused.class,
                () -> publish(out, "a.html", "b/c.html", "d/e.html", "e.html", "index.html", "z.html"));
        assertThat(refusal.getMessage().lines().skip(1)).containsExactly("d", "a.html", "b/c.html", "e.html");
        assertThat(Trees.filesIn(out)).isEqualTo(before);
    }

    @Test
    void refusesToOverwriteAFolderThatTookTheNameOfItsFile() throws Exception {
        publish(out, "index.html");
        Files.delete(out.resolve("index.html"));
        Trees.write(out.resolve("index.html/mine.txt"), "mine");
        assertRefused(out, "index.html", "index.html");
    }

    @Test
    void keepsForeignFilesBesideItsOwn() throws Exception {
        publish(out, "a/a.html", "b/b.html");
        Trees.write(out.resolve("a/mine.txt"), "mine");
        Trees.write(out.resolve(".glossator/mine.txt"), "mine");
        publish(out, "b/b.html");
        assertThat(Trees.filesIn(out))
                .containsOnlyKeys("a/mine.txt", "b/b.html", ".glossator/manifest", ".glossator/mine.txt");
    }

    @Test
    void refusesAFile() throws Exception {
        Files.writeString(out, "a file");
        assertRefused(out, "index.html", "is a file");
    }

    @Test
    void refusesALinkToAnotherFolder() throws Exception {
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Files.createSymbolicLink(out, elsewhere);
        assertRefused(out, "index.html", "is a link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".", "..", "content", "content/deep", "content/../../project", "../link", "../link/content"})
    void refusesTheProjectWhatHoldsItAndWhatItIsMadeFrom(String place) throws Exception {
        Files.createSymbolicLink(home.resolve("link"), project);
        assertRefused(project.resolve(place), "index.html", "");
        assertThat(Trees.filesIn(project)).containsOnlyKeys("content/site.yaml");
    }

    @Test
    void takesAFolderInsideOrBesideTheProject() throws Exception {
        publish(project.resolve("deep/site"), "index.html");
        publish(home.resolve("project-site"), "index.html");
        assertThat(home.resolve("project-site/index.html")).exists();
    }

    @Test
    void refusesToWriteThroughALink() throws Exception {
        publish(out, "index.html");
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Files.createSymbolicLink(out.resolve("a"), elsewhere);
        assertRefused(out, "a/b.html", "\na");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void neverRemovesThroughALink() throws Exception {
        publish(out, "a/b.html", "index.html");
        Path elsewhere = home.resolve("elsewhere");
        Trees.write(elsewhere.resolve("b.html"), "mine");
        Folders.deleteTree(out.resolve("a"));
        Files.createSymbolicLink(out.resolve("a"), elsewhere);
        publish(out, "index.html");
        publisher(out).clean();
        assertThat(elsewhere.resolve("b.html")).hasContent("mine");
    }

    @Test
    void writesOverALinkThatTookTheNameOfItsFileAndNotThroughIt() throws Exception {
        publish(out, "index.html");
        Path precious = Files.writeString(home.resolve("precious.txt"), "mine");
        Files.delete(out.resolve("index.html"));
        Files.createSymbolicLink(out.resolve("index.html"), precious);
        publish(out, "index.html");
        assertThat(precious).hasContent("mine");
        assertThat(Trees.siteIn(out)).isEqualTo(Trees.site("index.html", "index.html"));
    }

    @Test
    void refusesWhenItsOwnFolderIsALink() throws Exception {
        Path elsewhere = Files.createDirectories(home.resolve("elsewhere/next"));
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve(".glossator"), elsewhere.getParent());
        assertRefused(out, "index.html", "is not a folder");
        assertThat(catchThrowableOfType(
                        PublishRefused.class, () -> publisher(out).recover()))
                .isNotNull();
        assertThat(elsewhere).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossator manifest 2\n", "", "glossator manifest 1\n../precious.txt\n", "\u0000"})
    void refusesAListThatItDidNotWrite(String list) throws Exception {
        publish(out, "index.html");
        Trees.write(project.resolve("precious.txt"), "mine");
        Files.writeString(out.resolve(".glossator/manifest"), list);
        assertRefused(out, "index.html", "is not a list");
        assertThat(catchThrowableOfType(
                        PublishRefused.class, () -> publisher(out).clean()))
                .isNotNull();
        assertThat(project.resolve("precious.txt")).hasContent("mine");
    }

    private Publisher publisher(Path folder) {
        return new Publisher(folder, project, List.of(project.resolve("content"), project.resolve("templates")));
    }

    private void publish(Path folder, String... paths) throws IOException, PublishRefused {
        publisher(folder).publish(artifacts(paths));
    }

    private void assertRefused(Path folder, String path, String message) {
        SortedMap<String, String> before = Trees.filesIn(home);
        PublishRefused refusal = catchThrowableOfType(PublishRefused.class, () -> publish(folder, path));
        assertThat(refusal).hasMessageContaining(message);
        assertThat(refusal.mend()).isNotEmpty();
        assertThat(Trees.filesIn(home)).isEqualTo(before);
    }

    /** Files that hold their own path. */
    private static List<Artifact> artifacts(String... paths) {
        SortedMap<String, String> site = Trees.site();
        for (String path : paths) {
            site.put(path, path);
        }
        return Trees.artifacts(site);
    }
}

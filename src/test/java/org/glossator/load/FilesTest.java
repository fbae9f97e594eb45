package org.glossator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.source.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are read, and what is said of the others. */
class FilesTest {
    private static final String PAGE = "---\ntitle: About\n---\nA text.\n";

    @TempDir
    private Path folder;

    @Test
    void readsEntriesInTheOrderOfTheirPaths() {
        Content content = Trial.in(folder)
                .with("pages/b.md", PAGE)
                .with("pages/a.md", PAGE)
                .with("pages/ä.md", PAGE)
                .with("timeline.yaml", "- {slug: e, date: 2024, title: E, text: x}\n")
                .content();
        assertThat(content.entries()).extracting(Entry::slug).containsExactly("a", "b", "ä", "e");
        assertThat(content.files())
                .extracting(file -> file.path())
                .containsExactly(
                        "content/pages/a.md",
                        "content/pages/b.md",
                        "content/pages/ä.md",
                        "content/site.yaml",
                        "content/timeline.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claims/a.yml|rename it to a.yaml",
                "page/a.md|did you mean content/pages/a.md?",
                "claim/long-slug.yaml|did you mean content/claims/long-slug.yaml?",
                "glossary/a.yaml|rename it to a.md if it belongs here; files that end in .yaml belong in content/claims",
                "articles/map.png|pictures belong in content/media",
                "media/map.txt2|the files that are read: site.yaml, explainers/*.md, articles/*.md, claims/*.yaml,"
                        + " glossary/*.md, timeline.yaml, sources.yaml, pages/*.md, media/",
                "pages/sub/a.md|did you mean content/pages/a.md?",
                "pages/.md|",
                "site.YAML|rename it to site.yaml"
            })
    void saysWhereAFileBelongsThatNothingReads(String path, String mend) {
        List<String> faults = Trial.in(folder).with(path, PAGE).faults();
        if (mend == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).containsExactly(path + ":1:1-1 unexpected-file: nothing reads this file (" + mend + ")");
        }
    }

    @Test
    void readsPicturesWithTheirSizesByTheirPaths() {
        Content content = Trial.in(folder)
                .with("media/b.PNG", "xxx")
                .with("media/maps/a.svg", "x")
                .content();
        assertThat(content.media()).hasToString("{b.PNG=3, maps/a.svg=1}");
    }

    @Test
    void ignoresHiddenFilesAndFolders() {
        Trial trial = Trial.in(folder)
                .with(".DS_Store", "x")
                .with("pages/.about.md.swp", "x")
                .with(".obsidian/app.json", "x")
                .with(".git/claims/a.yaml", "x");
        assertThat(trial.content().entries()).isEmpty();
    }

    @Test
    void followsALinkThatStaysInTheContent() throws IOException {
        Trial trial = Trial.in(folder).with("pages/a.md", PAGE);
        Files.createSymbolicLink(trial.path("pages/b.md"), Path.of("a.md"));
        assertThat(trial.content().pages()).extracting(Entry::slug).containsExactly("a", "b");
    }

    @Test
    void refusesALinkThatLeadsOut(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.md"), PAGE);
        Trial trial = Trial.in(folder).with("pages/a.md", PAGE);
        Files.createSymbolicLink(trial.path("pages/b.md"), elsewhere.resolve("secret.md"));
        Files.createSymbolicLink(trial.path("glossary"), elsewhere);
        Files.createSymbolicLink(trial.path("media"), Path.of("..", "..").resolve(elsewhere.getFileName()));
        Files.createSymbolicLink(trial.path("pages/c.md"), Path.of("nowhere.md"));
        assertThat(trial.faults())
                .containsExactly(
                        "glossary:1:1-1 outside-link: this link leads out of the content folder"
                                + " (put a copy of the file here instead)",
                        "media:1:1-1 outside-link: this link leads out of the content folder"
                                + " (put a copy of the file here instead)",
                        "pages/b.md:1:1-1 outside-link: this link leads out of the content folder"
                                + " (put a copy of the file here instead)",
                        "pages/c.md:1:1-1 outside-link: this link leads out of the content folder"
                                + " (put a copy of the file here instead)");
        assertThat(trial.load().value().orElseThrow().pages())
                .extracting(Entry::slug)
                .containsExactly("a");
    }

    @Test
    void doesNotReadAFolderTwiceByALink() throws IOException {
        Trial trial = Trial.in(folder).with("pages/a.md", PAGE);
        Files.createSymbolicLink(trial.path("articles"), Path.of("pages"));
        assertThat(trial.faults()).hasSize(1).allMatch(fault -> fault.startsWith("articles:1:1-1 unexpected-file"));
    }

    @Test
    void mayItselfBeReachedByALinkWithinTheProject() throws IOException {
        Trial.in(folder.resolve("texts")).with("pages/a.md", PAGE);
        Files.createSymbolicLink(folder.resolve("content"), Path.of("texts", "content"));
        Content content = new Loader(folder, false).load().value().orElseThrow();
        assertThat(content.pages()).hasSize(1);
        assertThat(content.files().get(0).path()).isEqualTo("content/pages/a.md");
    }

    @Test
    void isNotReadWhereItLiesOutsideTheProject(@TempDir Path elsewhere) throws IOException {
        Trial.in(elsewhere).with("pages/a.md", PAGE);
        Files.createSymbolicLink(folder.resolve("content"), elsewhere.resolve("content"));
        Outcome<Optional<Content>> loaded = new Loader(folder, false).load();
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.faults()).extracting(fault -> fault.rule().id()).containsExactly("outside-link");
    }

    @Test
    void saysThatThereIsNoSite() {
        assertThat(new Loader(folder, false).load().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.rule().id()).isEqualTo("no-site");
            assertThat(fault.place().file().path()).isEqualTo("content/site.yaml");
        });
    }

    @Test
    void readsAFileWithAByteOrderMarkAndSaysHowToSaveIt() {
        Trial trial = Trial.in(folder).with("pages/a.md", "\ufeff---\ntitle: 🚲\ncolour: x\n---\nA.\n");
        assertThat(trial.faults())
                .containsExactly(
                        "pages/a.md:1:1-1 byte-order-mark: this file begins with an invisible byte order mark"
                                + " (save it as \"UTF-8\", not as \"UTF-8 with BOM\")",
                        "pages/a.md:3:1-7 unknown-field: there is no field called \"colour\" here (the fields here"
                                + " are: title, summary, updated, reviewed, author, reviewer, language, draft, confirm, aliases,"
                                + " changes, stet)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1", "windows-1251"})
    void refusesOtherEncodings(String encoding) {
        byte[] bytes = "---\ntitle: Łódź café Дощ\n---\nA.\n".getBytes(Charset.forName(encoding));
        List<String> faults = Trial.in(folder).with("pages/a.md", bytes).faults();
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).doesNotContain("byte-order-mark").contains("not-utf-8");
    }

    @Test
    void marksTheFirstForeignByte() {
        byte[] bytes = "---\ntitle: x\nsummary: caf\u00e9\n---\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Trial.in(folder).with("pages/a.md", bytes).faults())
                .containsExactly(
                        "pages/a.md:3:13-14 not-utf-8: this file is saved with other signs for letters such as ä (it is not in the encoding UTF-8)"
                                + " (open it in an editor, choose \"Save as\", and there the encoding \"UTF-8\")");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        String large = PAGE + "word\n".repeat(1 << 20);
        assertThat(Trial.in(folder).with("pages/a.md", large).faults())
                .containsExactly("pages/a.md:1:1-1 too-long: this file is larger than 4 MiB"
                        + " (an entry is a text of a few pages: split it, or move pictures to content/media)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A text.\n", "# Title\n---\n", "+++\ntitle: x\n+++\n"})
    void asksForFieldsAtTheBeginningOfAMarkdownFile(String text) {
        assertThat(Trial.in(folder).with("pages/a.md", text).faults())
                .hasSize(1)
                .allMatch(fault -> fault.startsWith("pages/a.md:1:1-")
                        && fault.contains("front-matter: this file does not begin with its fields"));
    }

    @Test
    void asksForTheLineThatClosesTheFields() {
        assertThat(Trial.in(folder)
                        .with("pages/a.md", "---\ntitle: x\n----\nA.\n")
                        .faults())
                .containsExactly("pages/a.md:3:1-5 front-matter: the fields end with a line of three hyphens --- and"
                        + " nothing else (write --- in its place)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n---\n", "---\n\n---\nA.\n", "---\n# title: x\n---\n"})
    void saysThatThereAreNoFieldsBetweenTheLines(String text) {
        assertThat(Trial.in(folder).with("pages/a.md", text).faults())
                .hasSize(1)
                .allMatch(fault -> fault.contains("missing-field: this file has no fields"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: x\n---", "---\ntitle: x\n---  \n", "---\r\ntitle: x\r\n---\r\n\r\n"})
    void readsAnEntryWithoutABody(String text) {
        assertThat(Trial.in(folder)
                        .with("pages/a.md", text)
                        .content()
                        .pages()
                        .get(0)
                        .body()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void takesALineOfHyphensInTheBodyForWhatItIs() {
        Content content =
                Trial.in(folder).with("pages/a.md", PAGE + "\n---\n\nMore.\n").content();
        assertThat(content.pages().get(0).body().document().blocks()).hasSize(3);
    }
}

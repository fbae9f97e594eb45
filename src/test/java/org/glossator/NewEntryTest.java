package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code glossator new KIND "Title"}: a file with prompts, which say themselves that they are to be filled in. */
class NewEntryTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "explainer, content/explainers/the-leaking-roof.md",
        "article, content/articles/the-leaking-roof.md",
        "claim, content/claims/the-leaking-roof.yaml",
        "term, content/glossary/the-leaking-roof.md",
        "page, content/pages/the-leaking-roof.md",
        "event, content/timeline.yaml",
        "source, content/sources.yaml"
    })
    void hasNoFaultButItsPrompts(String kind, String path) {
        TrialSite.in(folder);
        ProgramRun made = make(kind, "The leaking roof");
        assertThat(made.code()).isZero();
        assertThat(made.out()).startsWith("made " + path).contains("glossator ");
        ProgramRun checked = ProgramRun.in(folder, "check");
        assertThat(checked.err().lines().filter(line -> line.startsWith("error")))
                .allSatisfy(line -> assertThat(line).startsWith("error: still to be filled in: "));
        assertThat(checked.err().contains("[fill-in]")).isEqualTo(made.out().contains("FILL IN"));
    }

    @Test
    void aSourceNeedsNothingMore() {
        TrialSite.in(folder);
        make("source", "Minutes of the parents' council");
        assertThat(ProgramRun.in(folder, "check").code()).isZero();
    }

    @Test
    void aDraftMayKeepItsPromptsUntilDraftsAreAskedFor() throws IOException {
        TrialSite.in(folder);
        make("claim", "The roof leaks");
        Files.writeString(
                folder.resolve("content/claims/the-roof-leaks.yaml"),
                read("content/claims/the-roof-leaks.yaml") + "draft: true\n");
        assertThat(ProgramRun.in(folder, "check").code()).isZero();
        ProgramRun check = ProgramRun.in(folder, "check", "--drafts");
        assertThat(check.err()).contains("this draft still lacks kind", "[unfinished-draft]");
        assertThat(check.code()).isZero();
    }

    @Test
    void aClaimBearsItsSchemaItsDayAndWhatMayBeChosen() throws IOException {
        TrialSite.in(folder);
        make("claim", "The roof leaks");
        assertThat(read("content/claims/the-roof-leaks.yaml"))
                .startsWith("# yaml-language-server: $schema=../../.glossator/schema/claim.json\n")
                .contains("\ntitle: The roof leaks\n")
                .contains("\nreviewed: 2026-01-01\n")
                .contains("#   single-source   only one account of it reaches us\n")
                .contains("# There are: courier-shed, gazette-shed\n")
                .doesNotContain("{{", "#?");
        assertThat(folder.resolve(".glossator/schema/claim.json")).content().contains("\"parents-council\"");
    }

    @Test
    void takesTheDayThatIsNamed() throws IOException {
        TrialSite.in(folder);
        ProgramRun.in(folder, "new", "page", "Help", "--date", "2025-03-04");
        ProgramRun.in(folder, "new", "claim", "A claim", "--date", "2025-03-04");
        assertThat(read("content/claims/a-claim.yaml")).contains("reviewed: 2025-03-04");
    }

    @Test
    void anArticleOfASiteWithOneExplainerBelongsToIt() throws IOException {
        TrialSite.in(folder);
        Files.delete(folder.resolve("content/timeline.yaml"));
        Files.writeString(
                folder.resolve("content/explainers/shed-question.md"),
                read("content/explainers/shed-question.md").replace("events: [shed-opened]\n", ""));
        make("article", "A third paper");
        assertThat(read("content/articles/a-third-paper.md")).contains("\nevent: shed-question\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Der Größte Schuppen, der-grosste-schuppen",
        "Лист до ради, lyst-do-rady",
        "Élève & école, eleve-ecole",
        "con, con-1",
        "'What?! (again)', what-again"
    })
    void makesANameOfAnyTitle(String title, String slug) {
        TrialSite.in(folder);
        make("page", title);
        assertThat(folder.resolve("content/pages/" + slug + ".md")).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A title: with a colon",
                "# a hash",
                "- a hyphen",
                "\"quoted\"",
                "true",
                "2024",
                "it's \\ here",
                "[brackets] {braces}",
                "@at",
                "a #b",
                "„Gänsefüßchen“"
            })
    void aTitleOfAnySignsStaysWhatItIs(String title) {
        TrialSite.in(folder);
        ProgramRun.in(folder, "new", "event", "--slug", "the-event", "--", title);
        ProgramRun.in(folder, "new", "page", "--slug", "the-page", "--", title);
        ProgramRun checked = ProgramRun.in(folder, "check");
        assertThat(checked.err()).contains("[fill-in]").doesNotContain("yaml-syntax", "wrong-type", "unknown-field");
    }

    @Test
    void aNameThatIsTakenIsToldWithItsHolderAndAnother() {
        TrialSite.in(folder);
        ProgramRun taken = make("article", "Bicycle shed");
        assertThat(taken.code()).isEqualTo(2);
        assertThat(taken.err())
                .contains("the name \"bicycle-shed\" is taken: it belongs to a glossary term in content/glossary/")
                .contains("--slug bicycle-shed-2");
        assertThat(folder.resolve("content/articles/bicycle-shed.md")).doesNotExist();
        assertThat(ProgramRun.in(folder, "new", "article", "Bicycle shed", "--slug", "bicycle-shed-2")
                        .code())
                .isZero();
    }

    @Test
    void aFileThatCannotBeReadKeepsItsName() {
        TrialSite.in(folder).with("content/claims/roof.yaml", "title: [\n");
        assertThat(make("claim", "Roof").err()).contains("it belongs to content/claims/roof.yaml");
    }

    @Test
    void refusesWhatItCannotMakeAndSaysWhatToWrite() {
        TrialSite.in(folder);
        assertThat(make("clam", "A claim").err())
                .contains("no kind of entry called \"clam\"")
                .contains("did you mean \"claim\"?");
        assertThat(make("pamphlet", "A").err()).contains("write one of site, explainer, article");
        assertThat(make("claim", "?!…").err())
                .contains("no file name can be made")
                .contains("--slug my-claim");
        assertThat(make("claim", " ").err()).contains("the title is missing").contains("glossator new claim");
        assertThat(ProgramRun.in(folder, "new").err()).contains("write one of site, explainer");
        assertThat(ProgramRun.in(folder, "new", "claim", "A", "--slug", "A b").err())
                .contains("write: --slug a-b");
        assertThat(ProgramRun.in(folder.resolve("content"), "new", "claim", "A").err())
                .contains("there is no site here")
                .contains("cd ..");
    }

    @Test
    void doesNotFollowAFolderOutOfTheProject(@TempDir Path elsewhere) throws IOException {
        TrialSite.in(folder);
        try (Stream<Path> files = Files.walk(folder.resolve("content/pages"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        Files.createSymbolicLink(folder.resolve("content/pages"), elsewhere);
        assertThat(make("page", "Help").err()).contains("a link that leads out of the project");
        assertThat(elsewhere).isEmptyDirectory();
    }

    private ProgramRun make(String kind, String title) {
        return ProgramRun.in(folder, "new", kind, title);
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }
}

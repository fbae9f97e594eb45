package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bringing in an article: what is drafted from its text, and that nothing is published or changed by it. */
class ImportCommandTest {
    private static final String TEXT = """
            Roof blown off

            The roof of the shed flew away on 12 April 2025.

            “I heard it land,” said Olga Fenn, who lives opposite. “It was,” she added, “a very long night.”

            “There are people who say that we should have used longer screws and more of them and better wood and that we \
            will never learn,” Fenn told the Alder Gazette.

            Fenn said that nobody had been hurt.
            """;

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void site() throws IOException {
        project = TrialSite.in(folder.resolve("project")).project();
        Files.createDirectories(folder.resolve("private"));
        Files.writeString(folder.resolve("private/roof-gone.txt"), TEXT);
    }

    @Test
    void draftsAnEntryAClaimForEachQuotationTermsAndDates() throws IOException {
        ProgramRun run = bringIn();
        assertThat(run.code()).isZero();
        assertThat(content("articles/roof-gone.md"))
                .contains("draft: true", "title: \"Roof blown off\"", "outlet: alder-gazette", "published: 2025-04-14");
        assertThat(content("claims/fenn-i-heard-it-land.yaml"))
                .contains("speaker: olga-fenn", "quote: \"I heard it land\"", "\"said Olga Fenn\" follows it (line 5)");
        assertThat(content("claims/fenn-it-was.yaml"))
                .contains("quote: \"It was\"", "quote: \"a very long night\"", "which means Olga Fenn");
        assertThat(content("glossary/olga-fenn.md")).contains("term: \"Olga Fenn\"", "category: person");
        assertThat(content("timeline.yaml")).contains("- slug: shed-opened", "  date: 2025-04-12");
        assertThat(run.out().stripTrailing())
                .endsWith(
                        "next: glossator serve --edit --open   shows them as pages, with what is left to do and forms for it");
    }

    @Test
    void cutsALongQuotationAndCopiesNothingElse() throws IOException {
        bringIn();
        String claim = content("claims/fenn-there-are-people-who-say.yaml");
        assertThat(claim)
                .contains("account: first-hand", "The quotation was cut after 20 words", "better wood and\"")
                .doesNotContain("never learn");
        String told = content("claims/fenn-hurt.yaml");
        assertThat(told).contains("paraphrase:", "Fenn said that nobody …").doesNotContain("been hurt");
    }

    @Test
    void leavesTheSiteAsItWasUntilADraftIsTakenOver() throws IOException {
        assertThat(ProgramRun.in(project, "build").code()).isZero();
        Map<Path, String> before = files(project.resolve("site"));
        bringIn();
        ProgramRun build = ProgramRun.in(project, "build");
        assertThat(build.code()).as(build.printed()).isZero();
        assertThat(files(project.resolve("site"))).isEqualTo(before);
    }

    @Test
    void saysOfEachDraftWhatIsToBeFilledIn() throws IOException {
        bringIn();
        ProgramRun build = ProgramRun.in(project, "build", "--drafts");
        assertThat(build.code()).as(build.printed()).isZero();
        assertThat(build.printed())
                .contains("this draft still lacks copy, event and summary")
                .containsPattern("this draft still lacks title, kind, status, date(, account)? and reports")
                .doesNotContain("error");
        assertThat(Files.readString(project.resolve("site/drafts.html")))
                .contains("Olga Fenn", "content/glossary/olga-fenn.md", "<code>short</code>", "Who speaks? (");
    }

    @Test
    void blocksADraftThatWasTakenOverUnconfirmed() throws IOException {
        bringIn();
        Path term = project.resolve("content/glossary/olga-fenn.md");
        Files.writeString(
                term,
                Files.readString(term).replace("draft: true\n", "").replaceFirst("short: .*", "short: A neighbour."));
        ProgramRun build = ProgramRun.in(project, "build");
        assertThat(build.code()).isEqualTo(1);
        assertThat(build.printed()).contains("nobody has confirmed this yet", "[unconfirmed]");
    }

    @Test
    void changesNoFileThatIsThereWhenItIsRunAgain() throws IOException {
        bringIn();
        Path claim = project.resolve("content/claims/fenn-it-was.yaml");
        Files.writeString(claim, Files.readString(claim) + "# mine\n");
        Map<Path, String> before = files(project);
        ProgramRun again = bringIn();
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("there already: fenn-it-was.yaml", "0 drafts written");
        assertThat(files(project)).isEqualTo(before);
    }

    @Test
    void onlyTellsWhenItIsAskedForAList() throws IOException {
        Map<Path, String> before = files(project);
        ProgramRun list = ProgramRun.in(project, "import", "../private/roof-gone.txt", "--list");
        assertThat(list.out()).contains("sure", "Olga Fenn: “I heard it land”", "nothing was written");
        assertThat(files(project)).isEqualTo(before);
    }

    @Test
    void saysWhenAnotherArticlesDraftIsThereUnderTheName() throws IOException {
        bringIn();
        ProgramRun other = ProgramRun.in(
                project, "import", "../private/roof-gone.txt", "--slug", "other-paper", "--date", "2025-04-15");
        assertThat(other.out())
                .contains("there already: fenn-it-was.yaml, from another article: add a report of other-paper to it");
    }

    @Test
    void printsWhatWasFoundKindByKindAndWhatItPassedOver() throws IOException {
        Files.writeString(folder.resolve("private/roof-gone.txt"), TEXT + """

                The play “Flying Roofs” was cancelled.

                The shed in Alder on 3 March 2024.
                Ada Finch/Getty Images
                """);
        ProgramRun run = bringIn();
        assertThat(run.out()).contains("""
                3 quotations, a claim for each, in content/claims/
                  line 5    sure      Olga Fenn: “I heard it land”
                                      fenn-i-heard-it-land.yaml
                """, """
                1 thing told without quotation marks, a claim, in content/claims/
                  line 9    sure      Olga Fenn: Fenn said that nobody had been hurt.
                                      fenn-hurt.yaml
                """, """
                1 speaker or outlet that the glossary lacks, a term, in content/glossary/
                  Olga Fenn                    olga-fenn.md
                """, """
                Dates, an event for each, in content/timeline.yaml
                  line 3    probable  12 April 2025
                                      2025-04-12-flew-away
                """, """
                Passed over, without a draft
                  line 11   “Flying Roofs”: "play" before it makes it a title or a name
                  line 13   3 March 2024: it stands in a picture's caption, and says when the picture was taken
                """);
    }

    @Test
    void refusesATextThatWouldBePublishedOrCannotBeRead() throws IOException {
        Files.writeString(project.resolve("content/pages/roof.txt"), TEXT);
        assertRefused("lies in content/", "content/pages/roof.txt");
        assertRefused("there is no file", "../private/nowhere.txt");
        assertRefused("no rules for the language \"fr\"", "../private/roof-gone.txt", "--language", "fr");
        assertRefused("cannot be the article's name", "../private/roof-gone.txt", "--slug", "Über uns");
    }

    private void assertRefused(String message, String... arguments) {
        String[] all = Stream.concat(Stream.of("import"), Stream.of(arguments)).toArray(String[]::new);
        ProgramRun run = ProgramRun.in(project, all);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    private ProgramRun bringIn() {
        return ProgramRun.in(
                project, "import", "../private/roof-gone.txt", "--outlet", "Alder Gazette", "--date", "2025-04-14");
    }

    private String content(String path) throws IOException {
        return Files.readString(project.resolve("content").resolve(path));
    }

    private static Map<Path, String> files(Path folder) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().endsWith(".png"))
                    .toList()) {
                texts.put(file, Files.readString(file));
            }
        }
        return texts;
    }
}

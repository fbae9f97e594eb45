package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code glossator fix} as a person uses it; what it changes of each mistake stands in the folder {@code mistakes}. */
class FixCommandTest {
    private static final String CLAIM = "content/claims/roof-leaks.yaml";
    private static final String WRONG = """
            # Written on a rainy day.
            titel:   The roof: it leaks

            kind: Fact   # or an opinion?
            status: single-source
            speaker: parent-council
            account: first-hand
            date:    10.05.2025
            reports:
              - article: gazette-shed     # page 3
                quote: "it drips on the saddles of all the bicycles"
            """;
    private static final String RIGHT = """
            # Written on a rainy day.
            title:   "The roof: it leaks"

            kind: fact   # or an opinion?
            status: single-source
            speaker: parents-council
            account: first-hand
            date:    2025-05-10
            reports:
              - article: gazette-shed     # page 3
                quote: "it drips on the saddles of all the bicycles"
            """;

    @TempDir
    private Path project;

    @BeforeEach
    void soundSite() {
        TrialSite.in(project);
    }

    @Test
    void mendsWhatShowsOnlyLaterAndKeepsCommentsAndLayoutToTheByte() throws IOException {
        write(CLAIM, WRONG);
        ProgramRun run = ProgramRun.in(project, "fix", "--yes");
        assertThat(read(CLAIM)).isEqualTo(RIGHT);
        assertThat(run.code()).isZero();
        assertThat(run.lastLine()).startsWith("5 faults mended in 1 file");
    }

    @Test
    void keepsTheLineEndsOfTheFile() throws IOException {
        write(CLAIM, WRONG.replace("\n", "\r\n"));
        ProgramRun.in(project, "fix", "--yes");
        assertThat(read(CLAIM)).isEqualTo(RIGHT.replace("\n", "\r\n"));
    }

    @Test
    void aSecondRunFindsNothingToDo() throws IOException {
        write(CLAIM, WRONG);
        ProgramRun.in(project, "fix", "--yes");
        assertThat(ProgramRun.in(project, "fix", "--yes").out()).startsWith("nothing was changed");
    }

    @Test
    void asksOnATerminalAndTakesNoForAnAnswer() throws IOException {
        write(CLAIM, WRONG);
        ProgramRun run = ProgramRun.onTerminal("maybe\nn\n", project, "fix", "--color", "never");
        assertThat(run.out()).contains("Change this?", "Please type y, n or a", "nothing was changed");
        assertThat(read(CLAIM)).isEqualTo(WRONG);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void theEndOfTheInputIsANo() throws IOException {
        write(CLAIM, WRONG);
        ProgramRun.onTerminal("", project, "fix");
        assertThat(read(CLAIM)).isEqualTo(WRONG);
    }

    @Test
    void yesIsForOneChangeAndAllForTheRest() throws IOException {
        write(CLAIM, WRONG);
        ProgramRun one = ProgramRun.onTerminal("y\nn\n", project, "fix");
        assertThat(one.out()).containsOnlyOnce("+titel:").contains("1 fault mended");
        assertThat(read(CLAIM)).contains("titel:   \"The roof: it leaks\"").contains("10.05.2025");
        ProgramRun.onTerminal("a\n", project, "fix");
        assertThat(read(CLAIM)).isEqualTo(RIGHT);
    }

    @Test
    void coloursTheDifferenceOnATerminal() throws IOException {
        write(CLAIM, WRONG);
        String red = "\u001B[31m-titel";
        assertThat(ProgramRun.onTerminal("n\n", project, "fix").out()).contains(red);
        assertThat(ProgramRun.in(project, "fix").out()).doesNotContain("\u001B");
    }

    @Test
    void writesNamesOfMissingFieldsOnceWithWhatToWrite() throws IOException {
        write("content/glossary/roof.md", "---\nshort: It keeps rain out.\n---\nIt is of tin.\n");
        ProgramRun.in(project, "fix", "--yes");
        String prompted = read("content/glossary/roof.md");
        assertThat(prompted.lines().toList())
                .anyMatch(line -> line.startsWith("term: # "))
                .anyMatch(line -> line.startsWith("category: # "))
                .contains("short: It keeps rain out.");
        ProgramRun.in(project, "fix", "--yes");
        assertThat(read("content/glossary/roof.md")).isEqualTo(prompted);
    }

    @Test
    void touchesNoQuotationsWords() throws IOException {
        write(CLAIM, RIGHT.replace("\"it drips on the saddles of all the bicycles\"", "“it dripps: on teh saddles”"));
        ProgramRun.in(project, "fix", "--yes");
        assertThat(read(CLAIM)).contains("quote: \"it dripps: on teh saddles\"");
    }

    @Test
    void checkSaysHowManyFaultsItCanMend() throws IOException {
        write("content/pages/about.md", "---\ntitel: About\n---\nClass 8b.\n");
        assertThat(ProgramRun.in(project, "check").printed()).contains("glossator fix can mend 1 of these");
        assertThat(ProgramRun.in(project, "check", "--quiet").printed()).doesNotContain("glossator fix");
    }

    private void write(String path, String text) throws IOException {
        Files.write(project.resolve(path), text.getBytes(StandardCharsets.UTF_8));
    }

    private String read(String path) throws IOException {
        return Files.readString(project.resolve(path));
    }
}

package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code glossator new --interactive}: asks, and writes only when everything was asked. */
class InterviewTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void makeSite() {
        TrialSite.in(folder);
    }

    @Test
    void aTermIsMadeOfTheAnswers() throws IOException {
        ProgramRun run = answering("roof\n5\nthe roof\nWhat keeps the rain off: mostly.\nIt leaks.\n", "new", "term");
        assertThat(run.code()).as(run.printed()).isZero();
        assertThat(Files.readString(folder.resolve("content/glossary/roof.md")))
                .contains("\nterm: roof\n")
                .contains("\ncategory: concept\n")
                .contains("\nin-sentence: the roof\n")
                .contains("\nshort: \"What keeps the rain off: mostly.\"\n")
                .endsWith("---\nIt leaks.\n");
        assertThat(ProgramRun.in(folder, "check").code()).isZero();
    }

    @Test
    void choicesAreShownAndAskedForAgain() {
        ProgramRun run = answering("roof\n9\nconcpt\nconcept\n\n\n\n", "new", "term");
        assertThat(run.out())
                .contains(" 5  concept                  an idea or a word of a trade")
                .contains("\"9\" cannot be chosen here: write one of the numbers 1 to 6")
                .contains("did you mean \"concept\"?");
    }

    @Test
    void speakersAndArticlesOfTheSiteAreOffered() {
        ProgramRun run = answering("The roof leaks\nfact\nsingle-source\nparents-council\n", "new", "claim");
        assertThat(run.out())
                .contains("parents-council          parents' council")
                .contains("Who said it");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aDateInAnotherOrderIsAskedForAgain() {
        ProgramRun run = answering("The roof is mended\n20.05.2025\n2025-05-20\nDone.\n", "new", "event");
        assertThat(run.out()).contains("write the year first");
        assertThat(folder.resolve("content/timeline.yaml")).content().contains("date: 2025-05-20\n");
        assertThat(ProgramRun.in(folder, "check").err()).doesNotContain("fill-in");
    }

    @Test
    void whoLeavesHasWrittenNothing() {
        ProgramRun run = answering("The roof leaks\nfact\n", "new", "claim");
        assertThat(run.err()).contains("nothing was written");
        assertThat(folder.resolve("content/claims/the-roof-leaks.yaml")).doesNotExist();
    }

    @Test
    void asksForTheKindToo() {
        ProgramRun run = answering("page\nHow to help\n\nWrite to us.\n", "new");
        assertThat(run.out()).contains("made content/pages/how-to-help.md");
    }

    @Test
    void whatIsPassedOverStaysAPrompt() {
        ProgramRun run = answering("How to help\n\n\n", "new", "page");
        assertThat(run.out()).contains("one place says FILL IN: write over it");
    }

    private ProgramRun answering(String typed, String... command) {
        String[] arguments = Arrays.copyOf(command, command.length + 1);
        arguments[command.length] = "--interactive";
        return ProgramRun.answering(typed, folder, arguments);
    }
}

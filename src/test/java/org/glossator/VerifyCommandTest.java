package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code glossator verify} as an editor runs it. */
class VerifyCommandTest {
    private static final String CLAIM = "content/claims/shed-is-too-small.yaml";

    @TempDir
    private Path folder;

    private TrialSite trial;

    @BeforeEach
    void copy() {
        trial = TrialSite.in(folder);
    }

    private ProgramRun verify(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "verify";
        arguments[1] = "--texts";
        arguments[2] = "texts";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return ProgramRun.in(folder, arguments);
    }

    @Test
    void recordsWhatStoodAndThenFindsItRecorded() {
        ProgramRun first = verify();
        assertThat(first.code()).isZero();
        assertThat(first.lastLine())
                .startsWith("3 quotations stand in 2 articles word for word, ")
                .contains("content/verified.lock was written");
        assertThat(verify().lastLine()).contains("content/verified.lock says so already");
        assertThat(ProgramRun.in(folder, "check", "--strict").code()).isZero();
    }

    @Test
    void recordsNothingWhileOneQuotationIsWrong() throws IOException {
        String claim = Files.readString(folder.resolve(CLAIM));
        trial.with(CLAIM, claim.replace("too small on the day", "too small on a day"));
        ProgramRun run = verify();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("the article says \"the\", not \"a\"");
        assertThat(run.lastLine()).startsWith("nothing was recorded, 1 error");
        assertThat(folder.resolve("content/verified.lock")).doesNotExist();
    }

    @Test
    void aChangeAfterwardsStopsTheBuildAndSaysHowToGoOn() throws IOException {
        verify();
        String claim = Files.readString(folder.resolve(CLAIM));
        trial.with(CLAIM, claim.replace("too small on the day", "far too small on the day"));
        ProgramRun run = ProgramRun.in(folder, "build");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("these words are not those that were held against the article on 2026-01-01")
                .contains("glossator verify --texts DIR");
        assertThat(folder.resolve("site/index.html")).doesNotExist();
    }

    @Test
    void namesATextThatItKnewByItsWordsAlone() throws IOException {
        Files.move(folder.resolve("texts/gazette-shed.txt"), folder.resolve("texts/scan-17.txt"));
        trial.with("texts/letter.txt", "A letter to nobody.\n");
        ProgramRun run = verify();
        assertThat(run.code()).as(run.printed()).isZero();
        assertThat(run.err()).contains("gazette-shed was read in scan-17.txt", "no article needs letter.txt");
        assertThat(run.err()).doesNotContain("courier-shed was read");
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        ProgramRun run = ProgramRun.in(folder, "verify", "--texts", "elsewhere");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: there is no folder \"elsewhere\"");
    }

    @Test
    void asksForTheFolder() {
        ProgramRun run = ProgramRun.in(folder, "verify");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: ").contains("--texts");
    }
}

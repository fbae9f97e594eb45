package org.glossator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.model.Lock;
import org.glossator.verify.LockFile;
import org.glossator.wording.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The record of what was verified is read as it was written, and never guessed at where it is damaged. */
class LockReaderTest {
    private static final String SHA = Fingerprint.of("some words");
    private static final String SOUND = """
            glossator verified.lock 1
            # A remark.

            text gazette-shed 2025-07-01 %1$s

            claims/shed-is-too-small:
              quote of gazette-shed 2025-07-01 %1$s
              title 2025-07-02 %1$s
            """.formatted(SHA);

    @TempDir
    private Path folder;

    @Test
    void readsWhatWasWritten() throws IOException {
        LocalDate day = LocalDate.of(2025, 7, 1);
        Lock lock = Lock.of(
                Map.of("gazette-shed", new Lock.ReadText(SHA, day), "a", new Lock.ReadText(SHA, day.plusDays(1))),
                List.of(
                        new Lock.Seal("site", "introduction", Optional.empty(), SHA, day),
                        new Lock.Seal("claims/b-2", "own-voice", Optional.of("a"), SHA, day.plusYears(1)),
                        new Lock.Seal("claims/b-2", "own-voice", Optional.of("a"), Fingerprint.of(""), day),
                        new Lock.Seal("timeline/c", "text", Optional.empty(), SHA, day)));
        Trial trial = Trial.in(folder);
        assertThat(LockFile.write(folder, lock)).isTrue();
        assertThat(trial.content().lock()).contains(lock);
    }

    @Test
    void readsTextsAndSeals() {
        Lock lock =
                Trial.in(folder).with("verified.lock", SOUND).content().lock().orElseThrow();
        LocalDate day = LocalDate.of(2025, 7, 1);
        assertThat(lock.texts()).containsOnly(Map.entry("gazette-shed", new Lock.ReadText(SHA, day)));
        assertThat(lock.seals())
                .containsExactly(
                        new Lock.Seal("claims/shed-is-too-small", "quote", Optional.of("gazette-shed"), SHA, day),
                        new Lock.Seal("claims/shed-is-too-small", "title", Optional.empty(), SHA, day.plusDays(1)));
    }

    @Test
    void withoutTheFileNothingWasVerified() {
        assertThat(Trial.in(folder).content().lock()).isEmpty();
    }

    @Test
    void lineEndsOfWindowsDoNotMatter() {
        Lock lock =
                Trial.in(folder).with("verified.lock", SOUND).content().lock().orElseThrow();
        assertThat(Trial.in(folder)
                        .with("verified.lock", SOUND.replace("\n", "\r\n"))
                        .content()
                        .lock())
                .contains(lock);
    }

    @ParameterizedTest
    @CsvSource({
        "text gazette-shed, <<<<<<< HEAD, 4",
        "text gazette-shed, =======, 4",
        "text gazette-shed, >>>>>>> branch, 4",
        "text gazette-shed, text  gazette-shed, 4",
        "text gazette-shed 2025-07-01, text gazette-shed 2025-02-30, 4",
        "text gazette-shed 2025-07-01, text gazette-shed, 4",
        "claims/shed-is-too-small:, claims/shed-is-too-small, 6",
        "claims/shed-is-too-small:, claims/shed is too small:, 6",
        "claims/shed-is-too-small:, '', 7",
        "'  quote of', 'quote of', 7",
        "'  quote of', '  quote', 7",
        "'  quote of', '  Quote of', 7",
        "'  title 2025-07-02', '  title 2025-7-2', 8",
        "'  title 2025-07-02', '  title 2025-13-02', 8",
        "'  title 2025-07-02', '  title 2025-07-02 x', 8"
    })
    void aLineThatCannotBeReadIsShown(String from, String to, int line) {
        String damaged = SOUND.replace(from, to);
        assertThat(damaged).isNotEqualTo(SOUND);
        Trial trial = Trial.in(folder).with("verified.lock", damaged);
        assertThat(trial.places()).containsExactly(line + ":1 damaged-lock");
        assertThat(trial.faults().get(0)).contains("glossator verify --texts DIR");
        assertThat(trial.load().value())
                .hasValueSatisfying(content -> assertThat(content.lock()).isEmpty());
    }

    @Test
    void theWholeLineIsPointedAt() {
        Trial trial = Trial.in(folder).with("verified.lock", SOUND + "one word too many\n");
        assertThat(trial.faults()).singleElement().asString().startsWith("verified.lock:9:1-18 damaged-lock: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "# A remark.\n",
                "<<<<<<< HEAD\nglossator verified.lock 1\n",
                "glossator verified.lock\n",
                "glossator verified.lock one\n",
                "glossator verified.lock -1\n",
                "glossator verified.lock 99999999999999999999\n",
                "glossator verified.lock 1 \n",
                " glossator verified.lock 1\n",
                "\u0000\u0001\u0002\n\n\u0000",
                "{\"version\": 1}"
            })
    void theFirstLineMustSayWhichFormTheFileHas(String text) {
        assertThat(Trial.in(folder).with("verified.lock", text).places()).containsExactly("1:1 damaged-lock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "10", "999999999"})
    void aNewerFormAsksForANewerProgram(String version) {
        Trial trial =
                Trial.in(folder).with("verified.lock", "glossator verified.lock " + version + "\nsomething new\n");
        assertThat(trial.places()).containsExactly("1:1 damaged-lock");
        assertThat(trial.faults().get(0))
                .contains("form " + version, "version of Glossator")
                .doesNotContain("delete");
    }

    @Test
    void bytesThatAreNoTextAreADamagedFile() {
        byte[] bytes = SOUND.getBytes(StandardCharsets.UTF_8);
        bytes[SOUND.indexOf("gazette")] = (byte) 0xff;
        Trial trial = Trial.in(folder).with("verified.lock", bytes);
        assertThat(trial.places()).singleElement().asString().matches("4:\\d+ damaged-lock");
        assertThat(trial.faults().get(0)).contains("glossator verify --texts DIR");
        assertThat(trial.load().value())
                .hasValueSatisfying(content -> assertThat(content.lock()).isEmpty());
    }

    @Test
    void aLinkThatLeadsOutAndAFolderAreNoRecord() throws IOException {
        Trial trial = Trial.in(folder.resolve("project"));
        Files.writeString(folder.resolve("elsewhere.lock"), SOUND);
        Files.createSymbolicLink(trial.path("verified.lock"), folder.resolve("elsewhere.lock"));
        assertThat(trial.places()).containsExactly("1:1 outside-link");
        Files.delete(trial.path("verified.lock"));
        Files.createDirectory(trial.path("verified.lock"));
        assertThat(trial.faults()).isEmpty();
        assertThat(trial.content().lock()).isEmpty();
    }

    @Test
    void aLockElsewhereIsUnexpected() {
        assertThat(Trial.in(folder).with("claims/verified.lock", SOUND).places())
                .containsExactly("1:1 unexpected-file");
    }
}

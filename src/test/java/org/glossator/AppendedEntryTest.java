package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** New events and sources come behind the others, and nothing that is there changes by a byte. */
class AppendedEntryTest {
    private static final String SOURCE = "id: shed-plan\n    type: report\n    title: Plan\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeSite() throws IOException {
        TrialSite.in(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "references:\n  - " + SOURCE,
                "# Ours.\r\nreferences:\r\n  - id: a\r\n    type: report\r\n    title: A\r\n",
                "references:\n- id: a\n  type: report\n  title: A # here\n  # and here",
                "---\n- id: a\n  type: report\n  title: A\n\n\n",
                "-   id: a\n    type: report\n    title: |\n      A\n\n      b\n",
                "# nothing yet\n",
                "references:\n",
                ""
            })
    void staysAsItIsWhateverItsManner(String before) throws IOException {
        write("content/sources.yaml", before);
        int sources = before.split("type:", -1).length;
        ProgramRun made = ProgramRun.in(folder, "new", "source", "Letter: to all");
        assertThat(made.code()).as(made.printed()).isZero();
        String after = read("content/sources.yaml");
        assertThat(after).startsWith(before).contains("Letter: to all");
        assertThat(after.contains("\r\n") && after.replace("\r\n", "").contains("\n"))
                .isFalse();
        assertThat(ProgramRun.in(folder, "check").err())
                .doesNotContain("yaml-syntax", "wrong-type", "unknown-field", "missing-field");
        assertThat(after.split("type:", -1)).hasSize(sources + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "references: [{id: a, type: report, title: A}]\n",
                "[{id: a, type: report, title: A}]\n",
                "references:\n  [{id: a, type: report, title: A}]\n"
            })
    void isHandedOverWhereTheListIsWrittenOtherwise(String before) throws IOException {
        write("content/sources.yaml", before);
        ProgramRun refused = ProgramRun.in(folder, "new", "source", "Letter");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("add this to it yourself").contains("- id: letter");
        assertThat(read("content/sources.yaml")).isEqualTo(before);
    }

    @Test
    void aFileThatIsNotThereIsMadeWithItsSchema() throws IOException {
        Files.delete(folder.resolve("content/timeline.yaml"));
        ProgramRun.in(folder, "new", "event", "The shed opens");
        assertThat(read("content/timeline.yaml"))
                .startsWith(
                        "# yaml-language-server: $schema=../.glossator/schema/timeline.json\n- slug: the-shed-opens\n");
    }

    @Test
    void aSourceIsCitedByTheNameThatIsTold() throws IOException {
        assertThat(ProgramRun.in(folder, "new", "source", "Letter to the town").out())
                .contains("content/sources.yaml: letter-to-the-town, at its end")
                .contains("[@letter-to-the-town]");
        assertThat(ProgramRun.in(folder, "new", "source", "Shed plan").err()).contains("--slug shed-plan-2");
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }
}

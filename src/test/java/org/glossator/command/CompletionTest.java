package org.glossator.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.glossator.ProgramRun;
import org.glossator.source.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

/** What a shell offers when somebody presses Tab, asked of the shells themselves. */
class CompletionTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("my site"));
        Files.createDirectories(folder.resolve("mill"));
        Files.writeString(folder.resolve("mine.md"), "");
        for (String shell : new String[] {"bash", "zsh", "fish"}) {
            ProgramRun run = ProgramRun.in(folder, "completion", shell);
            assertThat(run.code()).isZero();
            Files.writeString(folder.resolve("completion." + shell), run.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void offersCommandsOptionsAndTheirValues(String shell) throws Exception {
        assumeTrue(Shell.has(shell), shell + " is not there");
        assertThat(offered(shell, "glossator", ""))
                .contains(Described.commands().stream().map(CommandSpec::name).toArray(String[]::new));
        assertThat(offered(shell, "glossator", "ch")).containsExactly("check");
        assertThat(offered(shell, "glossator", "check", "--st")).containsExactly("--strict");
        assertThat(offered(shell, "glossator", "check", "--strict", "--repo")).containsExactly("--report");
        assertThat(offered(shell, "glossator", "check", "--format", "s")).containsExactly("sarif");
        assertThat(offered(shell, "glossator", "build", "--color", "")).containsExactly("always", "auto", "never");
        assertThat(offered(shell, "glossator", "explain", "dead-")).containsExactly("dead-anchor", "dead-link");
        assertThat(offered(shell, "glossator", "new", "")).contains("site", "claim", "term");
        assertThat(offered(shell, "glossator", "help", "ver")).containsExactly("verify");
        assertThat(offered(shell, "glossator", "completion", "z")).containsExactly("zsh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void offersFoldersAndFiles(String shell) throws Exception {
        assumeTrue(Shell.has(shell), shell + " is not there");
        assertThat(offered(shell, "glossator", "build", "-C", "m")).containsExactly("mill", "my site");
        assertThat(offered(shell, "glossator", "check", "--report", "m")).containsExactly("mill", "mine.md", "my site");
        assertThat(offered(shell, "glossator", "import", "mi")).containsExactly("mill", "mine.md");
        assertThat(offered(shell, "glossator", "import", "mine.md", "m")).isEmpty();
    }

    @Test
    void bashOffersValuesBehindTheSignOfEquality() throws Exception {
        assertThat(offered("bash", "glossator", "check", "--format", "=", "j")).containsExactly("json", "junit");
        assertThat(offered("bash", "glossator", "check", "--format", "=")).contains("json", "text");
        assertThat(offered("bash", "glossator", "import", "--date", "=", "2025-01-01", "mi"))
                .containsExactly("mill", "mine.md");
    }

    @Test
    void zshOffersValuesBehindTheSignOfEquality() throws Exception {
        assumeTrue(Shell.has("zsh"), "zsh is not there");
        assertThat(offered("zsh", "glossator", "check", "--format=j"))
                .containsExactly("--format=json", "--format=junit");
        assertThat(offered("zsh", "glossator", "build", "--out=mi")).containsExactly("--out=mill");
    }

    @Test
    void explainOffersEveryRule() throws Exception {
        assertThat(offered("bash", "glossator", "explain", ""))
                .containsExactlyElementsOf(Rules.all().stream().map(Rule::id).toList());
    }

    @Test
    void anUnknownShellIsToldWithTheNearest() {
        ProgramRun run = ProgramRun.in(folder, "completion", "bahs");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean \"bash\"?");
    }

    private List<String> offered(String shell, String... words) throws IOException, InterruptedException {
        return switch (shell) {
            case "fish" -> fish(words);
            case "zsh" -> zsh(words);
            default -> bash(words);
        };
    }

    // The function is called as the shell calls it; compopt works only while a person presses Tab.
    private List<String> bash(String... words) throws IOException, InterruptedException {
        return lines(List.of("bash", "--norc", "-c", "compopt() { :; }; source ./completion.bash; " + call(words)));
    }

    // As its bridge to Bash does; zsh itself picks what fits from what the function offers.
    private List<String> zsh(String... words) throws IOException, InterruptedException {
        String current = words[words.length - 1];
        String script = "autoload -Uz compinit; compinit -u -D; source ./completion.zsh; emulate sh;"
                + " setopt kshglob noshglob braceexpand; PREFIX='" + current + "'; " + call(words);
        return lines(List.of("zsh", "-f", "-c", script)).stream()
                .filter(offer -> offer.startsWith(current))
                .toList();
    }

    private static String call(String... words) {
        String written = String.join(
                " ", Arrays.stream(words).map(word -> "'" + word + "'").toList());
        return "COMP_WORDS=(" + written + "); COMP_CWORD=" + (words.length - 1)
                + "; COMPREPLY=(); _glossator; printf '%s\\n' \"${COMPREPLY[@]}\"";
    }

    private List<String> fish(String... words) throws IOException, InterruptedException {
        String line = String.join(" ", words);
        return lines(List.of("fish", "--no-config", "-c", "source completion.fish; complete -C'" + line + "'")).stream()
                .map(offer -> offer.split("\t", -1)[0])
                .toList();
    }

    private List<String> lines(List<String> command) throws IOException, InterruptedException {
        return Shell.run(folder, command)
                .lines()
                .filter(line -> !line.isEmpty())
                .sorted()
                .toList();
    }
}

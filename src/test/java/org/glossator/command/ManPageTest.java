package org.glossator.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.ProgramRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The manual page holds what help says, and the programs that show such pages find nothing wrong with it. */
class ManPageTest {
    private static final Path GOLDEN = Path.of("src/test/resources/lamp.1");

    @TempDir
    private Path folder;

    @Test
    void isWrittenAsManReadsIt() throws IOException {
        String page = ManPage.of(new CommandLine(new Lamp()).getCommandSpec(), "1.2.3");
        if ("rewrite".equals(System.getProperty("glossator.golden"))) {
            Files.writeString(GOLDEN, page);
        }
        assertThat(page).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void namesEveryCommandOptionAndVariable() {
        String page = ProgramRun.in(folder, "man").out().replace("\\-", "-");
        for (CommandSpec command : Described.commands()) {
            String section = page.substring(page.indexOf(".SS " + command.name() + "\n"));
            int next = section.indexOf("\n.S", 1);
            assertThat(section.substring(0, next))
                    .contains(command.options().stream()
                            .map(OptionSpec::longestName)
                            .toList());
        }
        for (Variables variable : Variables.values()) {
            assertThat(page).contains("\\fB" + variable + "\\fR");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"groff -man -Tutf8 -ww -z", "mandoc -T lint -W style"})
    void programsThatShowItFindNothingWrong(String reader) throws IOException, InterruptedException {
        List<String> words = List.of(reader.split(" "));
        assumeTrue(Shell.has(words.get(0)), words.get(0) + " is not there");
        Path page = folder.resolve("glossator.1");
        Files.writeString(page, ProgramRun.in(folder, "man").out());
        // A page without a date is the same on every day.
        assertThat(Shell.run(folder, reader + " glossator.1").lines())
                .filteredOn(line -> !line.contains("missing date"))
                .isEmpty();
    }

    /** A program with one command of each kind of thing that a page can show. */
    @Command(
            name = "lamp",
            description = "Lights a room.",
            subcommands = Switch.class,
            exitCodeList = {"0:done", "1:no lamp"},
            footer = {"", "Examples:", "  lamp switch 'left one'       the one by the door", "", "That's all."})
    private static final class Lamp {}

    /** A command with words, options and examples. */
    @Command(
            name = "switch",
            description = "Switches a lamp on or off. A description that is longer than a line of the page's source is"
                    + " ./broken where a word ends.",
            mixinStandardHelpOptions = true,
            footer = {"", "Examples:", "  lamp switch hall", "", ".hidden files and 'quoted' words \\ are left alone."})
    @SuppressWarnings("UnusedVariable") // nobody runs it
    private static final class Switch {
        @Parameters(paramLabel = "NAME", description = "Which lamp.")
        private String name = "";

        @Option(
                names = {"-b", "--brightness"},
                paramLabel = "PERCENT",
                required = true,
                description = "How bright.")
        private int brightness;

        @Option(names = "--secret", hidden = true, description = "Nobody knows.")
        private boolean secret;
    }
}

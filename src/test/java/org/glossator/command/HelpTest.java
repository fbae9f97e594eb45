package org.glossator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.ProgramRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the program says of itself when it is asked for help. */
class HelpTest {
    private static final Path HERE = Path.of("");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    static Stream<String> names() {
        return Described.commands().stream().map(CommandSpec::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLineFitsTheNarrowestTerminal(String name) {
        assertThat(help(name).lines()).allMatch(line -> line.length() <= 80);
        assertThat(help().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCommandGivesExamplesThatCanBeWritten(String name) {
        List<List<String>> examples = examples(help(name));
        assertThat(examples).hasSizeBetween(2, 3);
        for (List<String> example : examples) {
            CommandLine.ParseResult read = Described.program()
                    .parseArgs(example.subList(1, example.size()).toArray(new String[0]));
            assertThat(read.subcommand().commandSpec().name()).isEqualTo(name);
        }
    }

    @Test
    void theProgramGivesExamplesOfItsCommandsThatCanBeWritten() {
        for (List<String> example : examples(help())) {
            Described.program().parseArgs(example.subList(1, example.size()).toArray(new String[0]));
        }
        assertThat(examples(help())).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyDescriptionIsASentence(String name) {
        CommandSpec command = Described.program().getSubcommands().get(name).getCommandSpec();
        List<String> sentences =
                new ArrayList<>(List.of(String.join(" ", command.usageMessage().description())));
        command.args().forEach(value -> sentences.add(String.join(" ", value.description())));
        assertThat(sentences).allMatch(sentence -> sentence.endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("names")
    void helpOfACommandIsWhatTheCommandSaysOfItself(String name) {
        ProgramRun asked = ProgramRun.in(HERE, "help", name);
        assertThat(asked.code()).isZero();
        assertThat(asked).isEqualTo(ProgramRun.in(HERE, name, "--help"));
        assertThat(asked.out()).startsWith("Usage: glossator " + name);
    }

    @Test
    void helpAloneIsThatOfTheProgram() {
        assertThat(ProgramRun.in(HERE, "help")).isEqualTo(ProgramRun.in(HERE, "--help"));
    }

    @Test
    void helpOfNoCommandSuggestsTheNearest() {
        ProgramRun run = ProgramRun.in(HERE, "help", "biuld");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no command \"biuld\"", "did you mean \"build\"?");
    }

    private static String help(String... command) {
        return ProgramRun.in(
                        HERE,
                        Stream.concat(Stream.of("help"), Arrays.stream(command)).toArray(String[]::new))
                .out();
    }

    // What it does stands two blanks or more behind what is written.
    private static List<List<String>> examples(String help) {
        return help.substring(help.indexOf("Examples:"))
                .lines()
                .filter(line -> line.startsWith("  glossator "))
                .map(line -> line.strip().replaceFirst(" {2,}.*", "").replaceFirst(" [>|] .*", ""))
                .map(line -> WORD.matcher(line)
                        .results()
                        .map(word -> word.group().replace("\"", ""))
                        .toList())
                .toList();
    }
}

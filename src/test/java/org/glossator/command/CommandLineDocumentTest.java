package org.glossator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code docs/command-line.md} names every command, option and variable that there is, and no other. */
class CommandLineDocumentTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TABLE = Pattern.compile("(?m)^(Of `.*)\n\n((?:\\|.*\n)+)");
    private static final Pattern BESIDE = Pattern.compile("(?m)^(`.*) takes? (`--.*?)\\.(?: |$)");

    private final String document = read();

    @Test
    void everyCommandIsInTheTableOfCommands() {
        String commands = between("## Commands", "## Options");
        Set<String> named = Pattern.compile("(?m)^\\| `glossator ([a-z]+)")
                .matcher(commands)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        Described.commands().stream().map(CommandSpec::name).toList());
    }

    @Test
    void everyOptionOfEveryCommandIsDescribed() {
        Map<String, Set<String>> described = described();
        for (CommandSpec command : Described.commands()) {
            assertThat(described.getOrDefault(command.name(), Set.of()))
                    .as(command.name())
                    .isEqualTo(command.options().stream()
                            .map(OptionSpec::longestName)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void everyRowWritesAnOptionAsItIsWritten() {
        List<String> possible = Described.commands().stream()
                .flatMap(command -> command.options().stream())
                .map(CommandLineDocumentTest::written)
                .distinct()
                .toList();
        List<String> rows = TABLE.matcher(document)
                .results()
                .flatMap(table -> rows(table.group(2)))
                .toList();
        assertThat(rows).hasSizeGreaterThan(10).allMatch(possible::contains);
    }

    @Test
    void everyVariableIsInTheTableOfVariables() {
        Set<String> named = Pattern.compile("(?m)^\\| `([A-Z_]+)`")
                .matcher(between("## Environment variables", "## On a build server"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Variables.values()).map(Enum::name).toList());
    }

    private Map<String, Set<String>> described() {
        Map<String, Set<String>> described = new TreeMap<>();
        for (MatchResult table : TABLE.matcher(document).results().toList()) {
            Set<String> rows =
                    rows(table.group(2)).map(CommandLineDocumentTest::longest).collect(Collectors.toSet());
            String heading = table.group(1);
            int semicolon = heading.indexOf(';');
            String before = semicolon < 0 ? heading : heading.substring(0, semicolon);
            rows.addAll(options(semicolon < 0 ? "" : heading.substring(semicolon)));
            commands(before).forEach(name -> add(described, name, rows));
        }
        for (MatchResult line : BESIDE.matcher(document).results().toList()) {
            commands(line.group(1)).forEach(name -> add(described, name, options(line.group(2))));
        }
        return described;
    }

    private static void add(Map<String, Set<String>> described, String command, Set<String> options) {
        described.computeIfAbsent(command, name -> new TreeSet<>()).addAll(options);
    }

    private static Stream<String> commands(String words) {
        return codes(words).filter(word -> !word.startsWith("-"));
    }

    private static Set<String> options(String words) {
        return codes(words).filter(word -> word.startsWith("--")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> codes(String words) {
        return CODE.matcher(words).results().map(found -> found.group(1));
    }

    /** The first cell of each row that describes an option. */
    private static Stream<String> rows(String table) {
        return table.lines().map(row -> row.split("\\|", -1)[1].strip()).filter(cell -> cell.startsWith("`-"));
    }

    private static String longest(String cell) {
        Matcher name = Pattern.compile("--[a-z-]+").matcher(cell);
        return name.results()
                .map(MatchResult::group)
                .max((one, other) -> one.length() - other.length())
                .orElseThrow();
    }

    private static String written(OptionSpec option) {
        boolean valued = CompletionWords.takesValue(option);
        return Arrays.stream(option.names())
                .map(name -> valued ? name + (name.startsWith("--") ? "=" : " ") + option.paramLabel() : name)
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
    }

    private String between(String from, String to) {
        int start = document.indexOf(from);
        return document.substring(start, document.indexOf(to, start));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("docs/command-line.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

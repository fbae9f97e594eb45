package org.glossator.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.glossator.source.Rule;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a shell can offer for the value of an option or of a word behind a command. */
final class CompletionWords {
    /** The label of a value that is a folder. */
    static final String FOLDER = "DIR";
    /** The label of a value that names a command. */
    static final String COMMAND = "COMMAND";

    private static final List<String> FILES = List.of("FILE", "TEXT");

    private CompletionWords() {}

    /** The words that may stand there; none where they cannot be listed. */
    static List<String> of(ArgSpec value, CommandSpec glossator) {
        if (value.paramLabel().equals(COMMAND)) {
            return commands(glossator).stream().map(CommandSpec::name).toList();
        }
        List<String> words = new ArrayList<>();
        if (value.completionCandidates() != null) {
            value.completionCandidates().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    static boolean isFolder(ArgSpec value) {
        return value.paramLabel().equals(FOLDER);
    }

    static boolean isFile(ArgSpec value) {
        return FILES.contains(value.paramLabel());
    }

    static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    /** The commands in the order in which help names them. */
    static List<CommandSpec> commands(CommandSpec glossator) {
        return glossator.subcommands().values().stream()
                .map(line -> line.getCommandSpec())
                .filter(command -> !command.usageMessage().hidden())
                .distinct()
                .toList();
    }

    /** The names of all rules. */
    static final class RuleNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        RuleNames() {
            super(Rules.all().stream().map(Rule::id).toList());
        }
    }
}

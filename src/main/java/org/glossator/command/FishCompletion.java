package org.glossator.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes what lets fish complete a command line, each word with what it does. */
final class FishCompletion {
    private static final String BEGIN = "complete -c glossator";

    private final CommandSpec glossator;
    private final List<String> lines = new ArrayList<>();

    private FishCompletion(CommandSpec glossator) {
        this.glossator = glossator;
    }

    static String of(CommandSpec glossator) {
        FishCompletion script = new FishCompletion(glossator);
        script.write();
        return String.join("\n", script.lines) + "\n";
    }

    private void write() {
        lines.add("# Lets fish complete what you begin to write behind glossator.");
        lines.add(BEGIN + " -f");
        for (CommandSpec command : CompletionWords.commands(glossator)) {
            lines.add(BEGIN + " -n __fish_use_subcommand -a " + command.name()
                    + described(command.usageMessage().description()));
            String within = BEGIN + " -n '__fish_seen_subcommand_from " + command.name() + "'";
            for (PositionalParamSpec word : command.positionalParameters()) {
                if (word.index().contains(0)) {
                    value(word).ifPresent(value -> lines.add(within + value.replaceFirst("^ -[rx]", "")));
                }
            }
            command.options().stream()
                    .filter(option -> !option.hidden())
                    .forEach(option ->
                            lines.add(within + names(option) + taken(option) + described(option.description())));
        }
    }

    private static String names(OptionSpec option) {
        StringBuilder names = new StringBuilder();
        for (String name : option.names()) {
            names.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        return names.toString();
    }

    private String taken(OptionSpec option) {
        return CompletionWords.takesValue(option) ? value(option).orElse(" -x") : "";
    }

    private Optional<String> value(ArgSpec value) {
        List<String> words = CompletionWords.of(value, glossator);
        if (CompletionWords.isFolder(value)) {
            return Optional.of(" -x -a '(__fish_complete_directories)'");
        } else if (CompletionWords.isFile(value)) {
            return Optional.of(" -r -F");
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(" -x -a '" + String.join(" ", words) + "'");
    }

    // The first sentence is enough beside a word.
    private static String described(String... description) {
        String sentence = String.join(" ", description)
                .replaceFirst("(?<=[a-z/)])[.:;] .*", "")
                .replaceFirst("\\.$", "");
        return " -d '" + sentence.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}

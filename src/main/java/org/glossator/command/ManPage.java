package org.glossator.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the commands as a manual page, in the language of {@code man(7)}. */
final class ManPage {
    private static final int LONGEST_LINE = 78;

    private final List<String> lines = new ArrayList<>();

    private ManPage() {}

    static String of(CommandSpec program, String version) {
        ManPage page = new ManPage();
        page.write(program, version);
        return String.join("\n", page.lines) + "\n";
    }

    private void write(CommandSpec program, String version) {
        String name = program.name();
        String purpose = sentence(program.usageMessage().description());
        lines.add(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"" + name + " " + escaped(version) + "\"");
        section("NAME");
        lines.add(wrapped(name + " - " + purpose.replaceFirst("\\.$", "")));
        section("SYNOPSIS");
        for (CommandSpec command : CompletionWords.commands(program)) {
            synopsis(command);
        }
        section("COMMANDS");
        CompletionWords.commands(program).forEach(this::command);
        section("EXIT STATUS");
        program.usageMessage().exitCodeList().forEach(this::item);
        section("ENVIRONMENT");
        for (Variables variable : Variables.values()) {
            item(variable.name(), variable.purpose());
        }
        section("EXAMPLES");
        footer(Arrays.stream(program.usageMessage().footer())
                .filter(line -> !line.equals("Examples:"))
                .toList());
    }

    private void section(String title) {
        lines.add(".SH " + title);
    }

    private void synopsis(CommandSpec command) {
        String required = command.options().stream()
                .filter(OptionSpec::required)
                .map(option -> " " + bold(option.longestName()) + "=" + italic(option.paramLabel()))
                .collect(Collectors.joining());
        String words = command.positionalParameters().stream()
                .map(word -> word.arity().min() > 0 ? italic(word.paramLabel()) : "[" + italic(word.paramLabel()) + "]")
                .collect(Collectors.joining(" "));
        if (!lines.get(lines.size() - 1).startsWith(".SH")) {
            lines.add(".br");
        }
        lines.add((bold(command.qualifiedName()) + required + " [" + italic("options") + "] " + words).strip());
    }

    private void command(CommandSpec command) {
        lines.add(".SS " + escaped(command.name()));
        lines.add(wrapped(sentence(command.usageMessage().description())));
        command.positionalParameters().forEach(word -> described(italic(word.paramLabel()), word));
        command.options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> described(names(option), option));
        footer(List.of(command.usageMessage().footer()));
    }

    private void described(String label, ArgSpec value) {
        lines.add(".TP");
        lines.add(label);
        lines.add(wrapped(sentence(value.description())));
    }

    private void item(String label, String words) {
        lines.add(".TP");
        lines.add(bold(label));
        lines.add(wrapped(words));
    }

    private static String names(OptionSpec option) {
        String value = CompletionWords.takesValue(option) ? "=" + italic(option.paramLabel()) : "";
        return Arrays.stream(option.names())
                .map(name -> bold(name) + (name.startsWith("--") || value.isEmpty() ? value : " " + value.substring(1)))
                .collect(Collectors.joining(", "));
    }

    // Lines that begin with blanks are commands, one a line; others are sentences.
    private void footer(List<String> written) {
        boolean commands = false;
        for (String line : written) {
            boolean isCommand = line.startsWith("  ");
            if (isCommand != commands) {
                lines.add(isCommand ? ".RS 4\n.nf" : ".fi\n.RE");
                commands = isCommand;
            }
            if (isCommand) {
                lines.add(escaped(line.strip()));
            } else if (!line.isBlank()) {
                if (lines.get(lines.size() - 1).startsWith(".") || line.equals("Examples:")) {
                    lines.add(".PP");
                }
                lines.add(wrapped(line));
            }
        }
        if (commands) {
            lines.add(".fi\n.RE");
        }
    }

    private static String sentence(String... description) {
        return String.join(" ", description);
    }

    private static String bold(String words) {
        return "\\fB" + escaped(words) + "\\fR";
    }

    private static String italic(String words) {
        return "\\fI" + escaped(words) + "\\fR";
    }

    // The reader of the page fills lines again; here they are short for people who read its source.
    private static String wrapped(String words) {
        List<String> wrapped = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (escaped(longer).length() > LONGEST_LINE && !line.isEmpty()) {
                wrapped.add(escaped(line));
                longer = word;
            }
            line = longer;
        }
        wrapped.add(escaped(line));
        return String.join("\n", wrapped);
    }

    // A dot or an apostrophe at the start of a line would be a request; a bare hyphen may become another sign.
    private static String escaped(String words) {
        String plain = words.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("…", "...")
                .replace("~", "\\(ti");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}

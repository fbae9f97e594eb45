package org.glossator.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes what lets Bash complete a command line; zsh reads the same through its own bridge. */
final class BashCompletion {
    private static final String SCRIPT = """
            _glossator() {
                local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} prefix=
                local command= options= valued= first= words= names= place=0 i word last=
                # Bash parts --out=site at the sign of equality, zsh does not.
                if [[ $current == --*=* ]]; then
                    before=${current%%=*} prefix=${current%%=*}= current=${current#*=}
                elif [[ $current == '=' ]]; then
                    current=
                elif [[ $before == '=' ]]; then
                    before=${COMP_WORDS[COMP_CWORD-2]}
                fi
                for ((i = 1; i < COMP_CWORD; i++)); do
                    word=${COMP_WORDS[i]}
                    if [[ -z $command ]]; then
                        case $word in
                            @COMMANDS@) command=$word ;;
                        esac
                        case $command in
            @OPTIONS@
                        esac
                    elif [[ $word != -* && $word != '=' && $last != '=' && " $valued " != *" $last "* ]]; then
                        place=$((place + 1))
                    fi
                    last=$word
                done
                case "$command $before" in
            @VALUES@
                    *)
                        if [[ -z $command ]]; then
                            words='@NAMES@ --help --version'
                        elif [[ $current == -* ]]; then
                            words=$options
                        elif [[ $place -eq 0 ]]; then
                            case $first in
                                @FOLDERS@) names=-d ;;
                                @FILES@) names=-f ;;
                                *) words=$first ;;
                            esac
                        fi
                        ;;
                esac
                if [[ -n $names ]]; then
                    local IFS=$'\\n'
                    [[ -n ${BASH_VERSION:-} ]] && compopt -o filenames
                    # Zsh's bridge looks for names by this, and not by what it is handed.
                    [[ -n ${ZSH_VERSION:-} && -n $prefix ]] && local PREFIX=$current
                    COMPREPLY=($(compgen $names -- "$current"))
                else
                    COMPREPLY=($(compgen -W "$words" -- "$current"))
                fi
                if [[ -n $prefix ]]; then
                    COMPREPLY=("${COMPREPLY[@]/#/$prefix}")
                fi
            }
            complete -F _glossator glossator ./glossator
            """;

    private static final String BRIDGE = """
            (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
            autoload -Uz bashcompinit && bashcompinit
            """;

    private static final String FOLDERS = "@folders";
    private static final String FILES = "@files";

    private final CommandSpec glossator;

    private BashCompletion(CommandSpec glossator) {
        this.glossator = glossator;
    }

    static String of(CommandSpec glossator) {
        return "# Lets Bash complete what you begin to write behind glossator.\n"
                + new BashCompletion(glossator).script();
    }

    static String forZsh(CommandSpec glossator) {
        return "# Lets zsh complete what you begin to write behind glossator.\n" + BRIDGE
                + new BashCompletion(glossator).script();
    }

    private String script() {
        List<CommandSpec> commands = CompletionWords.commands(glossator);
        List<String> names = commands.stream().map(CommandSpec::name).toList();
        return SCRIPT.replace("@COMMANDS@", String.join(" | ", names))
                .replace("@NAMES@", String.join(" ", names))
                .replace("@OPTIONS@", indented(12, commands.stream().map(this::options)))
                .replace("@VALUES@", indented(8, commands.stream().flatMap(this::values)))
                .replace("@FOLDERS@", FOLDERS)
                .replace("@FILES@", FILES);
    }

    private static String indented(int width, Stream<String> lines) {
        return lines.map(line -> " ".repeat(width) + line).collect(Collectors.joining("\n"));
    }

    private String options(CommandSpec command) {
        String first = command.positionalParameters().stream()
                .filter(word -> word.index().contains(0))
                .findFirst()
                .map(this::offered)
                .orElse("");
        return "%s) options='%s' valued='%s' first='%s' ;;"
                .formatted(command.name(), names(command, false), names(command, true), first);
    }

    private static String names(CommandSpec command, boolean valued) {
        return command.options().stream()
                .filter(option -> !option.hidden() && (!valued || CompletionWords.takesValue(option)))
                .flatMap(option -> Arrays.stream(option.names()))
                .collect(Collectors.joining(" "));
    }

    private Stream<String> values(CommandSpec command) {
        List<String> lines = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            if (CompletionWords.takesValue(option)) {
                String pattern = Arrays.stream(option.names())
                        .map(name -> "'" + command.name() + " " + name + "'")
                        .collect(Collectors.joining(" | "));
                String offered = offered(option);
                lines.add(pattern + ") "
                        + (offered.equals(FOLDERS)
                                ? "names=-d"
                                : offered.equals(FILES) ? "names=-f" : "words='" + offered + "'")
                        + " ;;");
            }
        }
        return lines.stream();
    }

    private String offered(ArgSpec value) {
        if (CompletionWords.isFolder(value)) {
            return FOLDERS;
        } else if (CompletionWords.isFile(value)) {
            return FILES;
        }
        return String.join(" ", CompletionWords.of(value, glossator));
    }
}

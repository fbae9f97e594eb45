package org.glossator.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.source.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code glossator help}: shows what can be written, as {@code --help} does. */
@Command(
        name = "help",
        description = "Shows what can be written: in general, or of one command.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class,
        footer = {
            "",
            "Examples:",
            "  glossator help                        all commands",
            "  glossator help build                  what build can be told"
        })
final class HelpCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = CompletionWords.COMMAND,
            description = "The command to tell about.")
    private @Nullable String name;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    HelpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CommandLine glossator = spec.root().commandLine();
        Optional<CommandLine> asked = name == null
                ? Optional.of(glossator)
                : Optional.ofNullable(glossator.getSubcommands().get(name));
        if (asked.isEmpty()) {
            surroundings.err().println("error: there is no command \"" + name + "\"");
            Nearest.to(String.valueOf(name), glossator.getSubcommands().keySet())
                    .ifPresent(near -> surroundings.err().println("  did you mean \"" + near + "\"?"));
            surroundings.err().println("  glossator help lists all commands");
            return Exit.WRONG_USE;
        }
        surroundings.out().print(asked.get().getUsageMessage(glossator.getColorScheme()));
        return Exit.DONE;
    }
}

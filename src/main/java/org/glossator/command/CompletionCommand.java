package org.glossator.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.source.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code glossator completion}: prints what lets a shell complete commands, options and their values. */
@Command(
        name = "completion",
        description = "Prints what lets your shell complete commands, options and names when you press Tab.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class,
        footer = {
            "",
            "Examples:",
            "  glossator completion bash > ~/.glossator.bash",
            "  glossator completion zsh > ~/.glossator.zsh",
            "  glossator completion fish > ~/.config/fish/completions/glossator.fish",
            "",
            "Then write into ~/.bashrc: source ~/.glossator.bash",
            "or into ~/.zshrc: source ~/.glossator.zsh. Fish finds its file by itself."
        })
final class CompletionCommand implements Callable<Integer> {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "SHELL",
            completionCandidates = Shells.class,
            description = "bash, zsh or fish.")
    private String shell = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CommandSpec glossator = spec.root();
        Optional<String> script = switch (shell) {
            case "bash" -> Optional.of(BashCompletion.of(glossator));
            case "zsh" -> Optional.of(BashCompletion.forZsh(glossator));
            case "fish" -> Optional.of(FishCompletion.of(glossator));
            default -> Optional.empty();
        };
        if (script.isEmpty()) {
            surroundings.err().println("error: \"" + shell + "\" is not a shell that can be helped here");
            surroundings
                    .err()
                    .println("  "
                            + Nearest.to(shell, SHELLS)
                                    .map(near -> "did you mean \"" + near + "\"?")
                                    .orElse("write one of " + String.join(", ", SHELLS)));
            return Exit.WRONG_USE;
        }
        surroundings.out().print(script.get());
        return Exit.DONE;
    }

    /** The names of the shells. */
    static final class Shells extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Shells() {
            super(SHELLS);
        }
    }
}

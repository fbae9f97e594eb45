package org.glossator.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.source.Nearest;
import org.glossator.source.Rule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code glossator explain}: says what a rule means, with a wrong and a right example, or lists all rules. */
@Command(
        name = "explain",
        description = "Says what a rule means and how to mend it; without a rule, lists them all.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class,
        footer = {
            "",
            "Examples:",
            "  glossator explain dead-link           one rule, with examples",
            "  glossator explain                     all rules"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "RULE",
            completionCandidates = CompletionWords.RuleNames.class,
            description = "The name that stands in brackets behind a message.")
    private @Nullable String rule;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (rule == null) {
            list(surroundings.out());
            return Exit.DONE;
        }
        String wanted = rule.replaceAll("^\\[|]$", "");
        Optional<String> explanation = explanation(wanted);
        if (explanation.isEmpty()) {
            surroundings.err().println("error: there is no rule called \"" + wanted + "\"");
            Nearest.to(wanted, Rules.all().stream().map(Rule::id).toList())
                    .ifPresent(near -> surroundings.err().println("  did you mean \"" + near + "\"?"));
            surroundings.err().println("  glossator explain lists all rules");
            return Exit.WRONG_USE;
        }
        surroundings.out().print(explanation.get());
        return Exit.DONE;
    }

    private static void list(PrintStream out) throws IOException {
        for (Rule known : Rules.all()) {
            String summary = explanation(known.id())
                    .flatMap(text ->
                            text.lines().skip(1).filter(line -> !line.isBlank()).findFirst())
                    .orElse("");
            out.printf("%-28s %-8s %s%n", known.id(), known.severity().word(), summary);
        }
    }

    private static Optional<String> explanation(String id) throws IOException {
        if (Rules.all().stream().noneMatch(known -> known.id().equals(id))) {
            return Optional.empty();
        }
        try (InputStream in = ExplainCommand.class.getResourceAsStream("/rules/" + id + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

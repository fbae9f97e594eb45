package org.glossator.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code glossator man}: prints the manual page. */
@Command(
        name = "man",
        description = "Prints the manual page, for the program man.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class,
        footer = {
            "",
            "Examples:",
            "  glossator man > glossator.1           the page; man ./glossator.1 shows it",
            "  glossator man | man -l -              reads it at once, on Linux"
        })
final class ManCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ManCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().print(ManPage.of(spec.root(), Glossator.Version.number()));
        return Exit.DONE;
    }
}

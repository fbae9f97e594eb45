package org.glossator.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code glossator check}: holds every rule against the content and writes nothing. */
@Command(
        name = "check",
        description = "Holds every rule against the content and writes nothing.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class)
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ContentOptions options = new ContentOptions();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Report report = new Report(options, surroundings);
        Build.Checked checked;
        try (StageClock progress = new StageClock(options, surroundings)) {
            checked = new Build(
                            options.project(surroundings),
                            options.day(surroundings),
                            options.drafts(),
                            Optional.empty(),
                            progress)
                    .check();
        }
        int code = report.faults(checked.faults());
        String entries = checked.linked()
                .map(linked -> linked.content().entries().size() + " entries and "
                        + linked.content().references().size() + " sources checked")
                .orElse("the content cannot be read yet; further rules are checked once these faults are mended");
        report.lastLine(entries, checked.faults());
        return code;
    }
}

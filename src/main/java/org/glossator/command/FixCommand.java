package org.glossator.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.glossator.load.LoadRules;
import org.glossator.mend.Mender;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glossator fix}: mends what can be mended without judgement, and shows it first. */
@Command(
        name = "fix",
        description = "Mends the faults that need nobody's judgement, such as a title with a colon or a misspelt name."
                + " It shows each change first and asks; where nobody can answer, it only shows them.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class,
        footer = {
            "",
            "Only files in content/ are changed. A change that makes a file no better is taken back.",
            "",
            "Examples:",
            "  glossator fix                shows each change and asks",
            "  glossator fix --dry-run      shows the changes and makes none",
            "  glossator fix --yes          makes all of them"
        })
final class FixCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = {"-y", "--yes"},
            description = "Makes every change without asking.")
    private boolean yes;

    @Option(
            names = {"-n", "--dry-run"},
            description = "Shows the changes and makes none.")
    private boolean dryRun;

    @Mixin
    private ContentOptions options = new ContentOptions();

    FixCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(Folders.content(options.project(surroundings)))) {
            surroundings.out().println("nothing was changed");
            return Folders.noProject(options.project(surroundings), surroundings);
        }
        FixTalk talk = new FixTalk(surroundings, options.colour(surroundings), manner());
        Mender mender = new Mender(
                options.project(surroundings),
                this::faults,
                LoadRules.all().stream().map(Rule::id).collect(Collectors.toSet()),
                talk);
        Mender.Mended mended = mender.mend();
        surroundings.out().println(talk.lastLine(mended));
        surroundings.out().flush();
        return Report.stops(mended.faults(), options.strict()) ? Exit.FAULTS : Exit.DONE;
    }

    private FixTalk.Manner manner() {
        if (yes && !dryRun) {
            return FixTalk.Manner.ALL;
        }
        return dryRun || !surroundings.terminal() ? FixTalk.Manner.SHOWS : FixTalk.Manner.ASKS;
    }

    private List<Diagnostic> faults() {
        return new Build(
                        options.project(surroundings),
                        options.day(surroundings),
                        options.drafts(),
                        Optional.empty(),
                        Progress.SILENT)
                .check()
                .faults();
    }
}

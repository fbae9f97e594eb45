package org.glossator.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.glossator.override.Original;
import org.glossator.override.Overrides;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator override}: copies one file of the look into the project, to be changed there. */
@Command(
        name = "override",
        description = "Copies one file of the look into your templates/, to be changed there.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class,
        footer = {
            "",
            "Examples:",
            "  glossator override parts/footer.ftlh     the foot of every page becomes yours",
            "  glossator override strings/en.yaml       the words of the interface, each behind a #",
            "  glossator override footer --diff         what you have changed, or a new version has"
        })
final class OverrideCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The file, such as pages/claim.ftlh or footer.")
    private @Nullable String name;

    @ArgGroup
    private Wish wish = new Wish();

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    /** What else may be done than to copy. */
    static final class Wish {
        @Option(names = "--list", description = "Names all files and marks those that you have. So without NAME.")
        private boolean list;

        @Option(
                names = "--diff",
                description = "Shows what the tool has changed since you copied the file, or else what you have.")
        private boolean diff;

        @Option(names = "--accept", description = "Says that you have seen what the tool has changed.")
        private boolean accept;
    }

    OverrideCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path project = options.project(surroundings);
        if (!Folders.isProject(project)) {
            return Folders.noProject(project, surroundings);
        }
        Overrides overrides = new Overrides(Folders.templates(project));
        if (name == null && (wish.diff || wish.accept)) {
            return refused("which file is meant?", "glossator override --list names them all");
        } else if (name == null || wish.list) {
            overrides.originals().all().forEach(original -> list(original, overrides.state(original)));
            return Exit.DONE;
        }
        List<Original> called = overrides.originals().called(name);
        if (called.size() == 1) {
            return done(called.get(0), overrides);
        } else if (called.isEmpty()) {
            String mend = overrides
                    .originals()
                    .near(name)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("glossator override --list names them all");
            return refused("the look has no file called \"" + name + "\"", mend);
        }
        String names = called.stream().map(Original::name).collect(Collectors.joining(", "));
        return refused("several files are called \"" + name + "\"", "write one of: " + names);
    }

    private int done(Original original, Overrides overrides) throws IOException {
        Overrides.State state = overrides.state(original);
        if (!wish.diff && !wish.accept) {
            return copy(original, overrides);
        } else if (state == Overrides.State.PACKED) {
            return refused(
                    "you have no templates/" + original.name() + " of your own",
                    "glossator override " + original.name() + " copies the tool's");
        } else if (original.isWords()) {
            return refused(
                    "your templates/" + original.name() + " holds only what you word differently",
                    "glossator check says what in it fits no longer");
        } else if (wish.diff) {
            diff(original, state, overrides);
        } else {
            overrides.accept(original);
            surroundings.out().println("templates/" + original.name() + " counts as held against this version");
        }
        return Exit.DONE;
    }

    private int copy(Original original, Overrides overrides) throws IOException {
        try {
            overrides.copy(original);
        } catch (FileAlreadyExistsException there) {
            return refused(
                    "templates/" + original.name() + " is there already; it was left as it is",
                    original.isWords()
                            ? "write the lines into it that you word differently"
                            : "glossator override " + original.name() + " --diff shows what you have changed in it");
        }
        PrintStream out = surroundings.out();
        out.println("templates/" + original.name() + " is yours now: " + original.about());
        if (original.isWords()) {
            out.println("  take away the # before a line, word it as you like, and see it with glossator serve");
        } else {
            out.println("  change it, and see it with glossator serve");
            out.println("  templates/" + Overrides.ORIGINS
                    + "/ remembers what it was copied from; keep it with your files");
        }
        return Exit.DONE;
    }

    private void diff(Original original, Overrides.State state, Overrides overrides) {
        PrintStream out = surroundings.out();
        switch (state) {
            case OUTDATED -> {
                out.println("What the tool has changed in " + original.name() + " since you copied it:");
                overrides.changedByTool(original).forEach(out::println);
                out.println("Take over what you want, then: glossator override " + original.name() + " --accept");
            }
            case SAME ->
                out.println("templates/" + original.name()
                        + " is the same as the tool's; without it, new versions of the tool's will be shown");
            default -> {
                out.println("What your templates/" + original.name() + " has otherwise than the tool's:");
                overrides.changedByProject(original).forEach(out::println);
            }
        }
    }

    private void list(Original original, Overrides.State state) {
        String mark = switch (state) {
            case PACKED -> "";
            case SAME -> " (yours, the same as the tool's: needless)";
            case OWN -> " (yours)";
            case OUTDATED -> " (yours; the tool's has changed since)";
            case UNKNOWN -> " (yours; --accept lets later versions say what changed)";
        };
        surroundings.out().printf("%-24s %s%s%n", original.name(), original.about(), mark);
    }

    private int refused(String message, String mend) {
        surroundings.err().println("error: " + message);
        surroundings.err().println("  " + mend);
        return Exit.WRONG_USE;
    }
}

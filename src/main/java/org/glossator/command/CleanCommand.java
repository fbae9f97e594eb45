package org.glossator.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glossator clean}: deletes the files that a build made, and no other. */
@Command(
        name = "clean",
        description = "Deletes the files that a build made, and no other.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class,
        footer = {
            "",
            "Examples:",
            "  glossator clean                       removes what was made in site/",
            "  glossator clean --out preview         and in another folder"
        })
final class CleanCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "The site's folder. By default site/.")
    private @Nullable String out;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    CleanCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Path project = options.project(surroundings);
        if (out == null
                && !Files.isDirectory(Folders.content(project))
                && !Files.isDirectory(project.resolve("site"))) {
            return Folders.noProject(project, surroundings);
        }
        Path folder = Folders.site(project, out, surroundings);
        int removed = Folders.publisher(folder, project).clean();
        surroundings.out().println(removed == 0 ? "nothing to remove" : removed + " files removed");
        return Exit.DONE;
    }
}

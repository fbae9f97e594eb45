package org.glossator.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.load.Loader;
import org.glossator.model.Content;
import org.glossator.schema.EditorFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code glossator schema}: writes what text editors need to complete fields and to mark mistakes. */
@Command(
        name = "schema",
        description =
                "Writes JSON Schemas to .glossator/schema/, by which text editors complete fields and mark mistakes.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class,
        footer = {
            "",
            "Examples:",
            "  glossator schema                      for the folder you are in",
            "  glossator schema -C my-site           for another one",
            "",
            "They offer the names that the site has now; new keeps them up to date."
        })
final class SchemaCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path project = options.project(surroundings);
        if (!Folders.isProject(project)) {
            return Folders.noProject(options.project(surroundings), surroundings);
        }
        Optional<Content> content = new Loader(project, true).load().value();
        int files = EditorFiles.write(project, content);
        surroundings.out().println(files + " schemas in " + EditorFiles.FOLDER + "/");
        surroundings.out().println("  docs/editors.md says which editors read them, and how");
        return Exit.DONE;
    }
}

package org.glossator.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.load.NoSite;
import org.glossator.publish.Publisher;
import org.glossator.source.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Where a project keeps things, below its own folder. */
final class Folders {
    private Folders() {}

    /** The folder of the published site: the one that was named, or {@code site/}. */
    static Path site(Path project, @Nullable String named, Surroundings surroundings) {
        return named == null
                ? project.resolve("site")
                : surroundings.folder().resolve(named).normalize();
    }

    static Path content(Path project) {
        return project.resolve("content");
    }

    /** Where a folder really is, which may be a link; itself where it is not there yet. */
    static Path real(Path folder) throws IOException {
        return Files.exists(folder) ? folder.toRealPath() : folder;
    }

    static Path media(Path project) {
        return content(project).resolve("media");
    }

    static Path templates(Path project) {
        return project.resolve("templates");
    }

    static Publisher publisher(Path site, Path project) {
        return new Publisher(site, project, List.of(content(project), templates(project)));
    }

    /** Whether a folder holds the settings by which a project is known. */
    static boolean isProject(Path folder) {
        return Files.isRegularFile(folder.resolve("content").resolve("site.yaml"));
    }

    /** Says that a folder is no project's, and returns the exit code. */
    static int noProject(Path project, Surroundings surroundings) {
        Diagnostic fault = NoSite.at(project);
        surroundings.err().println("error: " + fault.message());
        surroundings.err().println("  " + fault.mend());
        return Exit.WRONG_USE;
    }
}

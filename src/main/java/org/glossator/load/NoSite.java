package org.glossator.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/** Says why there is no site: somebody in the wrong folder needs another word than somebody whose settings are missing. */
public final class NoSite {
    private static final Span PLACE = new SourceFile("content/site.yaml", "").start();

    private NoSite() {}

    /** @param project the folder in which somebody looked for a site */
    public static Diagnostic at(Path project) {
        if (!Files.exists(project)) {
            return fault(
                    "there is no folder " + project.getFileName(),
                    "see how its name is written; one with spaces stands between quotation marks");
        } else if (Files.isRegularFile(project)) {
            return fault(project.getFileName() + " is a file, not a folder", "name the folder that holds content/");
        }
        if (Files.isDirectory(project.resolve("content"))) {
            return fault(
                    "the file content/site.yaml is missing, in which a site's title stands",
                    "make it with two lines: title: and your site's name, language: and its language, such as en");
        } else if (Files.exists(project.resolve("site.yaml"))) {
            return fault("there is no site here: you are inside the folder content", "go one folder up: cd ..");
        } else if (Files.exists(project.resolveSibling("site.yaml"))) {
            return fault("there is no site here: you are below the folder content", "go two folders up: cd ../..");
        }
        Optional<Path> below = below(project);
        if (below.isPresent()) {
            String name = below.get().getFileName().toString();
            return fault(
                    "there is no site here: it is in the folder " + name,
                    "go there: cd " + (name.contains(" ") ? "\"" + name + "\"" : name)
                            + ", or name it with --directory");
        }
        return fault(
                "there is no site here: this folder holds no folder content/",
                "go to the folder that holds content/, or name it with --directory; glossator new site makes a new one");
    }

    // People start one folder too high, where they unpacked or made the site.
    private static Optional<Path> below(Path project) {
        try (Stream<Path> folders = Files.list(project)) {
            List<Path> sites = folders.filter(folder -> Files.isRegularFile(folder.resolve("content/site.yaml")))
                    .limit(2)
                    .toList();
            return sites.size() == 1 ? Optional.of(sites.get(0)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Diagnostic fault(String message, String mend) {
        return LoadRules.NO_SITE.at(PLACE, message).mendedBy(mend);
    }
}

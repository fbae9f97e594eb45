package org.glossator.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The small complete site with which somebody begins: an invented story whose comments teach. */
final class ExampleSite {
    /** A jar does not list what it holds, so the files are named here. */
    static final List<String> FILES = List.of(
            "README.md",
            "content/articles/calmer-mornings.md",
            "content/articles/empty-tills.md",
            "content/claims/council-will-count-again.yaml",
            "content/claims/half-as-many-cars.yaml",
            "content/claims/lane-closed-before-school.yaml",
            "content/claims/shops-lose-customers.yaml",
            "content/explainers/the-quiet-lane.md",
            "content/glossary/crossing-guard.md",
            "content/glossary/marlowick-messenger.md",
            "content/glossary/school-street.md",
            "content/glossary/shopkeepers-association.md",
            "content/glossary/town-council.md",
            "content/glossary/trial.md",
            "content/glossary/valley-post.md",
            "content/pages/about.md",
            "content/site.yaml",
            "content/sources.yaml",
            "content/timeline.yaml",
            "dot-gitignore",
            "dot-vscode/extensions.json",
            "dot-vscode/settings.json",
            "dot-vscode/tasks.json",
            "texts/calmer-mornings.txt",
            "texts/empty-tills.txt");

    // What somebody who made the folder with git, or looked at it on a Mac, has there without knowing.
    private static final Set<String> UNSEEN = Set.of(".git", ".DS_Store");

    private ExampleSite() {}

    static int into(Path folder, LocalDate today) throws IOException, ScaffoldRefused {
        refuseUnlessEmpty(folder);
        for (String name : FILES) {
            Path file = folder.resolve(name.replace("dot-", "."));
            Files.createDirectories(file.resolveSibling(""));
            String text = Resources.text("site/" + name).replace("{{today}}", today.toString());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        }
        return FILES.size();
    }

    private static void refuseUnlessEmpty(Path folder) throws IOException, ScaffoldRefused {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ScaffoldRefused(
                    "\"" + folder.getFileName() + "\" is a file, not a folder", "name a folder that is new or empty");
        }
        if (Files.isDirectory(folder) && holdsFiles(folder)) {
            throw new ScaffoldRefused(
                    "the folder \"" + folder.getFileName() + "\" holds files already, and none shall be written over",
                    "name a folder that is new or empty: glossator new site my-explainer");
        }
    }

    private static boolean holdsFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> !UNSEEN.contains(file.getFileName().toString()));
        }
    }
}

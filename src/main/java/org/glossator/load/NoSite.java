package org.glossator.load;

import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/** Says why there is no site: somebody in the wrong folder needs another word than somebody whose settings are missing. */
final class NoSite {
    private static final Span PLACE = new SourceFile("content/site.yaml", "").start();

    private NoSite() {}

    static Diagnostic at(Path project) {
        if (Files.isDirectory(project.resolve("content"))) {
            return fault(
                    "the file content/site.yaml is missing, in which a site's title stands",
                    "make it, with the fields title and language");
        } else if (Files.exists(project.resolve("site.yaml"))) {
            return fault("there is no site here: you are inside the folder content", "go one folder up: cd ..");
        } else if (Files.exists(project.resolveSibling("site.yaml"))) {
            return fault("there is no site here: you are below the folder content", "go two folders up: cd ../..");
        }
        return fault(
                "there is no site here: this folder holds no folder content/",
                "go to the folder that holds content/, or name it with --directory; glossator new site makes a new one");
    }

    private static Diagnostic fault(String message, String mend) {
        return LoadRules.NO_SITE.at(PLACE, message).mendedBy(mend);
    }
}

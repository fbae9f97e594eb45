package org.glossator.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.glossator.model.Content;
import org.glossator.page.TemplateFault;
import org.glossator.preview.Shown;
import org.glossator.publish.Artifact;

/** Finds the page on which a reader meets what a file says, among all files of a site that was made whole. */
final class PageOfFile {
    private PageOfFile() {}

    /** Empty where the site was not made, or where the file's entry is on no page. */
    static Optional<Shown.Page> among(
            List<Artifact> artifacts, Optional<Content> content, LiveBuild.Sources sources, Path file) {
        String path = sources.content().relativize(file).toString().replace('\\', '/');
        Optional<String> address = switch (path) {
            case "site.yaml" -> Optional.of("index.html");
            case "timeline.yaml" -> Optional.of("timeline.html");
            case "sources.yaml" -> Optional.of("sources.html");
            default ->
                content.flatMap(all -> all.byFile().getOrDefault("content/" + path, List.of()).stream()
                        .map(entry -> entry.address())
                        .findFirst());
        };
        return address.flatMap(wanted -> artifacts.stream()
                .filter(artifact -> artifact.path().equals(wanted))
                .findFirst()
                .flatMap(artifact -> page(wanted, artifact.content())));
    }

    private static Optional<Shown.Page> page(String address, Supplier<byte[]> bytes) {
        try {
            return Optional.of(new Shown.Page(address, bytes.get()));
        } catch (TemplateFault unusable) {
            return Optional.empty();
        }
    }
}

package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.link.Linked;
import org.glossator.load.Loader;
import org.glossator.model.Content;
import org.glossator.model.Ledger;
import org.glossator.page.Layout;
import org.glossator.page.Site;
import org.glossator.page.Theme;
import org.glossator.publish.Artifact;
import org.glossator.source.Outcome;

/** A small project in a folder, as an educator would write it, and the site that is laid out of it. */
final class SampleSite {
    private final Path folder;

    SampleSite(Path folder) {
        this.folder = folder;
        file("site.yaml", "title: Sample\nlanguage: en\naddress: https://example.org/sub/\n");
    }

    /** A sample whose site has no address. */
    SampleSite withoutAddress() {
        return file("site.yaml", "title: Sample\nlanguage: en\n");
    }

    /** @param path below the folder of the content */
    SampleSite file(String path, String text) {
        Path file = folder.resolve("content").resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A term with further fields of its front matter, each on a line of its own. */
    SampleSite term(String slug, String... fields) {
        String front = "term: The " + slug + "\ncategory: concept\nshort: What " + slug + " is.\n";
        return file("glossary/" + slug + ".md", "---\n" + front + String.join("\n", fields) + "\n---\nA text.\n");
    }

    Site site() {
        Outcome<Optional<Content>> loaded = new Loader(folder, false).load();
        assertThat(loaded.hasErrors()).isFalse();
        Linked linked = new Linked(loaded.value().orElseThrow(), Map.of(), Map.of(), Map.of());
        return new Layout(Theme.of(Path.of("templates"))).lay(linked, Ledger.EMPTY);
    }

    /** The paths of the artifacts of a format. */
    List<String> paths(Format format) {
        return format.artifacts(site()).stream().map(Artifact::path).toList();
    }

    byte[] bytes(Format format, String path) {
        return format.artifacts(site()).stream()
                .filter(artifact -> artifact.path().equals(path))
                .findFirst()
                .orElseThrow()
                .content()
                .get();
    }

    String text(Format format, String path) {
        return new String(bytes(format, path), StandardCharsets.UTF_8);
    }
}

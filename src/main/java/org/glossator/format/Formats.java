package org.glossator.format;

import java.util.List;
import org.glossator.page.Site;
import org.glossator.publish.Artifact;

/** Every format in which a site is published. */
public final class Formats {
    private final List<Format> formats;

    /**
     * @param html the pages for readers, with the look that the project wants
     * @param cards the pictures that other sites show, with the same look
     */
    public Formats(Format html, Format cards) {
        // What takes longest comes first, so that it is made beside the pages and not after them.
        this.formats = List.of(
                new JsonFormat(),
                new SearchFormat(),
                html,
                cards,
                new AtomFormat(),
                new SourcesFormat(),
                new SitemapFormat(),
                new RobotsFormat());
    }

    /** The files of all formats, in the order of the formats. */
    public List<Artifact> artifacts(Site site) {
        return formats.stream()
                .flatMap(format -> format.artifacts(site).stream())
                .toList();
    }
}

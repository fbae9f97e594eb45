package org.glossator.page;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Document;

/**
 * An event of the timeline.
 *
 * @param reportedBy the articles that report this very event
 * @param draft what it still needs, where it is not published yet; it has no page on which that could stand
 */
public record EventItem(
        String slug,
        Link link,
        When when,
        String title,
        Document text,
        List<Link> see,
        List<Link> reportedBy,
        Optional<Draft> draft) {}

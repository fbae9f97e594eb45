package org.glossator.page;

import java.util.List;
import org.glossator.markdown.Document;

/**
 * An event of the timeline.
 *
 * @param reportedBy the articles that report this very event
 */
public record EventItem(
        String slug, Link link, When when, String title, Document text, List<Link> see, List<Link> reportedBy) {}

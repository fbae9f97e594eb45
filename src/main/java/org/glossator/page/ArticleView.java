package org.glossator.page;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Document;

/**
 * Our summary of an article.
 *
 * @param titleIsOurs whether the copy has no headline of its own
 * @param original the address of the article itself
 * @param event what the article reports
 * @param voices who is heard in it
 * @param claims the claims that it carries, and how
 */
public record ArticleView(
        Optional<Who> outlet,
        Optional<When> published,
        Optional<String> original,
        boolean titleIsOurs,
        String copy,
        Optional<Link> event,
        String summary,
        Document body,
        List<Carried> claims,
        VoicesItem voices,
        List<EventItem> events,
        List<Link> contents,
        Turn turn,
        List<Source.Numbered> sources,
        Colophon colophon)
        implements View {
    /** A claim with the words in which the article carries it. */
    public record Carried(ClaimRow claim, List<ReportItem> reports) {}
}

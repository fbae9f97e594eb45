package org.glossator.page;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Document;

/**
 * An explainer with everything that belongs to it.
 *
 * @param coverage where its articles are compared; empty where there are too few
 */
public record ExplainerView(
        Optional<String> question,
        String summary,
        Optional<When> when,
        List<Document> points,
        Document body,
        List<Card> articles,
        Optional<Link> coverage,
        List<ClaimRow> claims,
        List<TermRow> terms,
        List<EventItem> events,
        List<Document> questions,
        List<Link> contents,
        List<Source.Numbered> sources,
        Colophon colophon)
        implements View {}

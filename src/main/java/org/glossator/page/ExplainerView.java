package org.glossator.page;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Document;

/** An explainer with everything that belongs to it. */
public record ExplainerView(
        Optional<String> question,
        String summary,
        Optional<When> when,
        List<Document> points,
        Document body,
        List<Card> articles,
        List<ClaimRow> claims,
        List<TermRow> terms,
        List<EventItem> events,
        List<Document> questions,
        List<Link> contents,
        List<Source.Numbered> sources,
        Colophon colophon)
        implements View {}

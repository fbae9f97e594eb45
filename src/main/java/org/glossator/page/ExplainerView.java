package org.glossator.page;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Document;

/**
 * An explainer with everything that belongs to it.
 *
 * @param keyClaims the few claims to meet first
 * @param axis its events, drawn; empty where there are few
 * @param coverage where its articles are compared; empty where there are too few
 */
public record ExplainerView(
        Optional<String> question,
        String summary,
        Optional<When> when,
        List<Document> points,
        List<Glance> keyClaims,
        Document body,
        List<Card> articles,
        Optional<Link> coverage,
        List<ClaimRow> claims,
        List<TermRow> terms,
        Optional<Axis> axis,
        List<EventItem> events,
        List<Document> questions,
        List<Link> contents,
        List<Source.Numbered> sources,
        Colophon colophon)
        implements View {}

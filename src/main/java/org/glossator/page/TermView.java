package org.glossator.page;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Document;

/**
 * A term of the glossary.
 *
 * @param forms what else it is called
 * @param near the terms next to it
 * @param spoken the claims of which it is the speaker
 * @param told the claims whose words we have from it
 * @param published the articles of which it is the outlet
 * @param mentions where it is met, one section for each kind of entry
 */
public record TermView(
        Label category,
        String summary,
        List<String> forms,
        Document body,
        List<Near> near,
        List<ClaimRow> spoken,
        List<ClaimRow> told,
        List<Link> published,
        List<EventItem> events,
        List<Section<Mention>> mentions,
        Optional<Link> previous,
        Optional<Link> next,
        List<Source.Numbered> sources,
        Colophon colophon)
        implements View {
    /**
     * A term near this one.
     *
     * @param ways how they belong together, such as "its text names this one"
     */
    public record Near(TermRow term, List<Label> ways) {}

    /** A sentence of an entry in which the term stands. */
    public record Mention(Link entry, String before, String words, String after, Optional<String> language) {}
}

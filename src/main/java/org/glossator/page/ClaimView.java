package org.glossator.page;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Document;

/**
 * A claim beside what a reader needs to weigh it.
 *
 * @param account whose account of the words we have
 * @param comparison the words of the reports beside each other, where they differ
 * @param knownBy the day that parts what was known from what was learned later
 * @param axis its context drawn in the order of time; empty where there is little
 * @param resting the entries that lead to it: explainers, and claims to read beside it
 * @param explainers those in which the claim stands
 */
public record ClaimView(
        Label kind,
        Label status,
        Who speaker,
        Optional<When> when,
        Optional<String> occasion,
        Optional<Who> account,
        List<ReportItem> reports,
        Optional<Comparison> comparison,
        Optional<Document> notice,
        Optional<When> knownBy,
        Optional<ContextAxis> axis,
        List<ContextItem> context,
        List<PositionItem> positions,
        List<Document> questions,
        List<ClaimRow> related,
        List<Link> resting,
        List<EventItem> events,
        List<Link> explainers,
        Turn turn,
        List<Source.Numbered> sources,
        Colophon colophon)
        implements View {
    /**
     * A statement that a reader needs to weigh the claim.
     *
     * @param timing whether it was known when the claim was made; empty where the claim's day is not known
     */
    public record ContextItem(int number, Document text, When when, Optional<Label> timing) {}

    /** What a party answers. */
    public record PositionItem(int number, Who by, Document text, Optional<When> when) {}
}

package org.glossator.draft;

import java.util.List;

/**
 * Everything that was drafted from one text.
 *
 * @param files new files, the article first
 * @param events what is to be added at the end of the timeline, each an item
 * @param passedOver what gets no draft, with the reason: passages between marks that nobody seems to say, pictures' dates
 * @param terms the glossary's terms that the text names
 * @param candidates names that may deserve a term
 */
public record Drafts(
        List<DraftFile> files,
        List<DraftFile> events,
        List<DraftFile> passedOver,
        List<String> terms,
        List<String> candidates) {
    public Drafts {
        files = List.copyOf(files);
        events = List.copyOf(events);
        passedOver = List.copyOf(passedOver);
        terms = List.copyOf(terms);
        candidates = List.copyOf(candidates);
    }
}

package org.glossator.page;

import java.util.List;
import java.util.Optional;

/**
 * What the program itself says on the page about methods.
 *
 * @param statuses what the marks of evidence mean
 * @param kinds what kinds of claims there are
 * @param passings in which ways words come to an article
 * @param held what is checked, and how many of each there are
 * @param proof when the content was held against the articles' texts; empty where it never was
 * @param stets where an editor has let something stand
 */
public record Methods(
        List<Label> statuses,
        List<Label> kinds,
        List<Label> passings,
        List<Held> held,
        Optional<Proof> proof,
        List<Let> stets) {
    /** A rule in words for readers, and how many things it was held against. */
    public record Held(String words, int subjects) {}

    /** @param last the latest day on which words were held against the texts */
    public record Proof(int quotations, int texts, int articles, When last) {}

    /** An editor's decision to let something stand. */
    public record Let(Link entry, String rule, String reason, String by, When until) {}
}

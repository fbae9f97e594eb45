package org.glossator.page;

import java.util.List;
import java.util.Optional;

/**
 * How one article carries a claim.
 *
 * @param number its place among the claim's reports, from 1
 * @param outlet who published the article, or words for that not being known
 * @param manner whether the words are quoted, paraphrased or the article's own
 * @param attributedTo whom the article names for the words
 * @param chain through whom the words reach us, the speaker first and the article last
 */
public record ReportItem(
        int number,
        Link article,
        Who outlet,
        boolean outletKnown,
        Label manner,
        String words,
        Optional<Who> attributedTo,
        Optional<String> wording,
        Optional<String> note,
        List<Step> chain) {
    /** One link of the chain: somebody in a role, such as the speaker. */
    public record Step(Label role, Who who) {}
}

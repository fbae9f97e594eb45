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
 * @param translation that the words were spoken in another language
 * @param passing in which way the words came to the article
 * @param chain through whom the words reach us, the speaker first and the article last
 * @param sentence the same in a sentence
 * @param proof how we know that the words stand in the article; empty where they are ours
 * @param original where the article's publisher shows these very words; empty where that is not known
 */
public record ReportItem(
        int number,
        Link article,
        Who outlet,
        Label manner,
        String words,
        Optional<Who> attributedTo,
        Optional<String> wording,
        Optional<String> note,
        Optional<String> translation,
        Label passing,
        List<Step> chain,
        String sentence,
        Optional<Proof> proof,
        Optional<String> original) {
    /** One link of the chain: somebody in a role, such as the speaker. */
    public record Step(Label role, Who who) {}

    /** @param verified when the words were held against the article's text; empty where they never were */
    public record Proof(Optional<When> verified) {}
}

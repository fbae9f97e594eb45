package org.glossator.model;

import java.util.Optional;
import org.glossator.source.Span;
import org.glossator.source.Text;

/**
 * How one article carries a claim.
 *
 * @param article the article's slug
 * @param words the article's own words, or ours for what it says in indirect speech
 * @param account how the words reached this article, where it is not as the claim says
 * @param attributedTo the term of whoever the article names for the words; empty where it names nobody
 * @param translation where the words were spoken in another language than the article's
 * @param wording words of the article that are worth comparing with those of others
 */
public record Report(
        Text article,
        Manner manner,
        Text words,
        Optional<Claim.Account> account,
        Optional<Text> attributedTo,
        Optional<Text> wording,
        Optional<Text> note,
        Optional<Translation> translation,
        Span place) {
    /** In which way an article carries the words. */
    public enum Manner {
        /** Between quotation marks in the article, given word for word. */
        QUOTED,
        /** In the article's indirect speech, given in our words. */
        PARAPHRASED,
        /** As the article's own statement, given word for word. */
        OWN_VOICE
    }

    /** Whether {@link #words} stand in the article as they are. */
    public boolean isVerbatim() {
        return manner != Manner.PARAPHRASED;
    }
}

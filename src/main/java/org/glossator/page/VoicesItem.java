package org.glossator.page;

import java.util.List;

/**
 * Who is heard in one article: counts, and never a score.
 *
 * @param voices those most often heard first
 * @param named how many statements have a speaker with a name
 * @param unnamed how many have a speaker without one
 * @param ownVoice how many the article makes itself
 */
public record VoicesItem(Link article, Who outlet, List<Voice> voices, int named, int unnamed, int ownVoice) {
    /**
     * One voice in an article.
     *
     * @param isNamed whether the speaker has a name
     * @param quotations how many of its statements the article quotes
     * @param quotedWords how many words that are
     * @param paraphrases how many it retells
     */
    public record Voice(Who who, boolean isNamed, int quotations, int quotedWords, int paraphrases) {}
}

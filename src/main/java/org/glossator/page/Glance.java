package org.glossator.page;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Document;

/**
 * A claim in small: words of one article, the way they took, and a thing to know.
 *
 * @param isQuoted whether the words stand between quotation marks
 * @param way through whom the words reach us, the speaker first and the article last
 * @param context of what was known then, what became public last; empty where nothing is written yet
 * @param below what else its page holds: how much context, and whose positions
 */
public record Glance(
        ClaimRow claim,
        Label manner,
        boolean isQuoted,
        String words,
        List<ReportItem.Step> way,
        Optional<Known> context,
        List<String> below) {
    /** What to know, and whether it was known when the claim was made. */
    public record Known(Document text, When when, Optional<Label> timing) {}
}

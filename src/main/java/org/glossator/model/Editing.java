package org.glossator.model;

import java.util.List;
import org.glossator.source.Severity;
import org.glossator.source.Text;

/**
 * How strictly a site's editors hold its content.
 *
 * @param levels how much rules weigh on this site, where it is not what they weigh by themselves
 * @param reviewAfter after how many months an entry should be looked at again
 * @param quotedWords how many words may be quoted of one article altogether
 * @param loadedWords words that our own texts should not use, since they judge
 */
public record Editing(List<Level> levels, int reviewAfter, int quotedWords, List<Text> loadedWords) {
    public static final int REVIEW_AFTER = 12;
    public static final int QUOTED_WORDS = 250;

    public static final Editing USUAL = new Editing(List.of(), REVIEW_AFTER, QUOTED_WORDS, List.of());

    /** How much a rule weighs on this site. */
    public record Level(Text rule, Weight weight) {}

    /** What a fault asks of an editor. */
    public enum Weight {
        /** It must be mended before the site is published. */
        BLOCK(Severity.ERROR),
        /** It must be answered: mended, or let stand with a reason. */
        QUERY(Severity.WARNING),
        /** It is good to know. */
        NOTE(Severity.NOTE);

        private final Severity severity;

        Weight(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }
}

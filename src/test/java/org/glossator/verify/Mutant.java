package org.glossator.verify;

import org.glossator.model.Verbatim;

/**
 * Words that stood in an article until somebody changed them.
 *
 * @param origin what they were made of
 * @param words what they are now
 * @param article the article that is said to have them
 */
record Mutant(Kind kind, Verbatim origin, String words, String article) {
    /** In which way words were changed. */
    enum Kind {
        CHANGED_WORD("one word changed"),
        DROPPED_WORD("one word dropped"),
        SWAPPED_WORDS("two words swapped"),
        JOINED("joined with another passage"),
        OTHER_ARTICLE("said to be the other article's"),
        OTHER_WORDS("words of the other article"),
        TYPOGRAPHY("marks, dashes or spaces changed");

        private final String told;

        Kind(String told) {
            this.told = told;
        }

        String told() {
            return told;
        }

        /** Whether the words are the same as before, so that they must still stand. */
        boolean isHarmless() {
            return this == TYPOGRAPHY;
        }
    }

    /** How it is shown where a test fails. */
    @Override
    public String toString() {
        return kind.told() + ", " + origin.field() + " of " + article + ": " + words;
    }
}

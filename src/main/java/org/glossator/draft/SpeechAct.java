package org.glossator.draft;

/**
 * A place where an article says that somebody says something.
 *
 * @param kind how it says so
 * @param verb the number of its verb among the sentence's parts
 * @param subject who speaks, as the article calls them
 */
record SpeechAct(Kind kind, int verb, int end, Phrase subject, int from) {
    /** How an article says that somebody says something. */
    enum Kind {
        /** "she said". */
        SAYS,
        /** "said the mayor": the verb first. */
        INVERTED,
        /** "according to her". */
        SOURCE,
        /** "a statement saying", "and added": the subject stands further up. */
        CARRIED,
        /** "which issued a statement". */
        ISSUES
    }

    boolean isSource() {
        return kind == Kind.SOURCE;
    }

    /** Whether it begins right behind a part. */
    boolean beginsAt(int part) {
        return from == part;
    }
}

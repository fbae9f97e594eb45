package org.glossator.draft;

/** Where in an article a sentence stands. */
enum Place {
    TEXT,
    /** A headline or a subhead. */
    HEADING,
    /** The words below a picture, which say what it shows and when it was taken. */
    CAPTION,
    /** Who took a picture, and who sells it. */
    CREDIT
}

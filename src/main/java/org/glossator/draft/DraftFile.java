package org.glossator.draft;

/**
 * A file that was drafted.
 *
 * @param kind what it is, in one word, such as claim
 * @param path below the project's folder
 * @param text its whole text; of the timeline what is added at its end
 * @param line the line of the private text that it was drafted from
 * @param sureness sure, probable or guess
 * @param about what it is about, in a few words
 */
public record DraftFile(String kind, String path, String text, int line, String sureness, String about) {
    /** The same at another path. */
    DraftFile at(String other) {
        return new DraftFile(kind, other, text, line, sureness, about);
    }
}

package org.glossator.page;

/**
 * One of a closed set, such as a kind of claim.
 *
 * @param key its name for styles, such as {@code single-source}
 * @param words its name for readers
 * @param meaning what it means, in a sentence; empty where none is needed
 */
public record Label(String key, String words, String meaning) {}

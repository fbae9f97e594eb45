package org.glossator.wording;

/**
 * A part of a text.
 *
 * @param start the offset of its first UTF-16 unit
 * @param end the offset behind its last one
 */
public record Passage(int start, int end) {}

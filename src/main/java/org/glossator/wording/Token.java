package org.glossator.wording;

/**
 * A word or a sign of a text.
 *
 * @param form how it is compared
 * @param start the offset of its first UTF-16 unit in the text
 * @param end the offset behind its last one
 * @param isWord whether it holds a letter or a digit
 * @param isQuoted whether it stands between quotation marks
 */
public record Token(String form, int start, int end, boolean isWord, boolean isQuoted) {}

package org.glossator.page;

/**
 * A date as readers see it and as machines read it.
 *
 * @param iso no more precise than it is known, such as {@code 2022-06}
 * @param words such as "June 2022"
 */
public record When(String iso, String words) {}

package org.glossator.page;

/**
 * The picture that other sites show beside a link to a page.
 *
 * @param url its whole address
 * @param alternative its words, for those who do not see it
 * @param width in pixels
 * @param height in pixels
 */
public record SocialCard(String url, String alternative, int width, int height) {}

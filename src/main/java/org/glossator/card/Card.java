package org.glossator.card;

import java.util.Optional;

/**
 * The words of one card, from top to bottom.
 *
 * @param kind what sort of page it leads to, in a word
 * @param title what the page is called
 * @param below some words in smaller letters, such as who said it
 * @param site the site's name; empty where it is the title
 * @param host where the site is published, such as {@code example.org}
 */
public record Card(Optional<String> kind, String title, Optional<String> below, Optional<String> site, String host) {}

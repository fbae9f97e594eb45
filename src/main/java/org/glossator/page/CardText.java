package org.glossator.page;

import java.util.Optional;
import org.glossator.source.Span;

/**
 * What the preview card of one page says.
 *
 * @param kind what sort of entry it is, in a word; empty for the card of the site itself
 * @param below some words under the title, such as who said it
 * @param place where the title is written
 */
public record CardText(Optional<String> kind, String title, Optional<String> below, Span place) {}

package org.glossator.model;

import org.glossator.markdown.Prose;
import org.glossator.source.Span;

/**
 * A sourced statement that a reader needs to weigh a claim.
 *
 * @param date when it became public, which decides whether it was known when the claim was made
 */
public record Context(Prose text, Moment date, Span place) {}

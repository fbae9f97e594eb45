package org.glossator.model;

import org.glossator.source.Span;
import org.glossator.source.Text;

/**
 * "Let it stand": an editor's decision that a rule shall not hold for an entry, which readers can see.
 *
 * @param rule the rule's name
 * @param by the initials of whoever decided
 * @param until the last day on which it holds
 */
public record Stet(Text rule, Text reason, Text by, Moment until, Span place) {}

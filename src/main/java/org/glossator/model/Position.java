package org.glossator.model;

import java.util.Optional;
import org.glossator.markdown.Prose;
import org.glossator.source.Span;
import org.glossator.source.Text;

/** What a named party answers to a claim. */
public record Position(Text by, Prose text, Optional<Moment> date, Span place) {}

package org.glossator.model;

import java.util.Optional;
import org.glossator.markdown.Prose;
import org.glossator.source.Span;
import org.glossator.source.Text;

/**
 * How words that articles report stand elsewhere: in the language in which they were spoken, or in another translation.
 *
 * @param language a BCP 47 tag where the words are in another language than the site
 * @param source where they stand so, with its citation
 */
public record Rendering(Text words, Optional<Text> language, Prose source, Span place) {}

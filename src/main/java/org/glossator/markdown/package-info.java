/**
 * Markdown as Glossator understands it: {@link org.glossator.markdown.MarkdownReader} reads it once into a {@link
 * org.glossator.markdown.Document} of blocks and inlines, which the rules inspect, the linker links and each format renders.
 *
 * <p>The library that parses CommonMark is known to this package alone.
 */
@NullMarked
package org.glossator.markdown;

import org.jspecify.annotations.NullMarked;

/**
 * {@link org.glossator.cite.Citations} says how a work is cited in APA, MLA, Chicago and BibTeX.
 *
 * <p>The styles and their words are those of the Citation Style Language project, kept among the resources.
 */
@NullMarked
package org.glossator.cite;

import org.jspecify.annotations.NullMarked;

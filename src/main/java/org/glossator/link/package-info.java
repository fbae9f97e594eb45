/**
 * Resolves what the content refers to: {@link org.glossator.link.Linker} finds glossary terms in every text, leads links and
 * citations to their places, and notes who mentions and who cites what.
 */
@NullMarked
package org.glossator.link;

import org.jspecify.annotations.NullMarked;

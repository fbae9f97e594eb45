/**
 * Renders the laid-out site into files: one format a file, listed in {@link org.glossator.format.Formats}.
 *
 * <p>The template engine is known to this package alone.
 */
@NullMarked
package org.glossator.format;

import org.jspecify.annotations.NullMarked;

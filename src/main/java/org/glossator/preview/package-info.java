/**
 * Shows a site in a browser while it is being written: {@link org.glossator.preview.Preview} serves its pages to this
 * machine alone, watches its files, and tells open pages when to load again.
 *
 * <p>How the pages are made it learns through a {@link org.glossator.preview.Workshop}. What it serves beside them it
 * gets as {@link org.glossator.preview.Route}s.
 */
@NullMarked
package org.glossator.preview;

import org.jspecify.annotations.NullMarked;

/**
 * Decides which pages the site has, where each stands and what each shows: {@link org.glossator.page.Layout} lays
 * linked content out as a {@link org.glossator.page.Site}, which every format renders.
 */
@NullMarked
package org.glossator.page;

import org.jspecify.annotations.NullMarked;

/**
 * Words as they are held against each other: whether a quotation stands in a text, and what two texts share; most users
 * start at {@link Words}.
 *
 * <p>What counts as the same is stated once, in {@link Words}, and described for editors in {@code docs/editing.md}.
 */
@NullMarked
package org.glossator.wording;

import org.jspecify.annotations.NullMarked;

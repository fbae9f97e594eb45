/**
 * Reads a project's {@code content/} folder into {@link org.glossator.model.Content}; the door is {@link
 * org.glossator.load.Loader}.
 *
 * <p>Each kind of entry declares its fields once, as a {@link org.glossator.load.Shape}: what the reader accepts, what a
 * message suggests and what the documentation lists are made from it. Every fault of every file is reported in one run.
 */
@NullMarked
package org.glossator.load;

import org.jspecify.annotations.NullMarked;

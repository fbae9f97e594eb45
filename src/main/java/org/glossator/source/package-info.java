/**
 * A file that an educator wrote, a place in it, and what is wrong there; most users start at {@link Diagnostic}.
 *
 * <p>Everything else in the program may know this package, and it knows nothing of the rest.
 */
@NullMarked
package org.glossator.source;

import org.jspecify.annotations.NullMarked;

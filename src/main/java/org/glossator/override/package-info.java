/**
 * Copies files of the look into a project, to be changed there: {@link org.glossator.override.Overrides} is the door.
 *
 * <p>Beside each copy it keeps the original, so that a later version can say what has changed since.
 */
@NullMarked
package org.glossator.override;

import org.jspecify.annotations.NullMarked;

/**
 * Mends content as its faults ask for: {@link org.glossator.mend.Mender} is the door.
 *
 * <p>Every mend is an edit that a diagnostic bears. A file is changed only below {@code content/}, whole or not at all, and
 * never where somebody else changed it meanwhile.
 */
@NullMarked
package org.glossator.mend;

import org.jspecify.annotations.NullMarked;

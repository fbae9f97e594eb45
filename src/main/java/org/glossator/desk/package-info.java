/**
 * The desk sheet: what an editor should look at first, on paper or on a screen; {@link org.glossator.desk.DeskSheet} is
 * the door.
 */
@NullMarked
package org.glossator.desk;

import org.jspecify.annotations.NullMarked;

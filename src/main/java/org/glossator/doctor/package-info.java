/**
 * Looks at everything around a site that can stand in the way: {@link org.glossator.doctor.Doctor} is the door.
 *
 * <p>It reads and never writes, and says something useful about a project that nothing else can read.
 */
@NullMarked
package org.glossator.doctor;

import org.jspecify.annotations.NullMarked;

/**
 * Makes files to begin with: {@link org.glossator.scaffold.Scaffold} is the door.
 *
 * <p>A whole small site, or one entry with prompts where its writer has to go on. Nothing that is there is written over.
 */
@NullMarked
package org.glossator.scaffold;

import org.jspecify.annotations.NullMarked;

/**
 * What a site is about, in the words of the field: {@link org.glossator.model.Content} holds every entry, and each entry is
 * a record of what an educator wrote, with the place of every value.
 *
 * <p>Values are immutable. A reference to another entry is kept as it was written; whether it leads anywhere is for the
 * rules to say.
 */
@NullMarked
package org.glossator.model;

import org.jspecify.annotations.NullMarked;

/**
 * Editing in the browser: {@link org.glossator.edit.Editor} shows a form for every entry, made of what the reader declares,
 * and saves what is typed as an edit of the file's text.
 *
 * <p>{@link org.glossator.edit.Amendment} makes such an edit: what was not changed keeps every byte.
 */
@NullMarked
package org.glossator.edit;

import org.jspecify.annotations.NullMarked;

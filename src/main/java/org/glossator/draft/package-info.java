/**
 * Drafts entries from an article's private text: who says what in it, through whom, when, and with which terms; most users
 * start at {@link org.glossator.draft.Drafter}.
 *
 * <p>Everything is found by rules and lists of words, and every draft says why it is as it is and how sure that is. Nothing
 * of the text but short quotations goes into a draft.
 */
@NullMarked
package org.glossator.draft;

import org.jspecify.annotations.NullMarked;

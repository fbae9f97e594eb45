/**
 * Holds the content against the private texts of its articles; most users start at {@link Verifier}.
 *
 * <p>It alone sees those texts. What it makes of them for others is a {@link org.glossator.model.Lock}, which holds
 * fingerprints and no words.
 */
@NullMarked
package org.glossator.verify;

import org.jspecify.annotations.NullMarked;

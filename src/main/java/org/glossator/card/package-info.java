/**
 * Draws the cards that other sites show beside a link: {@link org.glossator.card.CardPainter} makes PNG files, the same
 * bytes on every machine.
 *
 * <p>Letters come from two fonts packed with the tool, and everything up to the last byte is worked out here: nothing is
 * asked of the system's fonts, its libraries or {@code java.desktop}.
 */
@NullMarked
package org.glossator.card;

import org.jspecify.annotations.NullMarked;

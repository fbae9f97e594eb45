package org.glossator.card;

import java.text.Normalizer;
import java.util.Optional;

/** Which words the cards' fonts can write; both fonts have the same letters. Safe for use by several threads. */
public final class Lettering {
    private static final int MOST_TOLD = 5;
    private static final int VARIATION_FIRST = 0xFE00;
    private static final int VARIATION_LAST = 0xFE0F;

    private final Typeface face;

    Lettering(Typeface face) {
        this.face = face;
    }

    /**
     * Words ready for a card.
     *
     * @param words in one line, without signs that no card can show, such as emoji
     * @param isWhole whether nothing that has a shape was left out
     */
    public record Shown(String words, boolean isWhole) {}

    /** The words as a card writes them; empty where it lacks a letter of them, or where nothing is left. */
    public Optional<Shown> shown(String words) {
        StringBuilder kept = new StringBuilder();
        boolean isWhole = true;
        // Composed, since the fonts have more letters with accents than accents.
        for (int point :
                Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().toArray()) {
            if (isBlank(point)) {
                kept.append(isFixed(point) ? '\u00a0' : ' ');
            } else if (face.has(point) && !isUnseen(point)) {
                kept.appendCodePoint(point);
            } else if (isPartOfWord(point)) {
                return Optional.empty();
            } else {
                isWhole &= isUnseen(point);
            }
        }
        String set = kept.toString().replaceAll(" {2,}", " ").strip();
        return set.isEmpty() ? Optional.empty() : Optional.of(new Shown(set, isWhole));
    }

    /** The first characters of the words that no card can show, one behind the other, for messages. */
    public String unknown(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .filter(point -> !isBlank(point) && !face.has(point) && !isUnseen(point))
                .distinct()
                .limit(MOST_TOLD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isFixed(int point) {
        return point == 0xA0 || point == 0x202F || point == 0x2007;
    }

    // What stands for a sound, a number or an accent cannot be left out without changing the words.
    private static boolean isPartOfWord(int point) {
        boolean isMark = Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
        boolean isVariation = point >= VARIATION_FIRST && point <= VARIATION_LAST;
        return Character.isLetterOrDigit(point)
                || (isMark && !isVariation)
                || Character.getType(point) == Character.LETTER_NUMBER;
    }

    // Controls, joiners and marks of direction have no shape of their own.
    private static boolean isUnseen(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || (point >= VARIATION_FIRST && point <= VARIATION_LAST);
    }
}

package org.glossator.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who said something in an article, as far as its rules tell.
 *
 * @param speaker empty where nobody is named, or where nothing is said
 * @param chain through whom the words reached the article, from the speaker outwards
 * @param isFirstHand whether the speaker told the article's own outlet
 * @param why in words, one reason each
 */
record Attribution(
        Optional<Voice> speaker,
        List<Voice> chain,
        boolean isFirstHand,
        Sureness sureness,
        boolean isStatement,
        List<String> why) {
    /** How much a draft can be relied on. */
    enum Sureness {
        SURE,
        PROBABLE,
        GUESS;

        String told() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        Sureness orLess(Sureness other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    Attribution {
        chain = List.copyOf(chain);
        why = List.copyOf(why);
    }

    /** The same, relied on less, for a reason. */
    Attribution asGuess(String reason) {
        List<String> reasons = new ArrayList<>(why);
        reasons.add(reason);
        return new Attribution(speaker, chain, isFirstHand, Sureness.GUESS, isStatement, reasons);
    }

    static Attribution none(String why) {
        return new Attribution(Optional.empty(), List.of(), false, Sureness.PROBABLE, false, List.of(why));
    }
}

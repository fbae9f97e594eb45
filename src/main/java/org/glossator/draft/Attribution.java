package org.glossator.draft;

import java.util.List;
import java.util.Optional;

/**
 * Who said something in an article, as far as its rules tell.
 *
 * @param speaker empty where nobody is named, or where nothing is said
 * @param chain through whom the words reached the article, from the speaker outwards
 * @param why in words, one reason each
 */
record Attribution(
        Optional<Voice> speaker, List<Voice> chain, Sureness sureness, boolean isStatement, List<String> why) {
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

    static Attribution none(String why) {
        return new Attribution(Optional.empty(), List.of(), Sureness.PROBABLE, false, List.of(why));
    }
}

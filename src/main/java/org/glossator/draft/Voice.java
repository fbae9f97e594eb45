package org.glossator.draft;

import java.util.List;
import java.util.Optional;
import org.glossator.model.Term;

/**
 * Somebody whom an article lets speak, or through whom words reached it.
 *
 * @param name the fullest name that the text gives, or its description
 * @param isNamed whether the text gives a name
 * @param roles what else the text calls them, in small letters
 * @param term the glossary's term for them
 */
record Voice(String name, boolean isNamed, Sex sex, boolean isGroup, List<String> roles, Optional<Term> term) {
    /** As far as the text or the name tells. */
    enum Sex {
        HE,
        SHE,
        UNKNOWN
    }

    Voice {
        roles = List.copyOf(roles);
    }

    boolean isSame(Voice other) {
        return name.equals(other.name);
    }

    Voice being(Sex known) {
        return new Voice(name, isNamed, known, isGroup, roles, term);
    }
}

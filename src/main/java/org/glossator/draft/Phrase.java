package org.glossator.draft;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that name somebody or something, such as "the Ukrainian Foreign Ministry".
 *
 * @param parts the words, without signs
 */
record Phrase(List<Part> parts) {
    static final Phrase NONE = new Phrase(List.of());

    Phrase {
        parts = List.copyOf(parts);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    int start() {
        return parts.get(0).start();
    }

    String written() {
        return parts.stream().map(Part::text).collect(Collectors.joining(" "));
    }

    List<String> folded() {
        return parts.stream().map(Part::folded).toList();
    }

    boolean isOneOf(Language language, String list) {
        return parts.size() == 1 && language.has(list, parts.get(0).folded());
    }

    Phrase from(int index) {
        return new Phrase(parts.subList(index, parts.size()));
    }
}

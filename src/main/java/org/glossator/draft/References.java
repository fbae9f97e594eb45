package org.glossator.draft;

import java.util.ArrayList;
import java.util.List;

/** Tells phrases that mean somebody without a name: "she", "the 43-year-old", "the Russian". */
final class References {
    private static final int SHORTEST_PEOPLE = 3;
    private final Language language;

    References(Language language) {
        this.language = language;
    }

    boolean isHe(Phrase phrase) {
        boolean aged =
                isAge(phrase) && (language.has("he-articles", phrase.folded().get(0)) || endsAs(phrase, "aged-he"));
        return aged || phrase.isOneOf(language, "he") || phrase.isOneOf(language, "them-he");
    }

    boolean isShe(Phrase phrase) {
        boolean aged =
                isAge(phrase) && (language.has("she-articles", phrase.folded().get(0)) || endsAs(phrase, "aged-she"));
        return aged || phrase.isOneOf(language, "she") || phrase.isOneOf(language, "them-she");
    }

    boolean isAge(Phrase phrase) {
        return phrase.parts().size() <= 2
                && Phrases.isAge(language, phrase.parts().get(phrase.parts().size() - 1));
    }

    private boolean endsAs(Phrase phrase, String list) {
        String last = phrase.folded().get(phrase.parts().size() - 1);
        return language.list(list).stream().anyMatch(last::endsWith);
    }

    /** Whether a phrase only says of which people somebody is: "the Russian". */
    boolean isOneOfAPeople(Phrase phrase) {
        List<Part> parts = phrase.parts();
        boolean people = !parts.isEmpty()
                && language.has("peoples", parts.get(parts.size() - 1).folded());
        boolean otherName = parts.stream()
                .anyMatch(part -> part.isCapital()
                        && !language.has("peoples", part.folded())
                        && !language.has("articles", part.folded())
                        && !language.has("unnamed", part.folded()));
        return people && !otherName;
    }

    boolean isPronoun(Phrase phrase) {
        return List.of("he", "she", "it", "they", "them-he", "them-she").stream()
                        .anyMatch(list -> phrase.isOneOf(language, list))
                || (!phrase.isEmpty() && isAge(phrase));
    }

    // The name with the offices and the people in front of it: "Russian President Vladimir Putin".
    Phrase titled(Sentence sentence, List<Part> run) {
        int start = sentence.parts().indexOf(run.get(0));
        int from = start;
        while (from > 0 && isOffice(sentence.parts().get(from - 1).folded())) {
            from--;
        }
        List<Part> all = new ArrayList<>(sentence.parts().subList(from, start));
        all.addAll(run);
        return new Phrase(all);
    }

    private boolean isOffice(String word) {
        return language.has("titles", word)
                || language.has("leaders", word)
                || language.list("peoples").stream().anyMatch(people -> isOfPeople(people, word));
    }

    // "russische" belongs to "Russe", "Ukrainian" to "Ukrainian".
    static boolean isOfPeople(String people, String word) {
        int common = Language.commonStart(people, word);
        return people.equals(word)
                || common >= Language.SHORTEST_STEM
                || (common >= SHORTEST_PEOPLE && common == people.length() - 1);
    }
}

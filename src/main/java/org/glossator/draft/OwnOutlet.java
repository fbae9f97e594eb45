package org.glossator.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.model.Term;

/**
 * The outlet in which the article appeared, as its own text may name it: "told the Gazette" within the Alder Gazette.
 *
 * @param names each in words of small letters
 */
record OwnOutlet(List<List<String>> names) {
    static final OwnOutlet UNKNOWN = new OwnOutlet(List.of());

    OwnOutlet {
        names = List.copyOf(names);
    }

    /** The outlet of a name, or of a term's slug, with all that the glossary calls it. */
    static OwnOutlet of(Optional<String> outlet, List<Term> terms) {
        return outlet.map(name -> Stream.concat(Stream.of(name), forms(name, terms))
                        .map(OwnOutlet::words)
                        .toList())
                .map(OwnOutlet::new)
                .orElse(UNKNOWN);
    }

    private static Stream<String> forms(String name, List<Term> terms) {
        return term(name, terms).stream()
                .flatMap(term -> Stream.concat(Stream.of(term.title()), term.forms().stream()))
                .map(form -> form.value());
    }

    /** The glossary's term for an outlet, which is given by its slug or by one of its names. */
    static Optional<Term> term(String name, List<Term> terms) {
        return terms.stream()
                .filter(term -> term.slug().equals(name)
                        || Stream.concat(Stream.of(term.title()), term.forms().stream())
                                .anyMatch(form -> form.value().equalsIgnoreCase(name)))
                .findFirst();
    }

    /** Whether words mean it: all of them are words of its name. */
    boolean isMeant(List<Part> words, Language language) {
        return names.stream()
                .anyMatch(name -> words.stream()
                        .map(Part::folded)
                        .filter(word -> !language.has("articles", word))
                        .allMatch(word -> name.stream().anyMatch(own -> isSame(own, word, language))));
    }

    /** Whether one word is all of its name. */
    boolean isWhole(Part word) {
        return names.contains(List.of(word.folded()));
    }

    private static boolean isSame(String own, String word, Language language) {
        boolean ends = !language.list("inflected").isEmpty()
                || !language.list("capitalised-nouns").isEmpty();
        return own.equals(word) || (ends && Language.isInflected(own, word));
    }

    private static List<String> words(String name) {
        return List.of(
                name.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[\\s-]+"));
    }
}

package org.glossator.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.wording.Token;
import org.glossator.wording.Words;

/**
 * Which words of the content were held against the articles' texts, and when: what {@code content/verified.lock} says.
 *
 * <p>It holds fingerprints only, so that it can be published while the texts stay private.
 *
 * @param texts the text that was read of each article, by the article's slug
 * @param seals in the order of the file: by entry, field, article and fingerprint
 * @param byWords the same seals by what they seal
 */
public record Lock(SortedMap<String, ReadText> texts, List<Seal> seals, Map<Sealed, Seal> byWords) {
    /** The first of the words that a copied passage needs; shorter texts of our own are not sealed. */
    public static final int SHORTEST_COPY = 8;

    /** Where nothing was verified yet. */
    public static final Lock EMPTY = Lock.of(Map.of(), List.of());

    /** @param sha256 of the text's file, as 64 hexadecimal digits */
    public record ReadText(String sha256, LocalDate read) {}

    /** What a seal says was held against the texts. */
    public record Sealed(String entry, String field, Optional<String> article, String fingerprint) {}

    /**
     * That some words were held against the texts and stood.
     *
     * @param verified the day on which they were first held against these very texts
     */
    public record Seal(String entry, String field, Optional<String> article, String fingerprint, LocalDate verified)
            implements Comparable<Seal> {
        private static final Comparator<Seal> ORDER = Comparator.comparing(Seal::entry)
                .thenComparing(Seal::field)
                .thenComparing(seal -> seal.article().orElse(""))
                .thenComparing(Seal::fingerprint);

        Sealed sealed() {
            return new Sealed(entry, field, article, fingerprint);
        }

        @Override
        public int compareTo(Seal other) {
            return ORDER.compare(this, other);
        }
    }

    public static Lock of(Map<String, ReadText> texts, List<Seal> seals) {
        Map<Sealed, Seal> byWords = new LinkedHashMap<>();
        List<Seal> sorted = seals.stream().distinct().sorted().toList();
        sorted.forEach(seal -> byWords.putIfAbsent(seal.sealed(), seal));
        return new Lock(
                Collections.unmodifiableSortedMap(new TreeMap<>(texts)), sorted, Collections.unmodifiableMap(byWords));
    }

    /** What the lock calls an entry: its folder and its slug. */
    public static String name(Entry entry) {
        return entry.kind().folder() + "/" + entry.slug();
    }

    /** The seal of words that are given as an article's. */
    public Optional<Seal> of(Verbatim verbatim) {
        Optional<String> article = Optional.of(verbatim.article().value());
        return Optional.ofNullable(
                byWords.get(new Sealed(verbatim.entry(), verbatim.field(), article, verbatim.fingerprint())));
    }

    /** The seal of a text of our own, by the fingerprint of its words. */
    public Optional<Seal> of(OwnWords own, String fingerprint) {
        return Optional.ofNullable(byWords.get(new Sealed(own.entry(), own.field(), Optional.empty(), fingerprint)));
    }

    /** Whether a text of our own has as many words as a copied passage needs, or quotes any; others need no seal. */
    public static boolean needs(Words words) {
        return words.wordsAlone().size() >= SHORTEST_COPY
                || words.tokens().stream().anyMatch(Token::isQuoted);
    }

    /** Whether a text of our own needs a seal and has none. */
    public boolean misses(OwnWords own) {
        Words words = own.words();
        return needs(words) && of(own, words.fingerprintOfWords()).isEmpty();
    }
}

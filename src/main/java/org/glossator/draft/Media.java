package org.glossator.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds where a sentence names a newspaper, an agency or a broadcaster, be it known to the site or not. */
final class Media {
    private static final int FEW_WORDS = 4;
    private static final int MOST_ADJECTIVES = 2;
    private final Language language;
    private final KnownTerms terms;
    private final OwnOutlet own;

    /**
     * A place where a medium is named.
     *
     * @param to behind its last part
     * @param name its name without what sort of medium it is; empty for "the paper"
     */
    record Mention(int from, int to, List<Part> name) {
        boolean isNamed() {
            return !name.isEmpty();
        }

        List<Integer> places() {
            return IntStream.range(from, to).boxed().toList();
        }
    }

    /** Of a language alone, where no site is asked. */
    Media(Language language) {
        this(language, new KnownTerms(List.of(), List.of()), OwnOutlet.UNKNOWN);
    }

    Media(Language language, KnownTerms terms, OwnOutlet own) {
        this.own = own;
        this.language = language;
        this.terms = terms;
    }

    /** The medium that is named from a part on, an article in front of it included. */
    Optional<Mention> at(List<Part> parts, int from) {
        int at = from;
        while (at < parts.size() && isIn(parts.get(at), "articles", "own", "dative")) {
            at++;
        }
        int described = at;
        while (at < parts.size() && at - described < MOST_ADJECTIVES && isAdjective(parts.get(at))) {
            at++;
        }
        boolean kind = false;
        while (at < parts.size() && !parts.get(at).isQuotation() && isKind(parts.get(at))) {
            kind = true;
            at++;
        }
        return named(parts, from, at, kind);
    }

    private Optional<Mention> named(List<Part> parts, int from, int start, boolean kind) {
        if (start < parts.size() && parts.get(start).isQuotation()) {
            List<Part> inner = inner(parts.get(start));
            boolean isName = kind || isMedium(inner);
            return isName ? Optional.of(new Mention(from, start + 1, inner)) : Optional.empty();
        }
        List<Part> run = new ArrayList<>();
        int at = start;
        while (at < parts.size() && (parts.get(at).isCapital() || isAgency(parts.get(at)))) {
            run.add(parts.get(at));
            at++;
            if (parts.get(at - 1).isPossessive()) {
                break;
            }
        }
        boolean kindBehind = false;
        boolean english = language.list("verb-second").isEmpty();
        while (english && !run.isEmpty() && at < parts.size() && isKind(parts.get(at))) {
            kindBehind = true;
            at++;
        }
        if (run.isEmpty()) {
            return kind ? Optional.of(new Mention(from, at, run)) : Optional.empty();
        }
        List<Part> known = known(run);
        boolean medium = kind || kindBehind || !known.isEmpty() || isMedium(run);
        return medium && !isOwner(run)
                ? Optional.of(new Mention(from, at, known.isEmpty() ? run : known))
                : Optional.empty();
    }

    /** Whether a quotation is only the name of a medium, such as „Kesselauer Zeitung“. */
    boolean isName(List<Part> parts, int at) {
        List<Part> inner = inner(parts.get(at));
        return !inner.isEmpty()
                && inner.size() <= FEW_WORDS
                && inner.stream().allMatch(Part::isWord)
                && inner.get(0).isCapital()
                && ((at > 0 && isKind(parts.get(at - 1))) || isMedium(inner));
    }

    // Some write themselves in small letters, such as dpa.
    private boolean isAgency(Part part) {
        return part.isWord()
                && !language.has("stops", part.folded())
                && (language.has("agencies", part.folded()) || own.isWhole(part));
    }

    // "the Observer's reporter" is somebody else.
    private static boolean isOwner(List<Part> run) {
        return run.get(run.size() - 1).isPossessive();
    }

    /** The agency, or the medium among the site's terms, that stands within a name. */
    private List<Part> known(List<Part> run) {
        for (int from = 0; from < run.size(); from++) {
            for (int to = run.size(); to > from; to--) {
                List<Part> words = run.subList(from, to);
                String written = String.join(" ", new Phrase(words).folded());
                boolean term = terms.in(words).filter(terms::isMedium).isPresent() && terms.isWhole(words);
                if (term || language.has("agencies", written) || language.has("papers-and-stations", written)) {
                    return List.copyOf(words);
                }
            }
        }
        return List.of();
    }

    private boolean isMedium(List<Part> words) {
        return words.stream().anyMatch(word -> language.hasForm("media", word.folded()));
    }

    private boolean isKind(Part part) {
        return part.isWord()
                && language.hasForm("media-kinds", part.folded())
                && !part.isPossessive()
                && (!part.isCapital() || !language.list("capitalised-nouns").isEmpty());
    }

    private boolean isAdjective(Part part) {
        return part.isWord()
                && !part.isCapital()
                && !isKind(part)
                && !isIn(part, "stops", "skipped", "that", "speech-verbs")
                && !part.isNumber();
    }

    private boolean isIn(Part part, String... lists) {
        return part.isWord() && Set.of(lists).stream().anyMatch(list -> language.has(list, part.folded()));
    }

    private List<Part> inner(Part quotation) {
        String words = Marked.inner(quotation.text());
        return new Parts(words, List.of(), language).of(0, words.length());
    }
}

package org.glossator.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the words that name somebody in front of a verb or behind it. */
final class Phrases {
    private static final int LONGEST = 9;
    private static final int NEAR = 5;
    private final Language language;
    private final Sentence sentence;

    Phrases(Language language, Sentence sentence) {
        this.language = language;
        this.sentence = sentence;
    }

    /** The phrase that ends at a part, a name set between commas or a clause about it included. */
    Phrase endingAt(int end) {
        int at = end;
        if (at >= 0 && sentence.parts().get(at).isSign(",\u2014\u2013")) {
            return beforeInsertion(at);
        }
        List<Part> parts = new ArrayList<>();
        while (at >= 0 && parts.size() < LONGEST && joins(at)) {
            parts.add(sentence.parts().get(at));
            at--;
            if (isBeginning(at + 1)) {
                break;
            }
        }
        Collections.reverse(parts);
        return addressed(at) ? endingAt(at - 1) : named(parts, at);
    }

    // "Last night one resident": nothing before the article belongs to it, but for "of" and "for".
    private boolean isBeginning(int at) {
        Part before = at > 0 ? sentence.parts().get(at - 1) : sentence.parts().get(at);
        String word = sentence.parts().get(at).folded();
        return language.has("articles", word)
                && !language.has("joins", word)
                && !language.has("joins", before.folded())
                && !language.has("articles", before.folded())
                && !language.has("documents", before.folded());
    }

    /** The phrase that begins at a part. */
    Phrase startingAt(int start) {
        List<Part> parts = new ArrayList<>();
        int at = start;
        while (at < sentence.parts().size()
                && parts.size() < LONGEST
                && (joins(at) || issues(parts, at))
                && !isTold(at)) {
            Part part = sentence.parts().get(at);
            if (!parts.isEmpty() && isOnlyPronoun(parts)) {
                break;
            }
            parts.add(part);
            at++;
        }
        return trimmed(withApposition(parts, at));
    }

    private boolean isOnlyPronoun(List<Part> parts) {
        return parts.size() == 1 && isPronoun(parts.get(0));
    }

    private boolean isPronoun(Part part) {
        return language.has("he", part.folded())
                || language.has("she", part.folded())
                || language.has("it", part.folded())
                || language.has("they", part.folded());
    }

    // "The baker, Anselm Roy, said" and "Malcolm Ives, who had come by boat, said".
    private Phrase beforeInsertion(int comma) {
        int opening = comma - 1;
        while (opening >= 0 && !sentence.parts().get(opening).isSign(",\u2014\u2013")) {
            opening--;
        }
        if (opening < 1) {
            return Phrase.NONE;
        }
        Part first = sentence.parts().get(opening + 1);
        Phrase outside = endingAt(opening - 1);
        boolean aside = language.has("relatives", first.folded()) || first.isNumber() || !first.isCapital();
        if (outside.isEmpty() || aside) {
            return outside;
        }
        List<Part> both = new ArrayList<>(outside.parts());
        both.addAll(startingAt(opening + 1).parts());
        return new Phrase(both);
    }

    // "its letter to the editors says": it is the letter that says so.
    private boolean addressed(int at) {
        return at > 0
                && language.has("to", sentence.parts().get(at).folded())
                && language.has("documents", sentence.parts().get(at - 1).folded());
    }

    // "the mayor's spokeswoman, Ada Finch": the name stands behind the comma, the office in front of it.
    private Phrase named(List<Part> parts, int stopped) {
        Phrase phrase = trimmed(parts);
        boolean comma = stopped > 0 && sentence.parts().get(stopped).isSign(",");
        boolean isName = phrase.parts().size() >= 2 && phrase.parts().stream().allMatch(Part::isCapital);
        if (!comma || !isName || !sentence.parts().get(stopped - 1).isWord()) {
            return phrase;
        }
        Phrase office = endingAt(stopped - 1);
        boolean isOffice = !office.isEmpty()
                && !language.hasForm("media", office.folded().get(office.parts().size() - 1))
                && office.parts().stream().noneMatch(Part::isNumber)
                && (language.hasAny("articles", office.folded())
                        || language.hasAny("own", office.folded())
                        || office.parts().get(0).isPossessive()
                        || language.hasAny("titles", office.folded()));
        if (!isOffice || office.parts().stream().filter(Part::isCapital).count() > 3) {
            return phrase;
        }
        List<Part> both = new ArrayList<>(office.parts());
        both.addAll(phrase.parts());
        return new Phrase(both);
    }

    private List<Part> withApposition(List<Part> parts, int comma) {
        boolean office = !parts.isEmpty() && parts.stream().skip(1).noneMatch(Part::isCapital);
        boolean more = comma + 2 < sentence.parts().size()
                && sentence.parts().get(comma).isSign(",");
        if (!office || !more || isOnlyPronoun(parts)) {
            return parts;
        }
        List<Part> both = new ArrayList<>(parts);
        int at = comma + 1;
        while (at < sentence.parts().size() && sentence.parts().get(at).isCapital()) {
            both.add(sentence.parts().get(at));
            at++;
        }
        return both.size() >= parts.size() + 2 ? both : parts;
    }

    private boolean issues(List<Part> parts, int at) {
        List<String> words = parts.stream().map(Part::folded).toList();
        return language.hasAny("documents", words)
                && language.has("from", sentence.parts().get(at).folded());
    }

    private boolean joins(int at) {
        Part part = sentence.parts().get(at);
        boolean stops = language.has("stops", part.folded()) && !isDefinite(part);
        boolean number = part.isNumber() && !isAge(language, part);
        return part.isWord() && !number && !stops && !isVerb(at);
    }

    /** Whether a word such as "43-year-old" stands for somebody. */
    static boolean isAge(Language language, Part part) {
        return part.isNumber()
                && List.of("aged", "aged-he", "aged-she").stream()
                        .flatMap(list -> language.list(list).stream())
                        .anyMatch(part.folded()::endsWith);
    }

    // "sagte Sommer dem Boten", "sagte Thiele der Zeitung": what is told to a medium is no part of who tells it.
    private boolean isTold(int at) {
        Part part = sentence.parts().get(at);
        boolean surely = language.has("surely-dative", part.folded());
        boolean dative = language.has("dative", part.folded())
                && at > 0
                && sentence.parts().get(at - 1).isCapital();
        boolean behindName = at > 0 && sentence.parts().get(at - 1).isCapital();
        if (behindName && language.length("first-hand", sentence.parts(), at) > 0) {
            return true;
        } else if (!language.list("inflected").isEmpty()) {
            return behindName
                    && !part.isCapital()
                    && new Media(language).at(sentence.parts(), at).isPresent();
        } else if (!surely && !dative) {
            return false;
        }
        boolean ofSomebody = !surely
                && at > 1
                && language.has("articles", sentence.parts().get(at - 2).folded());
        boolean medium = sentence
                .parts()
                .subList(at + 1, Math.min(sentence.parts().size(), at + NEAR))
                .stream()
                .anyMatch(word -> language.hasForm("media", word.folded())
                        || language.has("agencies", word.folded())
                        || (word.isQuotation()
                                && new Media(language)
                                        .isName(
                                                sentence.parts(),
                                                sentence.parts().indexOf(word))));
        return medium && !ofSomebody;
    }

    private boolean isDefinite(Part part) {
        return language.has("own", part.folded());
    }

    private boolean isVerb(int at) {
        Part part = sentence.parts().get(at);
        return !part.isCapital()
                && (language.length("speech-verbs", sentence.parts(), at) > 0
                        || language.has("participles", part.folded()))
                && !language.has("documents", part.folded());
    }

    // Joining words, days and adverbs at the edges name nobody.
    private Phrase trimmed(List<Part> parts) {
        int from = 0;
        int to = parts.size();
        while (from < to && isEdge(parts.get(from))) {
            from++;
        }
        while (to > from
                && (isEdge(parts.get(to - 1))
                        || language.has("articles", parts.get(to - 1).folded()))) {
            to--;
        }
        return new Phrase(parts.subList(from, to));
    }

    private boolean isEdge(Part part) {
        String word = part.folded();
        boolean join = language.has("joins", word) && !language.has("articles", word);
        return join
                || language.has("weekdays", word)
                || language.has("months", word)
                || language.has("skipped", word)
                || (language.has("stops", word) && !language.has("own", word));
    }
}

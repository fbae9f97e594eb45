package org.glossator.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds names and abbreviations that the glossary does not have, in order of how often they stand in the text. */
final class Candidates {
    private static final int MOST = 12;
    private static final int TELLING = 2;

    private final Language language;
    private final KnownTerms terms;
    private final Collection<Voice> speakers;

    Candidates(Language language, KnownTerms terms, Collection<Voice> speakers) {
        this.language = language;
        this.terms = terms;
        this.speakers = speakers;
    }

    List<String> in(PrivateText text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.place() == Place.TEXT) {
                runs(new Parts(text.text(), List.of(), language).of(sentence.start(), sentence.end()))
                        .forEach(name -> counts.merge(name, 1, Integer::sum));
            }
        }
        List<String> names = counts.entrySet().stream()
                .filter(entry -> !isSpeaker(entry.getKey()) && !isPartOfAnother(entry.getKey(), counts.keySet()))
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -worth(entry))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        return names.size() <= MOST ? names : shortened(names);
    }

    private static List<String> shortened(List<String> names) {
        List<String> first = new ArrayList<>(names.subList(0, MOST));
        first.add("and " + (names.size() - MOST) + " more");
        return first;
    }

    // What readers may not know comes first: names of several words and abbreviations, then what is named often.
    private static int worth(Map.Entry<String, Integer> entry) {
        boolean telling = entry.getKey().contains(" ") || entry.getKey().matches("\\p{Lu}{3,}");
        return entry.getValue() + (telling ? TELLING : 0);
    }

    // "Scholz" beside "Olaf Scholz".
    private static boolean isPartOfAnother(String name, Set<String> all) {
        return all.stream().anyMatch(other -> !other.equals(name) && (" " + other + " ").contains(" " + name + " "));
    }

    private boolean isSpeaker(String name) {
        return speakers.stream().anyMatch(voice -> voice.name().contains(name) || name.contains(voice.name()));
    }

    private List<String> runs(List<Part> parts) {
        List<String> names = new ArrayList<>();
        List<Part> run = new ArrayList<>();
        for (int at = 0; at <= parts.size(); at++) {
            boolean goesOn = at < parts.size() && isName(parts, at);
            if (goesOn) {
                run.add(parts.get(at));
            }
            if (!goesOn || parts.get(at).isPossessive()) {
                if (isTerm(run)) {
                    names.add(Names.joined(run));
                }
                run = new ArrayList<>();
            }
        }
        return names;
    }

    private boolean isTerm(List<Part> run) {
        boolean abbreviation = run.size() == 1 && run.get(0).text().matches("\\p{Lu}{2,}");
        boolean germanNoun =
                run.size() == 1 && !language.list("capitalised-nouns").isEmpty();
        return !run.isEmpty()
                && terms.all(run).isEmpty()
                && (abbreviation || !germanNoun)
                && !run.stream().allMatch(this::isCommon);
    }

    // "German" and "US" need no entry of their own.
    private boolean isCommon(Part part) {
        String word = part.folded();
        return language.has("small-names", word)
                || Arrays.stream(word.split("-")).anyMatch(piece -> language.has("peoples", piece));
    }

    private boolean isName(List<Part> parts, int at) {
        Part part = parts.get(at);
        boolean begins = at == 0 || parts.get(at - 1).isSign(":.!?\u201C\u201E\u00AB\u2018\"'");
        String word = part.folded();
        return part.isCapital()
                && part.text().length() > 1
                && !language.has("months", word)
                && !language.has("weekdays", word)
                && !language.has("titles", word)
                && !(begins
                        && (language.has("not-terms", word)
                                || language.has("stops", word)
                                || !isFollowedByName(parts, at)));
    }

    // The first word of a sentence has a capital anyway; it counts where another follows.
    private static boolean isFollowedByName(List<Part> parts, int at) {
        return parts.get(at).text().matches("\\p{Lu}{2,}")
                || (at + 1 < parts.size() && parts.get(at + 1).isCapital());
    }
}

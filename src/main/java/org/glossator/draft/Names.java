package org.glossator.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of a text: which words of a phrase are one, and how a name is given in full. */
final class Names {
    private final Language language;
    private final Map<String, Integer> full = new LinkedHashMap<>();

    Names(Language language, List<Sentence> sentences) {
        this.language = language;
        for (Sentence sentence : sentences) {
            for (List<Part> run : runs(sentence.parts())) {
                full.merge(joined(run), 1, Integer::sum);
            }
        }
    }

    private boolean isGermanic() {
        return !language.list("capitalised-nouns").isEmpty();
    }

    /** The name in a phrase; empty where it only describes. */
    List<Part> in(Phrase phrase) {
        List<Part> last = List.of();
        List<Part> run = new ArrayList<>();
        for (Part part : phrase.parts()) {
            boolean title = language.has("titles", part.folded());
            boolean owner = part.isPossessive()
                    && !part.equals(phrase.parts().get(phrase.parts().size() - 1));
            if (part.isCapital() && !title && !owner && !isEdge(part)) {
                run.add(part);
                last = run.size() >= last.size() || run.size() >= 2 ? List.copyOf(run) : last;
            } else if (run.isEmpty() || !joinsName(phrase, part, run)) {
                run = new ArrayList<>();
            }
        }
        return isName(phrase, last) ? shortened(last) : List.of();
    }

    // "the Ukrainian leader" describes: its last word before "of" or "for" is no name.
    private boolean isName(Phrase phrase, List<Part> run) {
        if (run.isEmpty()) {
            return false;
        }
        Part behind = after(phrase, run.get(run.size() - 1));
        boolean head =
                behind.equals(run.get(run.size() - 1)) || language.has("joins", behind.folded()) || run.size() >= 2;
        boolean commonNoun = isGermanic() && run.size() == 1 && language.hasAny("articles", phrase.folded());
        return head && !commonNoun && !isOneOfAPeople(phrase, run);
    }

    // "the Russian" is nobody's name, but "Mr English" is.
    private boolean isOneOfAPeople(Phrase phrase, List<Part> run) {
        return run.size() == 1
                && language.has("peoples", run.get(0).folded())
                && !language.hasAny("titles", phrase.folded());
    }

    // "Institute for Local Surveys" is one name.
    private boolean joinsName(Phrase phrase, Part part, List<Part> run) {
        boolean inside =
                language.has("joins", part.folded()) && after(phrase, part).isCapital();
        boolean joins = inside && language.has("groups", run.get(0).folded());
        if (joins) {
            run.add(part);
        }
        return joins;
    }

    private static Part after(Phrase phrase, Part part) {
        int at = phrase.parts().indexOf(part);
        return at + 1 < phrase.parts().size() ? phrase.parts().get(at + 1) : part;
    }

    private List<Part> shortened(List<Part> run) {
        boolean long3 = run.size() > 2 && isGermanic();
        return long3 ? run.subList(run.size() - 2, run.size()) : run;
    }

    private boolean isEdge(Part part) {
        return language.has("articles", part.folded())
                || language.has("own", part.folded())
                || language.has("stops", part.folded())
                || language.has("weekdays", part.folded());
    }

    /** The fullest name of the text that ends as this one does. */
    String fullest(List<Part> name) {
        String written = joined(name);
        if (name.size() > 1) {
            return written;
        }
        return full.entrySet().stream()
                .filter(entry -> isSameName(lastWord(entry.getKey()), written))
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> -entry.getKey().length()))
                .map(Map.Entry::getKey)
                .orElse(written);
    }

    /** Whether two last names are the same, endings of an inflected language aside. */
    boolean isSameName(String one, String other) {
        if (one.equals(other) || language.list("inflected").isEmpty()) {
            return one.equals(other);
        }
        return Language.isInflected(one, other);
    }

    static String firstWord(String name) {
        return name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
    }

    static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Full names of persons, as far as capitals tell: two or three words. */
    List<List<Part>> runs(List<Part> parts) {
        List<List<Part>> runs = new ArrayList<>();
        List<Part> run = new ArrayList<>();
        for (int at = 0; at <= parts.size(); at++) {
            Optional<Part> part = at < parts.size() ? Optional.of(parts.get(at)) : Optional.empty();
            if (part.filter(word -> word.isCapital() && isNamePart(word, at(parts, word)))
                    .isPresent()) {
                run.add(part.get());
                if (!part.get().isPossessive()) {
                    continue;
                }
            }
            if (run.size() >= 2 && (run.size() <= 3 || isGermanic())) {
                runs.add(List.copyOf(shortened(run)));
            }
            run = new ArrayList<>();
        }
        return runs;
    }

    private static boolean at(List<Part> parts, Part word) {
        return parts.get(0).equals(word);
    }

    private boolean isNamePart(Part word, boolean first) {
        String folded = word.folded();
        return !language.has("titles", folded)
                && !isEdge(word)
                && !language.has("months", folded)
                && !(first && language.has("not-terms", folded));
    }

    static String joined(List<Part> name) {
        return name.stream()
                .map(part -> part.isPossessive()
                        ? part.text().substring(0, part.text().length() - 2)
                        : part.text())
                .collect(Collectors.joining(" "));
    }
}

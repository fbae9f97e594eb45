package org.glossator.verify;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.glossator.model.Verbatim;

/** Changes words that stand in an article, at every place at which they can be changed. */
final class Mutations {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’][\\p{L}\\p{N}\\p{M}]+)*");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*\\]");
    private static final Pattern OMISSION = Pattern.compile("\\[ ?(?:…|\\.\\.\\.) ?\\]");

    private static final int WINDOWS_APART = 4;

    private final List<Verbatim> verbatims;
    private final Map<String, String> texts;

    /** @param texts the text of each article, by its slug */
    Mutations(List<Verbatim> verbatims, Map<String, String> texts) {
        this.verbatims = verbatims;
        this.texts = texts;
    }

    /**
     * A word that can be changed.
     *
     * @param piece how many omissions stand in front of it
     */
    private record Spot(int start, int end, int piece) {
        String in(String words) {
            return words.substring(start, end);
        }

        String replaced(String words, String other) {
            return words.substring(0, start) + other + words.substring(end);
        }
    }

    List<Mutant> of(Mutant.Kind kind) {
        List<Mutant> mutants = new ArrayList<>();
        for (Verbatim origin : verbatims) {
            String article = origin.article().value();
            String words = origin.words().value();
            if (kind == Mutant.Kind.OTHER_ARTICLE) {
                others(article).forEach(other -> mutants.add(new Mutant(kind, origin, words, other)));
            } else {
                changed(kind, words, article).forEach(change -> mutants.add(new Mutant(kind, origin, change, article)));
            }
        }
        return mutants;
    }

    private List<String> changed(Mutant.Kind kind, String words, String article) {
        return switch (kind) {
            case CHANGED_WORD -> changedWords(words, texts.get(article));
            case DROPPED_WORD -> droppedWords(words);
            case SWAPPED_WORDS -> swappedWords(words);
            case JOINED -> joined(words, article);
            case OTHER_WORDS ->
                others(article).stream()
                        .flatMap(other -> windows(texts.get(other), spots(words).size()).stream())
                        .toList();
            case TYPOGRAPHY -> typeset(words);
            case OTHER_ARTICLE -> throw new IllegalArgumentException("changes no words");
        };
    }

    private List<String> others(String article) {
        return texts.keySet().stream().filter(other -> !other.equals(article)).toList();
    }

    private static List<Spot> spots(String words) {
        List<Spot> spots = new ArrayList<>();
        for (MatchResult word : WORD.matcher(words).results().toList()) {
            boolean isEdited = BRACKETS.matcher(words)
                    .results()
                    .anyMatch(brackets -> brackets.start() <= word.end() && word.start() <= brackets.end());
            long piece = OMISSION.matcher(words)
                    .results()
                    .filter(omission -> omission.end() <= word.start())
                    .count();
            if (!isEdited) {
                spots.add(new Spot(word.start(), word.end(), (int) piece));
            }
        }
        return spots;
    }

    // An ending more, another capital, a word from elsewhere in the text.
    private static List<String> changedWords(String words, String text) {
        List<String> elsewhere =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        List<String> changed = new ArrayList<>();
        for (Spot spot : spots(words)) {
            String word = spot.in(words);
            int first = word.codePointAt(0);
            int other = Character.isLowerCase(first) ? Character.toTitleCase(first) : Character.toLowerCase(first);
            changed.add(spot.replaced(words, word + "s"));
            if (other != first) {
                changed.add(
                        spot.replaced(words, Character.toString(other) + word.substring(Character.charCount(first))));
            }
            int from = spot.start() * 7;
            IntStream.range(from, from + elsewhere.size())
                    .mapToObj(at -> elsewhere.get(at % elsewhere.size()))
                    .filter(stranger -> !stranger.equalsIgnoreCase(word))
                    .limit(3)
                    .forEach(stranger -> changed.add(spot.replaced(words, stranger)));
        }
        return changed;
    }

    // Without its first or its last word, what is left of a piece would still be right.
    private static List<String> droppedWords(String words) {
        List<Spot> spots = spots(words);
        List<String> dropped = new ArrayList<>();
        for (int i = 1; i + 1 < spots.size(); i++) {
            Spot spot = spots.get(i);
            if (spots.get(i - 1).piece() == spot.piece() && spots.get(i + 1).piece() == spot.piece()) {
                dropped.add(spot.replaced(words, "").replaceAll("  +", " "));
            }
        }
        return dropped;
    }

    private static List<String> swappedWords(String words) {
        List<Spot> spots = spots(words);
        List<String> swapped = new ArrayList<>();
        for (int i = 1; i < spots.size(); i++) {
            Spot one = spots.get(i - 1);
            Spot other = spots.get(i);
            if (one.piece() == other.piece() && !one.in(words).equals(other.in(words))) {
                swapped.add(one.replaced(other.replaced(words, one.in(words)), other.in(words)));
            }
        }
        return swapped;
    }

    private List<String> joined(String words, String article) {
        return verbatims.stream()
                .filter(other -> other.article().value().equals(article))
                .map(other -> words + " " + other.words().value())
                .toList();
    }

    private static List<String> windows(String text, int length) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        return IntStream.iterate(0, at -> at + length <= words.size(), at -> at + WINDOWS_APART)
                .mapToObj(at -> text.substring(
                        words.get(at).start(), words.get(at + length - 1).end()))
                .toList();
    }

    private static List<String> typeset(String words) {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("[–-]", "—");
        signs.put(" ?[–—-] ?", "\u2009--\n");
        signs.put("-", "\u2011");
        signs.put("(?<=\\p{L})[’'](?=\\p{L})", "’");
        signs.put("(?<=\\p{L})[’'](?=\\p{L})", "'");
        signs.put("(?<=\\p{L})[’'](?=\\p{L}) ?", "\u02BC");
        signs.put("[\"“”]", "«");
        signs.put("[\"“”] ?", "");
        signs.put("…", "...");
        signs.put("(?<!\\[)\\.\\.\\.", "…");
        signs.put("\\[…\\]", "[ ... ]");
        signs.put(" ", "\u00A0");
        signs.put(" (?!…)", "  \r\n    ");
        signs.put(" +", "\u202F\n");
        signs.put("(?<=\\p{L}{3})(?=\\p{L}{3})", "\u00AD");
        signs.put("^(?!\\[)|(?<!\\])$", "“");
        List<String> typeset = new ArrayList<>();
        signs.forEach((pattern, sign) -> typeset.add(words.replaceAll(pattern, Matcher.quoteReplacement(sign))));
        typeset.add(Normalizer.normalize(words, Normalizer.Form.NFD));
        typeset.add("„" + words + "“\n");
        return typeset.stream().filter(other -> !other.equals(words)).distinct().toList();
    }
}

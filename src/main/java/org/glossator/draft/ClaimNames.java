package org.glossator.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.check.Slug;

/** Names the drafts of claims by who speaks and by the first words, so that a folder of them can be read. */
final class ClaimNames {
    private static final int QUOTED_WORDS = 5;
    private static final int TOLD_WORDS = 3;
    private static final int SPEAKER_WORDS = 3;
    private static final int LONGEST = 60;
    private static final int SHORTEST_WORD = 4;

    private final PrivateText text;
    private final Language language;
    private final Set<String> taken = new HashSet<>();

    ClaimNames(PrivateText text, Language language) {
        this.text = text;
        this.language = language;
    }

    /** The name of a claim; where it is taken in this text, with a number behind it. */
    String of(Found found, Voice speaker) {
        String words = found.isQuotation() ? quoted(found.words()) : told(found);
        String name = shortened(Slug.from(speaker(speaker) + " " + words));
        String slug = name.isEmpty() ? "claim-line-" + text.line(found.start()) : name;
        int number = 2;
        String free = slug;
        while (!taken.add(free)) {
            free = slug + "-" + number;
            number++;
        }
        return free;
    }

    // As many words as a glance takes in, but not to end with "of the".
    private String quoted(String words) {
        List<String> all = new ArrayList<>(Arrays.stream(
                        words.replaceAll("[\u2019'](s|t|re|ve|d|ll|m)\\b", "$1").split("\\s+"))
                .limit(QUOTED_WORDS)
                .toList());
        boolean cut = words.strip().split("\\s+").length > QUOTED_WORDS;
        while (cut && all.size() > 1 && isFunction(all.get(all.size() - 1).toLowerCase(Locale.ROOT))) {
            all.remove(all.size() - 1);
        }
        return String.join(" ", all);
    }

    private boolean isFunction(String word) {
        return Stream.of("stops", "articles", "joins", "skipped", "own").anyMatch(list -> language.has(list, word));
    }

    // The words that carry what is told: neither who says so nor that it is said.
    private String told(Found found) {
        Attribution said = found.attribution();
        List<String> who = Stream.concat(said.speaker().stream(), said.chain().stream())
                .flatMap(voice ->
                        Arrays.stream(voice.name().toLowerCase(Locale.ROOT).split("\\s+")))
                .toList();
        return content(new Parts(text.text(), List.of(), language).of(found.start(), found.end()), language)
                .map(Part::folded)
                .filter(word -> !who.contains(word))
                .limit(TOLD_WORDS)
                .collect(Collectors.joining(" "));
    }

    /** Words that say what a sentence is about, as far as lists of other words tell. */
    static Stream<Part> content(List<Part> parts, Language language) {
        return parts.stream()
                .filter(part -> part.isWord() && !part.isNumber() && part.text().length() >= SHORTEST_WORD)
                .filter(part -> Stream.of(
                                "stops",
                                "skipped",
                                "not-terms",
                                "articles",
                                "speech-verbs",
                                "participles",
                                "months",
                                "weekdays",
                                "titles",
                                "peoples",
                                "sources",
                                "own",
                                "hearsay",
                                "indefinite",
                                "relatives")
                        .noneMatch(list -> language.has(list, part.folded())));
    }

    // A person by the last name, a group by its own, somebody unnamed by what they are.
    private static String speaker(Voice voice) {
        List<String> words = Arrays.stream(voice.name()
                        .replaceFirst("^(?i)(the|a|an|der|die|das|ein|eine) ", "")
                        .split("\\s+"))
                .toList();
        return voice.isGroup()
                ? String.join(" ", words.subList(0, Math.min(SPEAKER_WORDS, words.size())))
                : words.get(words.size() - 1);
    }

    private static String shortened(String slug) {
        return slug.length() <= LONGEST ? slug : slug.substring(0, slug.lastIndexOf('-', LONGEST));
    }
}

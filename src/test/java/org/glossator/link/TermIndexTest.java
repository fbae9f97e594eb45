package org.glossator.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glossator.load.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding thousands of terms in one pass, held against a matcher that tries each. */
class TermIndexTest {
    private static final List<String> WORDS = List.of(
            "war",
            "War",
            "of",
            "aggression",
            "treaty",
            "the",
            "NATO",
            "nato",
            "Київ",
            "київ",
            "2014",
            "C",
            "law",
            "Newton's",
            "Newton’s",
            "(1974)",
            "pre-war",
            "x",
            "und",
            "Größe",
            "GRÖßE",
            "cafe\u0301",
            "caf\u00e9");
    private static final List<String> GAPS = List.of(" ", " ", " ", "\n", "\u00a0", ", ", ". ", "-", " (", ") ", "");

    /** In characters, of a form in the text. */
    private static final int LONGEST = 60;

    @TempDir
    private Path folder;

    @Test
    void findsWhatAMatcherFindsThatTriesEveryFormEverywhere() {
        Random random = new Random(1974);
        for (int round = 0; round < 12; round++) {
            boolean caseSensitive = round % 2 == 0;
            List<String> forms = forms(random, 60);
            String text = text(random, 300);
            assertThat(found(index(forms, caseSensitive), text))
                    .as("%s in %s", forms, text)
                    .isEqualTo(naive(forms, caseSensitive, text));
        }
    }

    @Test
    void findsEachOfThousandsOfFormsInALongText() {
        List<String> forms = IntStream.range(0, 5_000)
                .mapToObj(number -> "term " + Integer.toString(number, 36) + " of art")
                .toList();
        String text = String.join(", the ", forms);
        List<String> all = IntStream.range(0, 5_000)
                .mapToObj(number -> text.indexOf(forms.get(number)) + ":" + forms.get(number))
                .toList();
        assertThat(found(index(forms, false), text)).isEqualTo(all);
    }

    private static List<String> found(TermIndex index, String text) {
        List<String> found = new ArrayList<>();
        Optional<TermIndex.Found> next = index.find(text, 0, List.of());
        while (next.isPresent()) {
            TermIndex.Found term = next.get();
            found.add(term.start() + ":" + text.substring(term.start(), term.end()));
            next = index.find(text, term.end(), List.of());
        }
        return found;
    }

    /** At each word, every form in turn; of those that fit the one that reaches farthest, else the next word. */
    private static List<String> naive(List<String> forms, boolean caseSensitive, String text) {
        Set<String> plain =
                forms.stream().map(form -> plain(form, caseSensitive)).collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = isBoundary(text, at) ? farthest(plain, caseSensitive, text, at) : at;
            if (end > at) {
                found.add(at + ":" + text.substring(at, end));
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    private static int farthest(Set<String> forms, boolean caseSensitive, String text, int start) {
        for (int end = Math.min(start + LONGEST, text.length()); end > start; end--) {
            boolean trimmed = !Character.isWhitespace(text.charAt(end - 1)) && text.charAt(end - 1) != '\u00a0';
            if (trimmed && isBoundary(text, end) && forms.contains(plain(text.substring(start, end), caseSensitive))) {
                return end;
            }
        }
        return start;
    }

    private static boolean isBoundary(String text, int at) {
        return at == 0 || at == text.length() || !(isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at)));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || c == '\u0301';
    }

    private static String plain(String words, boolean caseSensitive) {
        String composed =
                words.replaceAll("[\\s\u00a0]+", " ").replace('’', '\'').replace("e\u0301", "\u00e9");
        return caseSensitive ? composed : composed.toLowerCase(Locale.ROOT);
    }

    private static List<String> forms(Random random, int count) {
        Set<String> forms = new LinkedHashSet<>();
        while (forms.size() < count) {
            forms.add(IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                    .collect(Collectors.joining(" ")));
        }
        return List.copyOf(forms);
    }

    private TermIndex index(List<String> forms, boolean caseSensitive) {
        String list = forms.stream().map(form -> "\"" + form + "\"").collect(Collectors.joining(", ", "forms: [", "]"));
        Glossed.in(folder).term("term", "\"The whole glossary\"", list, "case-sensitive: " + caseSensitive);
        return new TermIndex(
                new Loader(folder, true).load().value().orElseThrow().terms());
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())) + GAPS.get(random.nextInt(GAPS.size())))
                .collect(Collectors.joining());
    }
}

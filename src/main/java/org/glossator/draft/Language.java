package org.glossator.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which articles of one language say who speaks, read from {@code draft/<code>.yaml}: lists of words, each of
 * the form {@code name: [word, two words]}.
 *
 * @param code such as en
 */
public record Language(String code, Map<String, List<String>> lists) {
    static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 2;
    private static final Pattern LIST = Pattern.compile("(?m)^([a-z-]+):\\s*\\[([^\\]]*)\\]");

    /** The languages that are known, the best known first. */
    public static List<String> codes() {
        return List.of("en", "de", "uk");
    }

    /** The words of a language such as {@code en} or {@code en-GB}; empty where there are none. */
    public static Optional<Language> of(String tag) {
        String code = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return codes().contains(code) ? Optional.of(read(code)) : Optional.empty();
    }

    private static Language read(String code) {
        try (InputStream file = Language.class.getResourceAsStream(code + ".yaml")) {
            if (file == null) {
                throw new IllegalStateException(code + ".yaml is not packed");
            }
            return parse(code, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Language parse(String code, String yaml) {
        Map<String, List<String>> lists = new TreeMap<>();
        Matcher list = LIST.matcher(yaml);
        while (list.find()) {
            lists.put(
                    list.group(1),
                    Arrays.stream(list.group(2).split(","))
                            .map(word -> word.strip().replace("\"", ""))
                            .filter(word -> !word.isEmpty())
                            .toList());
        }
        return new Language(code, lists);
    }

    List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    boolean has(String list, String word) {
        return list(list).contains(word);
    }

    /** Whether a list has the word, or the word is one of the list's in another form: compounds in German, endings elsewhere. */
    boolean hasForm(String list, String word) {
        return has(list, word)
                || (!list("capitalised-nouns").isEmpty()
                        && list(list).stream().anyMatch(entry -> isCompound(entry, word)))
                || (!list("inflected").isEmpty() && list(list).stream().anyMatch(entry -> isInflected(entry, word)));
    }

    private static boolean isCompound(String entry, String word) {
        return entry.length() >= SHORTEST_STEM && word.matches(".*" + Pattern.quote(entry) + "(e?s|e?n)?");
    }

    /** Whether two words are the same but for their endings, as far as letters tell. */
    static boolean isInflected(String one, String other) {
        int common = commonStart(one, other);
        return common >= SHORTEST_STEM && Math.max(one.length(), other.length()) - common <= LONGEST_ENDING;
    }

    /** With how many letters two words begin alike. */
    static int commonStart(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    /** Whether a list has any of these words. */
    boolean hasAny(String list, List<String> words) {
        return words.stream().anyMatch(word -> has(list, word));
    }

    /** How many parts, beginning with one, an entry of the list takes up; 0 where none begins there. */
    int length(String list, List<Part> parts, int at) {
        int longest = 0;
        for (String entry : startingWith(list, parts.get(at).folded())) {
            String[] words = entry.split(" ");
            List<String> there = new ArrayList<>();
            for (int i = at; i < Math.min(parts.size(), at + words.length); i++) {
                there.add(parts.get(i).folded());
            }
            if (there.equals(List.of(words))) {
                longest = Math.max(longest, words.length);
            }
        }
        return longest;
    }

    private Set<String> startingWith(String list, String word) {
        Set<String> found = new TreeSet<>();
        for (String entry : list(list)) {
            if (entry.equals(word) || entry.startsWith(word + " ")) {
                found.add(entry);
            }
        }
        return found;
    }
}

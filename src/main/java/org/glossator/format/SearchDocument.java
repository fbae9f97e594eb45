package org.glossator.format;

import java.util.List;
import java.util.Optional;
import org.glossator.model.Entry;

/**
 * What a list of results shows of an entry, and what finds it besides its text.
 *
 * @param names other names by which it goes
 * @param people who speaks or publishes
 * @param about a line about it: who said it, when it was; empty where there is nothing to say
 * @param summary in a sentence or two; empty where the entry has none
 * @param isRole whether the summary says what somebody is
 */
record SearchDocument(
        Entry entry,
        String title,
        List<String> names,
        List<String> people,
        Optional<String> about,
        String summary,
        boolean isRole) {
    /** What a word of a title weighs at least; what weighs less stands in a text. */
    static final int TITLE = 5;

    private static final int SHORT_NAME = 6;
    private static final int NAME = 7;
    /** What the name of a speaker or a publisher weighs, and what somebody is. */
    static final int PEOPLE = 4;

    static final int SUMMARY = 3;
    static final int TEXT = 0;
    private static final int SHORT = 3;
    private static final int LONGEST_KEY = 48;

    /** Takes the words of entries, with what they weigh. */
    interface Sink {
        void word(char[] text, int from, int to, int weight, int position);

        /** A whole title, another name or a role, folded. */
        void name(String key, int weight);
    }

    /** Gives every word of the entry; between two texts there is room, so that no phrase reaches from one to the next. */
    void read(String text, Sink sink) {
        int position = name(title, 0, sink);
        for (String name : names) {
            position = name(name, position + 1, sink);
        }
        for (String person : people) {
            position = words(person, PEOPLE, position + 1, sink);
        }
        if (isRole) {
            key(role(), SHORT_NAME, sink);
        }
        position = words(about.orElse(""), SUMMARY, position + 1, sink);
        position = words(summary, isRole ? PEOPLE : SUMMARY, position + 1, sink);
        words(text, TEXT, position + 1, sink);
    }

    // "President of Ukraine, elected in 2019": what somebody is comes first.
    private String role() {
        int end = summary.indexOf(',');
        return end < 0 ? summary : summary.substring(0, end);
    }

    private static int name(String name, int position, Sink sink) {
        int words = key(name, NAME, sink);
        return words(name, words <= SHORT ? SHORT_NAME : TITLE, position, sink);
    }

    /** Gives the words as one, and tells how many they are. */
    private static int key(String words, int weight, Sink sink) {
        String key = SearchWords.key(words);
        if (!key.isEmpty() && key.length() <= LONGEST_KEY) {
            sink.name(key, weight);
        }
        return (int) key.chars().filter(c -> c == ' ').count() + 1;
    }

    private static int words(String text, int weight, int position, Sink sink) {
        return SearchWords.read(text, position, (words, from, to, at) -> sink.word(words, from, to, weight, at));
    }
}

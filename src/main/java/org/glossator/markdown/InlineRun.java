package org.glossator.markdown;

import java.util.ArrayList;
import java.util.List;

/** Gathers inlines in order and joins neighbouring words into one {@link Inline.Words}. */
final class InlineRun {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Integer> barred = new ArrayList<>();
    private boolean skipsNext;

    /** Words as written: an escaped sign loses its backslash, and a backslash before a letter bars a term there. */
    void words(String written) {
        int from = skipsNext ? 1 : 0;
        skipsNext = false;
        if (written.indexOf('\\') < 0) {
            words.append(written, from, written.length());
            return;
        }
        for (int at = from; at < written.length(); at++) {
            char c = written.charAt(at);
            char next = at + 1 < written.length() ? written.charAt(at + 1) : ' ';
            if (c == '\\' && PUNCTUATION.indexOf(next) >= 0) {
                words.append(next);
                at++;
            } else if (c == '\\' && Character.isLetterOrDigit(next)) {
                barred.add(words.length());
            } else {
                words.append(c);
            }
        }
    }

    /** Words that mean just themselves. */
    void literal(String meant) {
        words.append(meant);
    }

    void add(Inline inline) {
        flush();
        inlines.add(inline);
    }

    void dropLast() {
        words.setLength(words.length() - 1);
    }

    /** Leaves out the first character of the words that follow. */
    void skipNext() {
        skipsNext = true;
    }

    List<Inline> finish() {
        flush();
        return List.copyOf(inlines);
    }

    private void flush() {
        if (words.length() > 0) {
            inlines.add(new Inline.Words(words.toString(), List.copyOf(barred)));
            words.setLength(0);
            barred.clear();
        }
    }
}

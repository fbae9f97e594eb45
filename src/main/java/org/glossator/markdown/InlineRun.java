package org.glossator.markdown;

import java.util.ArrayList;
import java.util.List;

/** Gathers inlines in order and joins neighbouring words into one {@link Inline.Words}. */
final class InlineRun {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Integer> barred = new ArrayList<>();

    /** Words as written: an escaped sign loses its backslash, and a backslash before a letter bars a term there. */
    void words(String written) {
        if (written.indexOf('\\') < 0) {
            words.append(written);
            return;
        }
        for (int at = 0; at < written.length(); at++) {
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

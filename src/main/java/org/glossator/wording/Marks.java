package org.glossator.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a text puts between quotation marks, of whatever language.
 *
 * <p>A quotation ends at the mark that belongs to its opening one. Where a new paragraph begins with an opening mark
 * before the last was closed, the quotation goes on, as newspapers print it. A mark without a partner quotes nothing.
 */
final class Marks {
    private static final String OPENING = "\u201C\u201E\u00AB\u2018\u201A\"\u00BB\u2039\u300C'\u201D";
    private static final List<String> CLOSING = List.of(
            "\u201D\"",
            "\u201C\u201D\"",
            "\u00BB",
            "\u2019'",
            "\u2018\u2019",
            "\"\u201D",
            "\u00AB",
            "\u203A",
            "\u300D",
            "'\u2019",
            "\u201D");

    private final String text;
    private final int[] noneBefore = new int[OPENING.length()];
    private final List<Passage> found = new ArrayList<>();

    private Marks(String text) {
        this.text = text;
    }

    /** Every passage between marks, in order and none within another. */
    static List<Passage> in(String text) {
        Marks marks = new Marks(text);
        marks.find();
        return marks.found;
    }

    private void find() {
        int at = 0;
        while (at < text.length()) {
            int kind = opens(at) ? OPENING.indexOf(text.charAt(at)) : -1;
            int end = kind < 0 ? -1 : end(kind, at);
            if (end > at) {
                found.add(new Passage(at, end));
                at = end;
            } else {
                at++;
            }
        }
    }

    private boolean opens(int at) {
        boolean afterWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean beforeSpace = at + 1 >= text.length() || (Signs.isSpace(text.charAt(at + 1)) && !isFrench(at));
        return OPENING.indexOf(text.charAt(at)) >= 0 && !afterWord && !beforeSpace;
    }

    private boolean isFrench(int at) {
        return text.charAt(at) == '\u00AB';
    }

    // The offset behind the closing mark; -1 where there is none. No mark is looked for twice in the same place.
    private int end(int kind, int start) {
        if (start < noneBefore[kind]) {
            return -1;
        }
        int at = start + 1;
        while (at < text.length()) {
            if (closes(kind, at)) {
                return at + 1;
            }
            boolean stops = text.charAt(at) == '\n' && !goesOn(kind, at);
            if (stops || opensAnother(kind, at)) {
                break;
            }
            at++;
        }
        noneBefore[kind] = at;
        return -1;
    }

    private boolean closes(int kind, int at) {
        char sign = text.charAt(at);
        boolean isApostrophe =
                Signs.isApostrophe(sign) && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean afterSpace = Signs.isSpace(text.charAt(at - 1)) && sign != '\u00BB';
        return CLOSING.get(kind).indexOf(sign) >= 0 && !isApostrophe && !afterSpace;
    }

    // Then the first one has no partner; only a paragraph that goes on repeats its mark.
    private boolean opensAnother(int kind, int at) {
        return text.charAt(at) == OPENING.charAt(kind) && opens(at) && !beginsLine(at);
    }

    private boolean beginsLine(int at) {
        int before = at - 1;
        while (before >= 0 && Signs.isSpace(text.charAt(before)) && text.charAt(before) != '\n') {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    // A line that is only wrapped goes on; so does a paragraph that begins with the opening mark again.
    private boolean goesOn(int kind, int lineEnd) {
        int next = lineEnd + 1;
        while (next < text.length() && Signs.isSpace(text.charAt(next)) && text.charAt(next) != '\n') {
            next++;
        }
        boolean isParagraphEnd = next >= text.length() || text.charAt(next) == '\n';
        if (!isParagraphEnd) {
            return true;
        }
        while (next < text.length() && Signs.isSpace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == OPENING.charAt(kind);
    }
}

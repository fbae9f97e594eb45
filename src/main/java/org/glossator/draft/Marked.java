package org.glossator.draft;

import java.util.List;
import org.glossator.wording.Passage;
import org.glossator.wording.Words;

/** What a text puts between quotation marks: where, and without its marks. */
final class Marked {
    private static final String MARKS = "\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019\u201A\"'\u2039\u203A\u300C\u300D";

    private Marked() {}

    static List<Passage> passages(String text) {
        return Words.quotedIn(text);
    }

    /** The words between the marks, on one line, without marks that open further paragraphs. */
    static String inner(String written) {
        int start = 1;
        int end = written.length() - (MARKS.indexOf(written.charAt(written.length() - 1)) >= 0 ? 1 : 0);
        String opening = written.substring(0, 1);
        String words = written.substring(start, Math.max(start, end));
        return words.replaceAll("\\s*\\n\\s*" + java.util.regex.Pattern.quote(opening) + "?", " ").strip();
    }

    /** The words without the comma or stop that belongs to the sentence around them. */
    static String words(String written) {
        return inner(written).replaceAll("[,.;]$", "").strip();
    }

    static boolean endsSentence(String written) {
        String inner = inner(written);
        return !inner.isEmpty() && ".!?\u2026".indexOf(inner.charAt(inner.length() - 1)) >= 0;
    }

    static boolean endsWithComma(String written) {
        return inner(written).endsWith(",");
    }
}

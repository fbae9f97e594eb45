package org.glossator.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.wording.Passage;
import org.glossator.wording.Words;

/** What a text puts between quotation marks: where, and without its marks. */
final class Marked {
    private static final String MARKS = "\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019\u201A\"'\u2039\u203A\u300C\u300D";

    private Marked() {}

    static List<Passage> passages(String text) {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (Passage passage : Words.quotedIn(text)) {
            if (passage.start() >= from) {
                Passage whole = behindPlural(text, passage);
                passages.add(whole);
                from = whole.end();
            }
        }
        return passages;
    }

    // In 'the boys' bags are here,' the apostrophe of "boys'" closes nothing: a mark behind a comma or stop follows.
    private static Passage behindPlural(String text, Passage passage) {
        String closing = text.substring(passage.end() - 1, passage.end());
        boolean plural = "\u2019'".contains(closing)
                && text.startsWith("s", passage.end() - 2)
                && text.substring(passage.end()).matches("(?s) \\p{Ll}.*");
        if (!plural) {
            return passage;
        }
        String opening = text.substring(passage.start(), passage.start() + 1);
        int lineEnd = text.indexOf('\n', passage.end());
        String rest = text.substring(passage.end(), lineEnd < 0 ? text.length() : lineEnd);
        Matcher end = Pattern.compile("[,.?!]" + closing + "(?!\\p{L})").matcher(rest);
        boolean anew = end.find()
                && rest.substring(0, end.start()).matches(".*(?:^|\\s)" + Pattern.quote(opening) + "\\p{L}.*");
        return end.reset().find() && !anew ? new Passage(passage.start(), passage.end() + end.end()) : passage;
    }

    /** The words between the marks, on one line, without marks that open further paragraphs. */
    static String inner(String written) {
        int start = 1;
        int end = written.length() - (MARKS.indexOf(written.charAt(written.length() - 1)) >= 0 ? 1 : 0);
        String opening = written.substring(0, 1);
        String words = written.substring(start, Math.max(start, end));
        return words.replaceAll("\\s*\\n\\s*" + Pattern.quote(opening) + "?", " ")
                .strip();
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

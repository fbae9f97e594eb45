package org.glossator.check;

import org.glossator.source.Span;
import org.glossator.source.Text;

/** What the rules about words that were not held against the articles' texts have in common. */
final class Unverified {
    private static final String COMMAND = "glossator verify --texts DIR";

    private Unverified() {}

    /** @param what whose texts the command needs, such as "the article's text" */
    static String mend(String what) {
        return "take the change back, or " + run(what);
    }

    static String run(String what) {
        return "run: " + COMMAND + ", where DIR is the folder with " + what;
    }

    /** The place of a text; of a long one that of its beginning. */
    static Span firstLine(Text text) {
        String words = text.value();
        int start = words.length() - words.stripLeading().length();
        int lineEnd = words.indexOf('\n', start);
        return lineEnd < 0 ? text.place() : text.part(start, lineEnd);
    }
}

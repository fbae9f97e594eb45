package org.glossator.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a citation as Pandoc writes it: {@code [@key, locator; @other-key]}. */
final class CitationReader {
    // Pandoc would put words before the key; here they are read as a part of it, so that linking refuses them.
    private static final Pattern BEGINNING = Pattern.compile("(?:[^@]*[\\s;-])?@");

    private CitationReader() {}

    /** Whether something between brackets is meant as a citation, be it a right one or not. */
    static boolean isCitation(BasedSequence written) {
        return BEGINNING.matcher(written).lookingAt();
    }

    /**
     * @param written what stands between the brackets
     */
    static Inline.Citation read(BasedSequence written) {
        List<Inline.Cited> sources = new ArrayList<>();
        for (int start = 0; start < written.length(); ) {
            int semicolon = written.indexOf(';', start);
            int end = semicolon < 0 ? written.length() : semicolon;
            sources.add(cited(written.subSequence(start, end)));
            start = end + 1;
        }
        return new Inline.Citation(List.copyOf(sources));
    }

    private static Inline.Cited cited(BasedSequence part) {
        int comma = part.indexOf(',');
        BasedSequence name = (comma < 0 ? part : part.subSequence(0, comma)).trim();
        BasedSequence key = name.startsWith("@") ? name.subSequence(1).trim() : name;
        String locator = comma < 0 ? "" : words(part.subSequence(comma + 1));
        return new Inline.Cited(words(key), locator, key.getStartOffset(), key.getEndOffset());
    }

    private static String words(BasedSequence written) {
        return written.toString().strip().replaceAll("\\s+", " ");
    }
}

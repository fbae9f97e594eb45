package org.glossator.markdown;

import java.util.ArrayList;
import java.util.List;

/** Reads a citation as Pandoc writes it: {@code [@key, locator; @other-key]}. */
final class CitationReader {
    private CitationReader() {}

    /**
     * @param written the citation with its brackets
     * @param offset where it begins in the text
     */
    static Inline.Citation read(String written, int offset) {
        List<Inline.Cited> sources = new ArrayList<>();
        int start = 1;
        while (start < written.length() - 1) {
            int semicolon = written.indexOf(';', start);
            int end = semicolon < 0 ? written.length() - 1 : semicolon;
            sources.add(cited(written, start, end, offset));
            start = end + 1;
        }
        return new Inline.Citation(List.copyOf(sources));
    }

    private static Inline.Cited cited(String written, int start, int end, int offset) {
        String part = written.substring(start, end);
        int lead = part.length() - part.stripLeading().length();
        int comma = part.indexOf(',');
        String key = (comma < 0 ? part : part.substring(0, comma)).strip();
        String locator = comma < 0 ? "" : part.substring(comma + 1).strip().replace('\n', ' ');
        int keyStart = offset + start + lead;
        return new Inline.Cited(key.startsWith("@") ? key.substring(1) : key, locator, keyStart, keyStart + key.length());
    }
}

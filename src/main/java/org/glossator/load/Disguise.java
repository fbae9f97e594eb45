package org.glossator.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file is by its beginning, whatever its name says, where that is no plain text.
 *
 * @param beginning its first bytes, each as the character of that number, in small letters
 * @param way how its words become plain text
 */
record Disguise(String beginning, String name, String way) {
    private static final int LONGEST = 64;
    private static final String AS_TEXT =
            "open it in the program that made it, choose \"Save as\" and then \"Plain text\"";
    private static final String COPIED = "copy its words into a plain text file, and use that one";

    private static final List<Disguise> KNOWN = List.of(
            new Disguise("pk\u0003\u0004", "a document of Word or another packed file", AS_TEXT),
            new Disguise("\u00d0\u00cf\u0011\u00e0", "a document of an older Word", AS_TEXT),
            new Disguise("{\\rtf", "a document of a word processor (RTF)", AS_TEXT),
            new Disguise("%pdf", "a PDF file", COPIED),
            new Disguise("<!doctype html", "a page from the web (HTML)", COPIED),
            new Disguise("<html", "a page from the web (HTML)", COPIED));

    static Optional<Disguise> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return KNOWN.stream()
                .filter(known -> head.startsWith(known.beginning().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}

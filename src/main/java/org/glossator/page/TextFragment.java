package org.glossator.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Addresses some words of a page of another site, as the W3C's draft on text fragments defines it: browsers that know it
 * scroll there and mark them.
 */
final class TextFragment {
    private static final Pattern OMISSION = Pattern.compile("\\s*\\[\\s*(?:\u2026|\\.\\.\\.)\\s*\\]\\s*");
    private static final Pattern EDIT = Pattern.compile("\\S*\\[[^\\[\\]]*\\]\\S*");
    private static final String UNESCAPED = "._~!$'()*+;=:@/?";

    private TextFragment() {}

    /**
     * The address with a directive for the words. Words left out make it a range from the first piece to the last; of a
     * piece with an edited word only the longest unedited part is looked for.
     */
    static String of(String address, String words) {
        List<String> pieces = OMISSION.splitAsStream(words)
                .map(TextFragment::longestUnedited)
                .filter(piece -> !piece.isBlank())
                .toList();
        if (pieces.isEmpty()) {
            return address;
        }
        String directive =
                encoded(pieces.get(0)) + (pieces.size() > 1 ? "," + encoded(pieces.get(pieces.size() - 1)) : "");
        return address + (address.indexOf('#') < 0 ? "#" : "") + ":~:text=" + directive;
    }

    private static String longestUnedited(String piece) {
        return EDIT.splitAsStream(piece)
                .map(String::strip)
                .reduce("", (longest, part) -> part.length() > longest.length() ? part : longest);
    }

    // A comma, a hyphen and an ampersand have a meaning of their own in the directive.
    private static String encoded(String words) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            boolean stands = b > 0 && (Character.isLetterOrDigit(b) || UNESCAPED.indexOf(b) >= 0);
            if (stands) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)));
                encoded.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
            }
        }
        return encoded.toString();
    }
}

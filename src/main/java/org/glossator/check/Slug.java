package org.glossator.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names of entries, which are also their addresses: what one may look like, and the nearest one to any words. */
public final class Slug {
    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    // No file may bear these names on Windows, whatever its ending.
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private static final String LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьъыэюяёßæøœłđðþ";
    private static final List<String> LATIN =
            List.of(("a b v h g d e ye zh z y i yi i k l m n o p r s t u f kh ts ch sh shch _ _ y e yu ya yo"
                            + " ss ae o oe l d d th")
                    .split(" "));

    private Slug() {}

    /** Whether the name works as a file and as an address everywhere: small letters a to z, digits, single hyphens. */
    public static boolean isValid(String name) {
        return isWellFormed(name) && !DEVICE.matcher(name).matches();
    }

    static boolean isWellFormed(String name) {
        return VALID.matcher(name).matches();
    }

    /** The valid name nearest to the words, with accents and Cyrillic letters in plain Latin; empty where none is. */
    public static String from(String words) {
        StringBuilder latin = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(letter -> latin.append(latin(letter)));
        String slug = latin.toString()
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return DEVICE.matcher(slug).matches() ? slug + "-1" : slug;
    }

    private static String latin(int letter) {
        int known = LETTERS.indexOf(letter);
        if (known >= 0) {
            return LATIN.get(known).replace("_", "");
        }
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}

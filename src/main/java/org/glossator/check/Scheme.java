package org.glossator.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of an address, as a browser would understand it however it is disguised. */
final class Scheme {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(colon|tab|newline|amp|sol|bsol));?");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]");
    private static final Pattern PERCENT = Pattern.compile("%([0-9a-f]{2})");
    private static final Map<String, String> NAMED =
            Map.of("colon", ":", "tab", "\t", "newline", "\n", "amp", "&", "sol", "/", "bsol", "\\");

    private Scheme() {}

    /** What stands before the colon, in lower case; empty where nothing does, {@code //} where the address begins so. */
    static String of(String address) {
        // No disguise can hide in a beginning that is written out; nearly every address is honest.
        for (String honest : List.of("https", "http", "mailto")) {
            if (address.startsWith(honest + ":")) {
                return honest;
            }
        }
        String plain = undisguised(address);
        if (plain.startsWith("//")) {
            return "//";
        }
        String beginning = plain.split("[/?#]", 2)[0];
        int colon = beginning.indexOf(':');
        return colon < 0 ? "" : beginning.substring(0, colon);
    }

    private static String undisguised(String address) {
        String plain = visible(address);
        // One disguise may hide another, and each round takes one off; browsers see through two at most.
        for (int round = 0; round < 4; round++) {
            plain = visible(decoded(plain));
        }
        return plain.replace('\\', '/');
    }

    // Browsers leave out control characters and white space; characters without a shape would deceive people.
    private static String visible(String address) {
        return HIDDEN.matcher(address).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String decoded(String address) {
        String named = ENTITY.matcher(address).replaceAll(entity -> Matcher.quoteReplacement(meaning(entity)));
        return PERCENT.matcher(named).replaceAll(code -> Matcher.quoteReplacement(character(code.group(1), 16)));
    }

    private static String meaning(MatchResult entity) {
        if (entity.group(3) != null) {
            return NAMED.getOrDefault(entity.group(3), "");
        }
        return entity.group(1) != null ? character(entity.group(1), 16) : character(entity.group(2), 10);
    }

    private static String character(String digits, int base) {
        int codePoint = Integer.parseInt(digits, base);
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    }
}

package org.glossator.page;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The order of words in the dictionaries of a language. Java's own is mended where it differs: the Ukrainian alphabet ends
 * in ь, ю, я and has ґ as a letter of its own, the Romanian has ă before â.
 */
final class Alphabet {
    private static final Map<String, String> MENDED = Map.of(
            "uk", "& Г < ґ , Ґ & Щ < ь , Ь < ю , Ю",
            "ro", "& A < ă , Ă < â , Â");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['\u2019\u02BC](?=\\p{L})");

    private Alphabet() {}

    /** Not safe for several threads; each needs its own. */
    static Collator of(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        String rules = MENDED.get(locale.getLanguage());
        if (rules == null || !(collator instanceof RuleBasedCollator own)) {
            return collator;
        }
        try {
            Collator mended = new RuleBasedCollator(own.getRules() + rules);
            mended.setStrength(collator.getStrength());
            mended.setDecomposition(collator.getDecomposition());
            return mended;
        } catch (ParseException e) {
            throw new IllegalStateException("the rules above are not of Java's form", e);
        }
    }

    /** What counts of a word in its order: an apostrophe between letters does not. */
    static String counting(String word) {
        return APOSTROPHES.matcher(word).replaceAll("");
    }
}

package org.glossator.page;

import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Fills the places {@code {0}} to {@code {9}} of a text. */
public final class Filled {
    private Filled() {}

    static String with(String pattern, Object... values) {
        if (values.length == 0) {
            return pattern;
        }
        return with(pattern, part -> part, index -> String.valueOf(values[index]), values.length);
    }

    /**
     * The pattern with its places filled.
     *
     * @param words turns the text between the places into what it shall be in the result, such as escaped
     * @param value what stands at a place, by its number
     * @param values how many there are; a place beyond them stays as it is written
     */
    public static String with(String pattern, UnaryOperator<String> words, IntFunction<String> value, int values) {
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
            boolean isPlace = at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
            int index = isPlace ? pattern.charAt(at + 1) - '0' : -1;
            if (index >= 0 && index < values) {
                filled.append(words.apply(pattern.substring(from, at))).append(value.apply(index));
                from = at + 3;
            }
        }
        return filled.append(words.apply(pattern.substring(from))).toString();
    }
}

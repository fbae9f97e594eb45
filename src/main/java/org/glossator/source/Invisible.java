package org.glossator.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signs that nobody sees and nobody typed: those that Word and web pages put between words and into them. */
public final class Invisible {
    private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]");
    private static final Pattern WITHOUT_WIDTH = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");

    private Invisible() {}

    /** The words without them; a space of another width is a space. */
    public static String without(String written) {
        return WITHOUT_WIDTH
                .matcher(SPACES.matcher(written).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** The words with each of them shown by its number, such as {@code <U+00A0>}. */
    public static String shown(String written) {
        StringBuilder shown = new StringBuilder();
        written.codePoints().forEach(sign -> {
            String one = Character.toString(sign);
            boolean hidden =
                    SPACES.matcher(one).matches() || WITHOUT_WIDTH.matcher(one).matches();
            shown.append(hidden ? String.format(Locale.ROOT, "<U+%04X>", sign) : one);
        });
        return shown.toString();
    }

    /** What to say to somebody who wrote a name with such a sign in it; empty where there is none. */
    public static Optional<String> mend(String written) {
        return without(written).equals(written)
                ? Optional.empty()
                : Optional.of("there is an invisible sign in it, as Word and web pages set them: type it again");
    }
}

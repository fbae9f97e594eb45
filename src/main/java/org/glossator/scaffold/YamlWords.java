package org.glossator.scaffold;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes words as a YAML value on one line: as they are where that is safe, else between quotation marks. */
final class YamlWords {
    private static final Pattern SAFE =
            Pattern.compile("[\\p{L}\\p{N}(\u201c\u2018\u00ab\u201e][^\\p{Cntrl}\u2028\u2029]*");
    private static final Pattern UNSAFE = Pattern.compile(":(\\s|$)|\\s#|\\s$");
    private static final Pattern NO_WORDS = Pattern.compile("(?i)true|false|null|yes|no|on|off|[-+.\\d][-+._\\d]*");

    private YamlWords() {}

    static String of(String words) {
        boolean plain = SAFE.matcher(words).matches()
                && !UNSAFE.matcher(words).find()
                && !NO_WORDS.matcher(words).matches();
        return plain ? words : quoted(words);
    }

    private static String quoted(String words) {
        StringBuilder text = new StringBuilder("\"");
        words.chars().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                text.append('\\').append((char) sign);
            } else if (Character.isISOControl(sign) || sign == '\u2028' || sign == '\u2029') {
                text.append(String.format(Locale.ROOT, "\\u%04x", sign));
            } else {
                text.append((char) sign);
            }
        });
        return text.append('"').toString();
    }
}

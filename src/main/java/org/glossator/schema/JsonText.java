package org.glossator.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, lists, words, numbers and truth values as JSON for people to read. */
final class JsonText {
    private static final String STEP = "  ";

    private JsonText() {}

    static String of(Object value) {
        return text(value, "\n") + "\n";
    }

    private static String text(Object value, String lineBreak) {
        if (value instanceof Map<?, ?> map) {
            return joined(
                    map.entrySet().stream()
                            .map(entry -> quoted(String.valueOf(entry.getKey())) + ": "
                                    + text(entry.getValue(), lineBreak + STEP))
                            .toList(),
                    "{",
                    "}",
                    lineBreak);
        } else if (value instanceof List<?> list) {
            return joined(
                    list.stream().map(item -> text(item, lineBreak + STEP)).toList(), "[", "]", lineBreak);
        }
        return value instanceof String words ? quoted(words) : String.valueOf(value);
    }

    private static String joined(List<String> parts, String open, String close, String lineBreak) {
        return parts.isEmpty()
                ? open + close
                : open + lineBreak + STEP + String.join("," + lineBreak + STEP, parts) + lineBreak + close;
    }

    private static String quoted(String words) {
        return words.chars().mapToObj(JsonText::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int sign) {
        if (sign == '"' || sign == '\\') {
            return "\\" + (char) sign;
        }
        if (sign == '\n') {
            return "\\n";
        }
        boolean control = sign < ' ' || sign == '\u2028' || sign == '\u2029';
        return control ? String.format(Locale.ROOT, "\\u%04x", sign) : String.valueOf((char) sign);
    }
}

package org.glossator.scaffold;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Adds an item behind the last one of a list in a YAML file, and leaves every sign that is there as it is. */
final class Appendix {
    private static final Pattern FIRST_ITEM = Pattern.compile("(?m)^( *)- ");
    private static final Pattern REMARK = Pattern.compile("\\s*(#.*)?|---\\s*");

    private Appendix() {}

    /**
     * The text with the item at its end; empty where the list is written in another manner, or does not end the file.
     *
     * @param field the field below which the list may stand
     * @param item the item's lines, the first one beginning with a hyphen
     */
    static Optional<String> to(String text, String field, String item) {
        String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines =
                text.lines().filter(line -> !REMARK.matcher(line).matches()).toList();
        String head = lines.isEmpty() ? "" : lines.get(0).stripTrailing();
        if (lines.isEmpty() || (!field.isEmpty() && head.equals(field + ":") && lines.size() == 1)) {
            return Optional.of(joined(text, item, lines.isEmpty() ? "" : "  ", lineBreak));
        }
        boolean below = !field.isEmpty() && head.equals(field + ":");
        String first = lines.get(below ? 1 : 0);
        Matcher hyphen = FIRST_ITEM.matcher(first);
        if (!hyphen.lookingAt()) {
            return Optional.empty();
        }
        String indent = hyphen.group(1);
        boolean endsTheFile = lines.stream()
                .skip(below ? 1 : 0)
                .allMatch(line -> line.startsWith(indent + "- ") || line.startsWith(indent + " "));
        return endsTheFile ? Optional.of(joined(text, item, indent, lineBreak)) : Optional.empty();
    }

    private static String joined(String text, String item, String indent, String lineBreak) {
        String end = text.isEmpty() || text.endsWith("\n") ? "" : lineBreak;
        return text
                + end
                + item.lines()
                        .map(line -> line.isEmpty() ? line : indent + line)
                        .collect(Collectors.joining(lineBreak, "", lineBreak));
    }
}

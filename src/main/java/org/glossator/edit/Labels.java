package org.glossator.edit;

import java.util.Locale;
import java.util.regex.Pattern;

/** What fields and their controls are called on the page. */
final class Labels {
    private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9]");

    private Labels() {}

    /** A field's name as a label: {@code attributed-to} becomes "Attributed to". */
    static String of(String name) {
        String words = name.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What one item of a list is called. */
    static String item(String name) {
        String label = of(name);
        if (label.endsWith("ases")) {
            return label.substring(0, label.length() - 2);
        }
        return label.endsWith("s") && !label.endsWith("ss") ? label.substring(0, label.length() - 1) : label;
    }

    /** What the button says that adds an item to a list, as people speak of it. */
    static String adding(String name, boolean isFirst) {
        return switch (name) {
            case "context" -> isFirst ? "Add a piece of context" : "Add another piece of context";
            case "related", "see", "see-also" -> isFirst ? "Add one" : "Add another";
            default -> {
                String each = item(name).toLowerCase(Locale.ROOT);
                String article = "aeiou".indexOf(each.charAt(0)) >= 0 ? "an " : "a ";
                yield "Add " + (isFirst ? article : "another ") + each;
            }
        };
    }

    /** The id of the control of a name. */
    static String id(String name) {
        return "f-" + ODD.matcher(name).replaceAll("-");
    }

    /** A sentence made of a purpose, which bears no full stop. */
    static String sentence(String purpose) {
        return purpose.isEmpty() ? "" : of(purpose.substring(0, 1)) + purpose.substring(1) + ".";
    }
}

package org.glossator.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.glossator.page.TemplateFault;
import org.glossator.source.Nearest;
import org.glossator.source.Rule;
import org.glossator.source.Text;

/**
 * The values of the look that {@code theme} in {@code site.yaml} may set, and how each is written. A value that
 * follows its pattern cannot leave its place in the style sheet.
 */
final class ThemeTokens {
    static final Rule RULE = Rule.error("theme-value");
    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3})?(?:rem|em|ch|px)");
    private static final String FACE = "(?:\"[A-Za-z0-9 -]{1,40}\"|[A-Za-z][A-Za-z-]{0,40})";
    private static final Pattern FONT = Pattern.compile(FACE + "(?:, ?" + FACE + "){0,9}");
    private static final Set<String> COLOURS =
            Set.of("accent", "paper", "surface", "ink", "muted", "line", "said", "known", "after", "contested");
    private static final Map<String, Pattern> OTHERS = new TreeMap<>(
            Map.of("measure", LENGTH, "text-size", LENGTH, "radius", LENGTH, "text-font", FONT, "label-font", FONT));
    private static final Map<Pattern, String> EXAMPLES =
            Map.of(COLOUR, "\"#1f5f7a\"", LENGTH, "66ch", FONT, "'\"Noto Serif\", Georgia, serif'");
    private static final String DARK = "-dark";

    private ThemeTokens() {}

    /** Every name that may be set, sorted. */
    static List<String> names() {
        List<String> names = new ArrayList<>(OTHERS.keySet());
        COLOURS.forEach(name -> names.addAll(List.of(name, name + DARK)));
        names.sort(Comparator.naturalOrder());
        return names;
    }

    /**
     * The style sheet of the values; empty where none is set.
     *
     * @throws TemplateFault where a name is unknown or a value is not of its pattern
     */
    static String css(Map<String, Text> theme) {
        StringBuilder light = new StringBuilder();
        StringBuilder dark = new StringBuilder();
        StringBuilder always = new StringBuilder();
        new TreeMap<>(theme).forEach((name, value) -> {
            require(name, value);
            boolean isDark = name.endsWith(DARK);
            String plain = isDark ? name.substring(0, name.length() - DARK.length()) : name;
            (isDark ? dark : COLOURS.contains(name) ? light : always)
                    .append("--")
                    .append(plain)
                    .append(":")
                    .append(value.value())
                    .append(";");
        });
        return (always.isEmpty() ? "" : "@layer theme{:root{" + always + "}}\n")
                + scheme("light", "dark", light)
                + scheme("dark", "light", dark);
    }

    // Where the device is so and the reader has not chosen the other, and where the reader has chosen so. Paper is
    // light.
    private static String scheme(String name, String other, CharSequence values) {
        return values.isEmpty()
                ? ""
                : "@layer theme{@media (prefers-color-scheme:" + name + "){:root:not([data-look=" + other + "]){"
                        + values + "}}@media screen{:root[data-look=" + name + "]{" + values + "}}}\n";
    }

    static boolean isColour(String value) {
        return COLOUR.matcher(value).matches();
    }

    private static void require(String name, Text value) {
        String plain = name.endsWith(DARK) ? name.substring(0, name.length() - DARK.length()) : name;
        Pattern pattern = COLOURS.contains(plain) ? COLOUR : OTHERS.get(name);
        if (pattern == null) {
            String mend = Nearest.to(name, names())
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("use one of: " + String.join(", ", names()));
            throw new TemplateFault(RULE.at(value.place(), "the look has no value called \"" + name + "\"")
                    .mendedBy(mend));
        }
        if (!pattern.matcher(value.value()).matches()) {
            throw new TemplateFault(RULE.at(value.place(), "\"" + value + "\" is not a value for \"" + name + "\"")
                    .mendedBy("write it like " + EXAMPLES.get(pattern)));
        }
    }
}

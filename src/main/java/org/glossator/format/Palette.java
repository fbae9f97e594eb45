package org.glossator.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.page.TemplateFault;
import org.glossator.page.Theme;
import org.glossator.source.SourceFile;
import org.glossator.source.Text;

/**
 * The colours of the look, light or dark, as {@code style/tokens.css} has them and a project's own values change them.
 *
 * @param own the project's own colours among them
 */
record Palette(Map<String, String> colours, Map<String, Text> own) {
    private static final Pattern COLOUR =
            Pattern.compile("--([a-z-]+): (#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3});", Pattern.MULTILINE);
    private static final List<String> GROUNDS = List.of("paper", "surface");
    private static final List<String> WRITTEN =
            List.of("ink", "muted", "accent", "said", "known", "after", "contested");
    private static final String DARK = "-dark";

    /**
     * Holds a project's colours against each other.
     *
     * @throws TemplateFault where words could not be read on their ground
     */
    static void check(Theme theme, Map<String, Text> values) {
        theme.text("style/tokens.css").map(SourceFile::text).ifPresent(tokens -> {
            of(tokens, ":root {", values, "").check();
            of(tokens, ":root[data-look=\"dark\"] {", values, DARK).check();
        });
    }

    static Palette of(String tokens, String selector, Map<String, Text> values, String ending) {
        int start = tokens.indexOf(selector);
        int end = start < 0 ? 0 : tokens.indexOf('}', start);
        Map<String, String> colours = new HashMap<>();
        Matcher colour = COLOUR.matcher(tokens.substring(Math.max(start, 0), Math.max(end, 0)));
        while (colour.find()) {
            colours.put(colour.group(1), colour.group(2));
        }
        Map<String, Text> own = new HashMap<>();
        for (String name : colours.keySet()) {
            Optional.ofNullable(values.get(name + ending)).ifPresent(value -> own.put(name, value));
        }
        own.forEach((name, value) -> colours.put(name, value.value()));
        return new Palette(colours, own);
    }

    private void check() {
        for (String ground : GROUNDS) {
            for (String written : WRITTEN) {
                boolean isOurs = !own.containsKey(ground) && !own.containsKey(written);
                if (!isOurs && colours.containsKey(ground) && colours.containsKey(written)) {
                    check(written, ground);
                }
            }
        }
    }

    private void check(String written, String ground) {
        double contrast = Contrast.between(colours.getOrDefault(written, ""), colours.getOrDefault(ground, ""));
        if (contrast < Contrast.ENOUGH) {
            boolean isWritten = own.containsKey(written);
            Text value = own.getOrDefault(
                    isWritten ? written : ground, own.values().iterator().next());
            throw new TemplateFault(ThemeTokens.RULE
                    .at(
                            value.place(),
                            "words in " + (isWritten ? "this colour" : "\"" + written + "\"")
                                    + " can hardly be read on "
                                    + (isWritten ? "\"" + ground + "\"" : "this colour") + ": their contrast is "
                                    + Contrast.shown(contrast) + " to 1")
                    .mendedBy("choose a " + (isWritten ? "colour" : "ground") + " that gives at least "
                            + Contrast.ENOUGH + " to 1"));
        }
    }
}

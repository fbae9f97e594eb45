package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.glossator.page.Theme;
import org.glossator.source.SourceFile;
import org.glossator.source.Text;

/** Joins the parts of the look's style sheet, a project's own last, so that a page loads one file. */
final class StyleSheet {
    private static final List<String> PARTS = List.of(
            "tokens",
            "base",
            "layout",
            "parts",
            "claim",
            "coverage",
            "timeline",
            "previews",
            "search",
            "cite",
            "print",
            "own");

    private StyleSheet() {}

    static byte[] of(Theme theme, Map<String, Text> values) {
        StringBuilder css = new StringBuilder();
        for (String part : PARTS) {
            css.append(
                    theme.text("style/" + part + ".css").map(SourceFile::text).orElse(""));
        }
        String own = ThemeTokens.css(values);
        Palette.check(theme, values);
        return css.append(own).toString().getBytes(StandardCharsets.UTF_8);
    }
}

package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.glossator.page.Theme;
import org.glossator.source.Text;

/**
 * Joins the parts of the look's style sheet, a project's own last, so that a page loads one file. Remarks and indents are
 * for those who write them and not for old phones.
 */
final class StyleSheet {
    private static final List<String> PARTS = List.of(
            "tokens",
            "base",
            "layout",
            "parts",
            "claim",
            "home",
            "coverage",
            "timeline",
            "previews",
            "search",
            "cite",
            "draft",
            "print",
            "own");

    private static final Pattern REMARK = Pattern.compile("/\\*[^\"']*?\\*/");
    private static final Pattern INDENT = Pattern.compile("\\s*\\n\\s*");

    private StyleSheet() {}

    static byte[] of(Theme theme, Map<String, Text> values) {
        StringBuilder css = new StringBuilder();
        for (String part : PARTS) {
            theme.text("style/" + part + ".css").map(file -> lean(file.text())).ifPresent(css::append);
        }
        String own = ThemeTokens.css(values);
        Palette.check(theme, values);
        return css.append(own).toString().getBytes(StandardCharsets.UTF_8);
    }

    // A remark with quotation marks stays, since only then could the signs stand inside a text.
    private static String lean(String css) {
        return INDENT.matcher(REMARK.matcher(css).replaceAll(""))
                        .replaceAll("\n")
                        .strip() + "\n";
    }
}

package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.glossator.page.Theme;
import org.glossator.source.SourceFile;

/**
 * Joins the parts of the look's script, a project's own last, so that a page loads one file; pages work without it. The
 * script of the search is a file of its own, since one page alone needs it.
 */
final class Script {
    private static final List<String> PARTS = List.of("look", "previews", "filter", "cite", "search-key", "own");

    private static final List<String> SEARCH = List.of("search-words", "search-index", "search-find", "search-page");

    private Script() {}

    static byte[] of(Theme theme) {
        StringBuilder script = new StringBuilder("\"use strict\";\n");
        for (String part : PARTS) {
            theme.text("script/" + part + ".js")
                    .map(SourceFile::text)
                    .ifPresent(text -> script.append("{\n").append(text).append("}\n"));
        }
        return script.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The script of the search, whose parts know each other. */
    static byte[] search(Theme theme) {
        StringBuilder script = new StringBuilder("\"use strict\";\n{\n");
        for (String part : SEARCH) {
            theme.text("script/" + part + ".js").map(SourceFile::text).ifPresent(script::append);
        }
        return script.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}

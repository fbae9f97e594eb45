package org.glossator.check;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.SourceFile;

/** An invisible character makes a text look different from what it says. */
final class DirectionOverride implements Check {
    private static final Rule RULE = Rule.error("direction-override");

    // The characters themselves, and the ways to write them in YAML and in Markdown.
    private static final Pattern OVERRIDE = Pattern.compile("""
            [\\u202A-\\u202E\\u2066-\\u2069]\
            |\\\\u(?:202[A-E]|206[6-9])\
            |\\\\U0000(?:202[A-E]|206[6-9])\
            |&\\#x0*(?:202[A-E]|206[6-9]);\
            |&\\#0*(?:823[4-8]|829[4-7]);""", Pattern.CASE_INSENSITIVE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.files().stream()
                .filter(file -> isSuspicious(file.text()))
                .flatMap(file -> OVERRIDE.matcher(file.text()).results().map(found -> fault(file, found)));
    }

    // Nearly every file is passed by with this one look, which is far faster than the pattern.
    private static boolean isSuspicious(String text) {
        char[] signs = text.toCharArray();
        for (int at = 0; at < signs.length; at++) {
            char c = signs[at];
            boolean escape = (c == '\\' || c == '&') && at + 1 < signs.length && "uU#".indexOf(signs[at + 1]) >= 0;
            if (escape || (c >= '\u202A' && c <= '\u2069')) {
                return true;
            }
        }
        return false;
    }

    private static Diagnostic fault(SourceFile file, MatchResult found) {
        String written = found.group();
        String name = written.length() == 1
                ? "U+" + Integer.toHexString(written.charAt(0)).toUpperCase(Locale.ROOT)
                : written;
        return RULE.at(
                        file.span(found.start(), found.end()),
                        "an invisible character (" + name + ") makes the text look different from what it says")
                .mendedBy("delete it: retype the words around it");
    }
}

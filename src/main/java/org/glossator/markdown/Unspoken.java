package org.glossator.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes what nobody reads as words out of a Markdown text: code, citations, and the addresses and titles of links and
 * pictures. Spaces in their place keep every offset true.
 */
public final class Unspoken {
    private static final Pattern CODE = Pattern.compile("(`++)[^`]*+\\1");
    private static final Pattern REFERENCES = Pattern.compile("\\[@[^\\[\\]]*\\]|\\[\\[[^\\[\\]|]*\\|");
    /** CommonMark lets brackets in an address nest no deeper; the bound keeps the work in proportion. */
    private static final int NESTING = 32;

    private Unspoken() {}

    /** The text with spaces in place of what is not read; as long as before. */
    public static String blanked(String markdown) {
        boolean hasCode = markdown.indexOf('`') >= 0;
        String withoutCode = hasCode ? CODE.matcher(markdown).replaceAll(Unspoken::spaces) : markdown;
        boolean refers = withoutCode.indexOf('[') >= 0;
        String plain = refers ? REFERENCES.matcher(withoutCode).replaceAll(Unspoken::spaces) : withoutCode;
        return plain.contains("](") ? withoutTargets(plain) : plain;
    }

    private static String spaces(MatchResult unread) {
        return " ".repeat(unread.end() - unread.start());
    }

    private static String withoutTargets(String text) {
        StringBuilder blanked = new StringBuilder(text);
        for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 1)) {
            int end = end(text, at + 1);
            for (int inside = at + 1; inside < end; inside++) {
                blanked.setCharAt(inside, ' ');
            }
        }
        return blanked.toString();
    }

    // The offset behind the bracket that closes the target; the beginning where none does.
    private static int end(String text, int start) {
        int depth = 0;
        boolean inTitle = false;
        for (int at = start; at < text.length() && depth <= NESTING; at++) {
            char c = text.charAt(at);
            inTitle ^= c == '"';
            if (!inTitle && c == '(') {
                depth++;
            } else if (!inTitle && c == ')') {
                depth--;
            }
            if (depth == 0) {
                return at + 1;
            }
            boolean paragraphEnds = c == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if (paragraphEnds) {
                break;
            }
        }
        return start;
    }
}

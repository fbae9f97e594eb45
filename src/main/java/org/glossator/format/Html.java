package org.glossator.format;

/** Escapes words for HTML, for text and for attributes in double quotation marks alike. */
final class Html {
    private Html() {}

    static void escape(String text, StringBuilder html) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!stands(c)) {
                html.append(text, from, at).append(replacement(c));
                from = at + 1;
            }
        }
        html.append(text, from, text.length());
    }

    // HTML knows no control characters but white space.
    private static boolean stands(char c) {
        if (c > '>') {
            return c < '\u007f' || c > '\u009f';
        }
        return c != '<' && c != '>' && c != '&' && c != '"' && c != '\'' && (c >= ' ' || c == '\n' || c == '\t');
    }

    private static String replacement(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&#34;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}

package org.glossator.format;

/** Escapes words for HTML, for text and for attributes in double quotation marks alike. */
final class Html {
    private Html() {}

    static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&#34;");
                case '\'' -> html.append("&#39;");
                default -> {
                    if (isAllowed(c)) {
                        html.append(c);
                    }
                }
            }
        }
    }

    // HTML knows no control characters but white space.
    private static boolean isAllowed(char c) {
        return c >= ' ' ? c < '\u007f' || c > '\u009f' : c == '\n' || c == '\t';
    }
}

package org.glossator.edit;

/** Writes HTML; words are escaped, markup is not. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Markup of ours. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Words, in an element or between the quotation marks of an attribute. */
    Html text(String words) {
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(sign);
            }
        }
        return this;
    }

    /** An attribute with a space before it. */
    Html attribute(String name, String value) {
        return raw(" " + name + "=\"").text(value).raw("\"");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes an XML 1.0 document piece by piece, indented, in UTF-8. Whatever a text or an attribute holds stays text:
 * markup is escaped, and characters that XML forbids are left out.
 *
 * <p>Names are the program's own and not escaped. Not safe for use by several threads.
 */
final class Xml {
    private final StringBuilder written = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn */
    Xml open(String name, String... attributes) {
        tag(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    /** An element that holds nothing but text. */
    Xml text(String name, String text, String... attributes) {
        tag(name, attributes).append('>');
        escape(text, false);
        written.append("</").append(name).append(">\n");
        return this;
    }

    /** An element that holds nothing. */
    Xml empty(String name, String... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    /** Ends the element that was opened last. */
    Xml close() {
        String name = open.pop();
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /** The document, whose elements must all be closed. */
    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder tag(String name, String... attributes) {
        indent().append('<').append(name);
        for (int at = 0; at + 1 < attributes.length; at += 2) {
            written.append(' ').append(attributes[at]).append("=\"");
            escape(attributes[at + 1], true);
            written.append('"');
        }
        return written;
    }

    private StringBuilder indent() {
        return written.append("  ".repeat(open.size()));
    }

    private void escape(String text, boolean attribute) {
        text.codePoints().filter(Xml::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append(attribute ? "&quot;" : "\"");
                case '\t', '\n', '\r' -> space((char) c, attribute);
                default -> written.appendCodePoint(c);
            }
        });
    }

    // A parser turns a bare carriage return into a line feed, and white space in attributes into blanks.
    private void space(char c, boolean attribute) {
        if (attribute || c == '\r') {
            written.append("&#").append((int) c).append(';');
        } else {
            written.append(c);
        }
    }

    /** The production {@code Char} of XML 1.0; halves of surrogate pairs are none. */
    private static boolean isAllowed(int c) {
        return c >= ' '
                ? c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF)
                : c == '\t' || c == '\n' || c == '\r';
    }
}

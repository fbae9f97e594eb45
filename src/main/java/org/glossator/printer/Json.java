package org.glossator.printer;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Writes one JSON document, indented by two blanks, with its members in the order in which they are put. */
final class Json {
    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean empty = true;

    /** A whole document: one object, and a line break behind it. */
    static String document(Consumer<Json> members) {
        Json json = new Json();
        json.between('{', () -> members.accept(json), '}');
        return json.out.append('\n').toString();
    }

    void put(String name, String value) {
        name(name);
        quote(value);
    }

    void put(String name, int value) {
        name(name);
        out.append(value);
    }

    /** A member that is an object. */
    void object(String name, Runnable members) {
        name(name);
        between('{', members, '}');
    }

    /** A member that is a list of objects, whose members are put by the consumer. */
    <T> void objects(String name, List<T> items, Consumer<T> members) {
        name(name);
        between(
                '[',
                () -> items.forEach(item -> {
                    next();
                    between('{', () -> members.accept(item), '}');
                }),
                ']');
    }

    private void name(String name) {
        next();
        quote(name);
        out.append(": ");
    }

    private void between(char begin, Runnable inside, char end) {
        out.append(begin);
        depth++;
        empty = true;
        inside.run();
        depth--;
        if (!empty) {
            breakLine();
        }
        empty = false;
        out.append(end);
    }

    private void next() {
        if (!empty) {
            out.append(',');
        }
        empty = false;
        breakLine();
    }

    private void breakLine() {
        out.append('\n').append("  ".repeat(depth));
    }

    private void quote(String value) {
        out.append('"');
        for (int offset = 0; offset < value.length(); ) {
            int codePoint = value.codePointAt(offset);
            escape(codePoint);
            offset += Character.charCount(codePoint);
        }
        out.append('"');
    }

    // A lone surrogate has no UTF-8, and what steers a terminal may be printed to one: both are kept, as numbers.
    private void escape(int codePoint) {
        switch (codePoint) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            default -> {
                switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> {
                        for (char unit : Character.toChars(codePoint)) {
                            out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                        }
                    }
                    default -> out.appendCodePoint(codePoint);
                }
            }
        }
    }
}

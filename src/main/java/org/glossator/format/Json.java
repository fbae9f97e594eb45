package org.glossator.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes JSON (RFC 8259) piece by piece, in UTF-8 and without blanks. What is empty or absent is left out.
 *
 * <p>Strings stay strings wherever the JSON is put, inside HTML too: besides what JSON demands, the signs that could end
 * an element or a script are escaped. Not safe for use by several threads.
 */
final class Json {
    private final ByteArrayOutputStream finished = new ByteArrayOutputStream();
    private final StringBuilder written = new StringBuilder();

    /** An object as the whole document. */
    static byte[] document(Consumer<Json> fields) {
        Json json = new Json();
        json.object(fields);
        json.written.append('\n');
        json.drain();
        return json.finished.toByteArray();
    }

    Json field(String name, String value) {
        name(name).string(value);
        return this;
    }

    /** The value's own text, where there is a value. */
    Json field(String name, Optional<?> value) {
        return value.isPresent() ? field(name, value.get().toString()) : this;
    }

    Json field(String name, int value) {
        name(name).written.append(value);
        return this;
    }

    /** A field that is written only where it is true. */
    Json flag(String name, boolean value) {
        if (value) {
            name(name).written.append("true");
        }
        return this;
    }

    Json object(String name, Consumer<Json> fields) {
        name(name).object(fields);
        return this;
    }

    /** A list of strings, each the text of its item. */
    Json texts(String name, Collection<?> items) {
        return list(name, items, (json, item) -> json.string(item.toString()));
    }

    <T> Json objects(String name, Collection<T> items, BiConsumer<Json, T> fields) {
        return list(name, items, (json, item) -> json.object(inner -> fields.accept(inner, item)));
    }

    /** A list of objects, each on a line of its own, so that a change of one is a change of one line. */
    <T> Json lines(String name, Collection<T> items, BiConsumer<Json, T> fields) {
        name(name).written.append('[');
        for (T item : items) {
            comma().written.append('\n');
            object(inner -> fields.accept(inner, item));
            drain();
        }
        written.append(items.isEmpty() ? "]" : "\n]");
        return this;
    }

    private <T> Json list(String name, Collection<T> items, BiConsumer<Json, T> write) {
        if (!items.isEmpty()) {
            name(name).written.append('[');
            for (T item : items) {
                write.accept(comma(), item);
            }
            written.append(']');
        }
        return this;
    }

    private Json name(String name) {
        comma().string(name);
        written.append(':');
        return this;
    }

    private void object(Consumer<Json> fields) {
        written.append('{');
        fields.accept(this);
        written.append('}');
    }

    // Values follow each other wherever the last sign neither opens something nor stands between two things.
    private Json comma() {
        char last = written.isEmpty() ? '}' : written.charAt(written.length() - 1);
        if (last != '{' && last != '[' && last != ',') {
            written.append(',');
        }
        return this;
    }

    private void string(String value) {
        written.append('"');
        int from = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (isSpecial(c)) {
                written.append(value, from, at).append(escaped(value, at));
                from = at + 1;
            }
        }
        written.append(value, from, value.length()).append('"');
    }

    private static boolean isSpecial(char c) {
        return c < ' '
                || c == '"'
                || c == '\\'
                || c == '<'
                || c == '>'
                || c == '&'
                || c == '\u2028'
                || c == '\u2029'
                || Character.isSurrogate(c);
    }

    private static String escaped(String value, int at) {
        char c = value.charAt(at);
        if (Character.isSurrogate(c)) {
            return isHalf(value, at) ? "\uFFFD" : String.valueOf(c);
        } else if (c == '"' || c == '\\') {
            return "\\" + c;
        }
        return c == '\n' ? "\\n" : "\\u" + hex(c);
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }

    /** Whether a surrogate stands without its partner, which UTF-8 cannot express. */
    private static boolean isHalf(String value, int at) {
        char c = value.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
    }

    private void drain() {
        finished.writeBytes(written.toString().getBytes(StandardCharsets.UTF_8));
        written.setLength(0);
    }
}

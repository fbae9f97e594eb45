package org.glossator.load;

import java.util.List;

/**
 * A field of an entry: its name, what it may hold, whether it must be there, and what it is for.
 *
 * @param purpose one sentence without a full stop, for people who write content
 * @param examples values as somebody might write them
 * @param <T> what it holds
 */
record Field<T>(String name, Type<T> type, boolean required, String purpose, List<String> examples) {
    static <T> Field<T> required(String name, Type<T> type, String purpose) {
        return new Field<>(name, type, true, purpose, List.of());
    }

    static <T> Field<T> optional(String name, Type<T> type, String purpose) {
        return new Field<>(name, type, false, purpose, List.of());
    }

    /** This field with values that show how it is written. */
    Field<T> suchAs(String... values) {
        return new Field<>(name, type, required, purpose, List.of(values));
    }

    FieldForm form() {
        return new FieldForm(name, type.form(), required, purpose, type.expectation(), examples);
    }
}

package org.glossator.load;

/**
 * A field of an entry: its name, what it may hold, whether it must be there, and what it is for.
 *
 * @param purpose one sentence without a full stop, for people who write content
 * @param <T> what it holds
 */
record Field<T>(String name, Type<T> type, boolean required, String purpose) {
    static <T> Field<T> required(String name, Type<T> type, String purpose) {
        return new Field<>(name, type, true, purpose);
    }

    static <T> Field<T> optional(String name, Type<T> type, String purpose) {
        return new Field<>(name, type, false, purpose);
    }
}

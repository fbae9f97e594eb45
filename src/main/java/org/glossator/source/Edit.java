package org.glossator.source;

/** A change to a file that mends a fault, and touches nothing else. */
public sealed interface Edit {
    /** The path of the file that is changed. */
    String path();

    /** Other words at a place; an insertion where the place is a point. */
    record Replacement(Span place, String words) implements Edit {
        @Override
        public String path() {
            return place.file().path();
        }
    }

    /** Another name for the file, below the project's folder. */
    record Renaming(String path, String to) implements Edit {}

    /** The same words, saved as UTF-8 without a byte order mark. */
    record Resaving(String path) implements Edit {}
}

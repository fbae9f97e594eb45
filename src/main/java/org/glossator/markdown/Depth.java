package org.glossator.markdown;

import java.util.function.Supplier;

/** Counts how deep a document nests, so that whoever walks it later needs no more room than any stack has. */
final class Depth {
    private static final int DEEPEST = 100;

    private int levels;

    /** Thrown to leave a text that nests deeper. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Exceeded() {
            super(null, null, false, false);
        }
    }

    /** What is read one level deeper. */
    <T> T inside(Supplier<T> level) {
        if (++levels > DEEPEST) {
            throw new Exceeded();
        }
        T read = level.get();
        levels--;
        return read;
    }
}

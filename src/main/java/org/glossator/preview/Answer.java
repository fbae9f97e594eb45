package org.glossator.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a request is answered with. */
public sealed interface Answer {
    int status();

    String type();

    /**
     * An answer that is whole when it is given.
     *
     * @param headers what it bears beside, or in place of, what every answer does
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares or changes them
    record Whole(int status, String type, byte[] body, Map<String, String> headers) implements Answer {
        public Whole(int status, String type, byte[] body) {
            this(status, type, body, Map.of());
        }
    }

    /** An answer that goes on until one of the two sides ends it. */
    record Flow(String type, Source source) implements Answer {
        @Override
        public int status() {
            return 200;
        }
    }

    /** Writes an answer bit by bit. */
    interface Source {
        /** @throws IOException where the other side has gone */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Words for a person, as plain text. */
    static Answer words(int status, String words) {
        return new Whole(status, "text/plain; charset=utf-8", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

package org.glossator.preview;

import java.util.Map;
import java.util.Optional;

/**
 * One request, decoded and found harmless.
 *
 * @param path without the slash at its beginning and with {@code index.html} where it names a folder
 * @param query the values behind the question mark
 * @param headers by their names in lower case, each the first of its name
 * @param body what was sent along; empty for a request that only reads
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or changes them
public record Request(String method, String path, Map<String, String> query, Map<String, String> headers, byte[] body) {
    /** Whether it asks for something and changes nothing. */
    public boolean isReading() {
        return method.equals("GET") || method.equals("HEAD");
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}

package org.glossator.preview;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in what the browser on this machine asks for itself, and nothing that a page elsewhere makes it ask.
 *
 * <p>A page of another site cannot read an answer that is refused; and a name of another site that was led to this
 * machine does not become this one's.
 */
final class Gate {
    private static final int LONGEST = 2048;

    private final Set<String> hosts;

    /** @param port where the preview is served */
    Gate(int port) {
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    /** Why a request is refused, in plain words; empty where it is let in. */
    Optional<Answer> refusal(String method, String rawPath, Map<String, String> headers) {
        if (!hosts.contains(headers.getOrDefault("host", ""))) {
            return Optional.of(Answer.words(403, "This preview answers to localhost alone."));
        } else if (comesFromElsewhere(headers)) {
            return Optional.of(Answer.words(403, "A page of another site may not use this preview."));
        } else if (rawPath.length() > LONGEST) {
            return Optional.of(Answer.words(414, "This address is too long."));
        } else if (decoded(rawPath).filter(Gate::isPlain).isEmpty()) {
            return Optional.of(Answer.words(400, "This is not an address of a page."));
        } else if (method.equals("TRACE") || method.equals("CONNECT")) {
            return Optional.of(Answer.words(405, "Pages can be read here, and nothing else."));
        }
        return Optional.empty();
    }

    // Not every request bears an origin: one for a script or a picture does not. Browsers say of each where it is from.
    private boolean comesFromElsewhere(Map<String, String> headers) {
        Optional<String> origin = Optional.ofNullable(headers.get("origin"));
        if (origin.isPresent()) {
            return hosts.stream().noneMatch(host -> origin.get().equals("http://" + host));
        }
        String site = headers.getOrDefault("sec-fetch-site", "none");
        boolean isOwn = site.equals("same-origin") || site.equals("none");
        boolean isFollowedLink = headers.getOrDefault("sec-fetch-mode", "").equals("navigate")
                && headers.getOrDefault("sec-fetch-dest", "").equals("document");
        return !isOwn && !isFollowedLink;
    }

    private static boolean isPlain(String path) {
        return path.startsWith("/")
                && path.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == '\\')
                && Arrays.stream(path.split("/", -1)).noneMatch(name -> name.equals("..") || name.equals("."));
    }

    /** The path of a page as people write it; empty where its percent signs or its bytes are wrong. */
    static Optional<String> decoded(String raw) {
        byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] != '%') {
                decoded.put(bytes[at]);
                continue;
            }
            int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
            int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            decoded.put((byte) (high * 16 + low));
            at += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    /** The values behind the question mark; what cannot be read is left out. */
    static Map<String, String> query(String raw) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : raw.split("&", -1)) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                decoded(pair.substring(sign + 1).replace('+', ' '))
                        .ifPresent(value -> values.putIfAbsent(pair.substring(0, sign), value));
            }
        }
        return values;
    }
}

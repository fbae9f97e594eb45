package org.glossator.wording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a text, which tells whether it is the same as before and gives nothing of it away. */
public final class Fingerprint {
    private Fingerprint() {}

    /** The SHA-256 of the text in UTF-8, as 64 small hexadecimal digits: what {@code sha256sum} prints of its file. */
    public static String of(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

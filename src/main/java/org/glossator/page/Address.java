package org.glossator.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A place of this site, kept relative to its root until a page links to it.
 *
 * @param path such as {@code claims/x.html#context-1}, not percent-encoded
 */
public record Address(String path) {
    private static final String UNESCAPED = "-._~/#!$()*+,;=";
    private static final String FORBIDDEN = "\"<>\\^`{|}";

    private static final Pattern OUTSIDE = Pattern.compile("(?:https?|mailto):.*", Pattern.CASE_INSENSITIVE);

    /** Whether it leads to another site, which only a menu's address does. */
    public static boolean isOutside(String address) {
        return OUTSIDE.matcher(address).matches();
    }

    /** The whole address below that of a site, which ends in a slash; {@code index.html} at its end is left out. */
    String url(String root) {
        return root + encoded(withoutIndex(path));
    }

    /** The address without the file name that web servers add themselves. */
    private static String withoutIndex(String path) {
        boolean isIndex = path.equals("index.html") || path.endsWith("/index.html");
        return isIndex ? path.substring(0, path.length() - "index.html".length()) : path;
    }

    /** The path as RFC 3986 writes it: what is not allowed in a path or a fragment becomes percent signs and digits. */
    public static String encoded(String path) {
        for (int at = 0; at < path.length(); at++) {
            if (!stands(path.charAt(at))) {
                return encodedBytes(path.getBytes(StandardCharsets.UTF_8));
            }
        }
        return path;
    }

    /**
     * The address of another site as RFC 3987 writes it: signs that no address may hold become percent signs and digits;
     * letters of every script stay.
     */
    public static String outside(String address) {
        if (address.chars().noneMatch(Address::isForbidden)) {
            return address;
        }
        StringBuilder encoded = new StringBuilder();
        address.chars().forEach(c -> {
            if (isForbidden(c)) {
                appendEncoded(c, encoded);
            } else {
                encoded.append((char) c);
            }
        });
        return encoded.toString();
    }

    private static boolean isForbidden(int c) {
        return c <= ' ' || c == 0x7f || FORBIDDEN.indexOf(c) >= 0;
    }

    private static String encodedBytes(byte[] bytes) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : bytes) {
            if (b >= 0 && stands(b)) {
                encoded.append((char) b);
            } else {
                appendEncoded(b, encoded);
            }
        }
        return encoded.toString();
    }

    private static void appendEncoded(int b, StringBuilder encoded) {
        encoded.append('%').append(Character.forDigit((b >> 4) & 15, 16)).append(Character.forDigit(b & 15, 16));
    }

    private static boolean stands(int c) {
        return c < 128 && (Character.isLetterOrDigit(c) || UNESCAPED.indexOf(c) >= 0);
    }
}

package org.glossator.preview;

import java.nio.charset.StandardCharsets;

/** Puts the preview's own script into the served copy of a page, and lets the page's policy allow what it does. */
final class Insertion {
    private static final String POLICY = "content=\"default-src 'none'; ";
    private static final String HEAD = "<head>";

    private Insertion() {}

    /** @param fingerprint that of the page as it was made, which tells whether a newer one differs from it */
    static byte[] into(byte[] page, String fingerprint) {
        String html = new String(page, StandardCharsets.UTF_8);
        // In front of all else, so that it sees the page before any other script has changed it.
        String script = "\n<script src=\"/" + OwnFiles.SCRIPT + "\" data-page=\"" + fingerprint + "\"></script>";
        int head = html.indexOf(HEAD);
        int start = head < 0 ? 0 : head + HEAD.length();
        String with = html.substring(0, start) + script + html.substring(start);
        return allowed(with).getBytes(StandardCharsets.UTF_8);
    }

    // A template of one's own may have the policy of a time when pages asked for nothing.
    private static String allowed(String html) {
        int policy = html.indexOf(POLICY);
        if (policy < 0) {
            return html;
        }
        int start = policy + POLICY.length();
        String rest = html.substring(start);
        return rest.substring(0, rest.indexOf('"')).contains("connect-src ")
                ? html
                : html.substring(0, start) + "connect-src 'self'; " + rest;
    }
}

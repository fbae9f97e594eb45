package org.glossator.preview;

import java.nio.charset.StandardCharsets;

/** Puts the preview's own script into the served copy of a page, and lets the page's policy allow what it does. */
final class Insertion {
    private static final String POLICY = "content=\"default-src 'none'; ";
    private static final String HEAD_ENDS = "</head>";

    private Insertion() {}

    /** @param fingerprint that of the page as it was made, which tells whether a newer one differs from it */
    static byte[] into(byte[] page, String fingerprint) {
        String html = new String(page, StandardCharsets.UTF_8);
        String script = "<script src=\"/" + OwnFiles.SCRIPT + "\" data-page=\"" + fingerprint + "\" async></script>\n";
        int head = html.indexOf(HEAD_ENDS);
        String with = head < 0 ? script + html : html.substring(0, head) + script + html.substring(head);
        int policy = with.indexOf(POLICY);
        return (policy < 0
                        ? with
                        : with.substring(0, policy + POLICY.length()) + "connect-src 'self'; "
                                + with.substring(policy + POLICY.length()))
                .getBytes(StandardCharsets.UTF_8);
    }
}

package org.glossator.preview;

/** The address of a file within the site, as a browser's path names it. */
final class Address {
    private Address() {}

    /** Without the slash at the beginning; a folder stands for its page. */
    static String of(String path) {
        String below = path.startsWith("/") ? path.substring(1) : path;
        return below.isEmpty() || below.endsWith("/") ? below + "index.html" : below;
    }
}

package org.glossator.format;

import org.glossator.page.Address;

/**
 * Turns addresses of the site into links that one page can bear, so that the site works in any folder and without a
 * server.
 *
 * @param page the address of the page that bears the links, relative to the site's root
 * @param root what stands before every address where the page may be shown in any folder, such as {@code /sub/};
 *     empty where links are relative to the page
 */
record Href(String page, String root) {
    static Href from(String page) {
        return new Href(page, "");
    }

    /** The link to an address of this site, percent-encoded; a menu's address of another site as it is. */
    String to(String address) {
        if (Address.isOutside(address)) {
            return Address.outside(address);
        }
        if (!root.isEmpty()) {
            return root + Address.encoded(address);
        }
        return Address.encoded(onSamePage(address) ? address.substring(page.length()) : relative(address));
    }

    private boolean onSamePage(String address) {
        return address.length() > page.length() && address.startsWith(page) && address.charAt(page.length()) == '#';
    }

    private String relative(String address) {
        int common = 0;
        for (int slash = page.indexOf('/'); slash >= 0; slash = page.indexOf('/', slash + 1)) {
            if (!address.startsWith(page.substring(0, slash + 1))) {
                break;
            }
            common = slash + 1;
        }
        int up = 0;
        for (int slash = page.indexOf('/', common); slash >= 0; slash = page.indexOf('/', slash + 1)) {
            up++;
        }
        return "../".repeat(up) + address.substring(common);
    }
}

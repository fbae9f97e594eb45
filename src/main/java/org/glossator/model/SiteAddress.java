package org.glossator.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address under which a site is published: absolute, http or https, and a folder. */
public final class SiteAddress {
    private SiteAddress() {}

    /** The address with a slash at its end; empty where it is not one under which a site can be published. */
    public static Optional<String> normal(String written) {
        try {
            URI address = new URI(written.strip());
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            boolean plain = address.getRawQuery() == null && address.getRawFragment() == null;
            if (!web || !plain || address.getHost() == null || address.getRawUserInfo() != null) {
                return Optional.empty();
            }
            String text = address.normalize().toASCIIString();
            return Optional.of(text.endsWith("/") ? text : text + "/");
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}

package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.glossator.page.Site;
import org.glossator.publish.Artifact;

/** What crawlers may visit, {@code robots.txt} (RFC 9309): everything, and where the sitemap is. */
final class RobotsFormat implements Format {
    @Override
    public List<Artifact> artifacts(Site site) {
        String sitemap = site.url(SitemapFormat.PATH).map(RobotsFormat::sitemap).orElse("");
        byte[] text = ("User-agent: *\nAllow: /\n" + sitemap).getBytes(StandardCharsets.UTF_8);
        return List.of(new Artifact("robots.txt", () -> text));
    }

    // A line break in an address would begin a rule of its own.
    private static String sitemap(String url) {
        return "\nSitemap: " + url.replaceAll("[\\p{Cntrl}\\s]", "") + "\n";
    }
}

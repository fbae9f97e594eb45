package org.glossator.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.glossator.page.Site;
import org.glossator.page.SitePage;
import org.glossator.publish.Artifact;

/**
 * The list of pages for search engines, {@code sitemap.xml}, after the protocol of sitemaps.org. It needs whole
 * addresses, so there is none while the site's own address is not known.
 */
final class SitemapFormat implements Format {
    static final String PATH = "sitemap.xml";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int MOST = 50_000;
    private final int most;

    SitemapFormat() {
        this(MOST);
    }

    /** @param most how many pages one file may name; the protocol allows 50,000 */
    SitemapFormat(int most) {
        this.most = most;
    }

    @Override
    public List<Artifact> artifacts(Site site) {
        if (site.settings().address().isEmpty()) {
            return List.of();
        }
        List<SitePage> pages = site.pages().stream()
                .filter(SitePage::listed)
                .sorted(Comparator.comparing(SitePage::address))
                .toList();
        return pages.size() > most ? inParts(site, pages) : List.of(part(PATH, site, pages));
    }

    private List<Artifact> inParts(Site site, List<SitePage> pages) {
        List<Artifact> artifacts = new ArrayList<>();
        Xml index = new Xml().open("sitemapindex", "xmlns", NAMESPACE);
        for (int from = 0; from < pages.size(); from += most) {
            List<SitePage> some = pages.subList(from, Math.min(from + most, pages.size()));
            String path = "sitemap-" + (from / most + 1) + ".xml";
            artifacts.add(part(path, site, some));
            Optional<LocalDate> newest =
                    some.stream().flatMap(page -> page.updated().stream()).max(Comparator.naturalOrder());
            place(index, "sitemap", site, path, newest);
        }
        artifacts.add(new Artifact(PATH, index.close()::bytes));
        return artifacts;
    }

    private static Artifact part(String path, Site site, List<SitePage> pages) {
        return new Artifact(path, () -> {
            Xml xml = new Xml().open("urlset", "xmlns", NAMESPACE);
            pages.forEach(page -> place(xml, "url", site, page.address(), page.updated()));
            return xml.close().bytes();
        });
    }

    private static void place(Xml xml, String element, Site site, String address, Optional<LocalDate> updated) {
        xml.open(element).text("loc", site.url(address).orElseThrow());
        updated.ifPresent(day -> xml.text("lastmod", day.toString()));
        xml.close();
    }
}

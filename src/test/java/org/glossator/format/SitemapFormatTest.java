package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.format.Parsed.children;
import static org.glossator.format.Parsed.text;

import java.nio.file.Path;
import java.util.List;
import org.glossator.page.Site;
import org.glossator.page.SitePage;
import org.glossator.publish.Artifact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class SitemapFormatTest {
    @TempDir
    Path folder;

    @Test
    void namesEveryListedPageByItsWholeAddress() {
        SampleSite sample = new SampleSite(folder).term("alpha", "updated: 2024-03-01");

        Element sitemap = read(sample.bytes(new SitemapFormat(), "sitemap.xml"));

        assertThat(sitemap.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(places(sitemap, "url"))
                .contains("https://example.org/sub/", "https://example.org/sub/glossary/alpha.html")
                .noneMatch(place -> place.contains("404"))
                .hasSameSizeAs(listed(sample.site()))
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhenAnEntryChanged() {
        SampleSite sample =
                new SampleSite(folder).term("alpha", "updated: 2024-03-01").term("beta");

        Element sitemap = read(sample.bytes(new SitemapFormat(), "sitemap.xml"));

        assertThat(text(url(sitemap, "alpha"), "lastmod")).isEqualTo("2024-03-01");
        assertThat(children(url(sitemap, "beta"), "lastmod")).isEmpty();
    }

    @Test
    void withoutAnAddressThereIsNoSitemap() {
        assertThat(new SampleSite(folder).withoutAddress().term("alpha").paths(new SitemapFormat()))
                .isEmpty();
    }

    @Test
    void tooManyPagesAreSplitBelowAnIndex() {
        Site site = new SampleSite(folder).term("alpha", "updated: 2024-03-01").site();
        int listed = listed(site).size();

        List<Artifact> artifacts = new SitemapFormat(listed - 1).artifacts(site);

        assertThat(artifacts)
                .extracting(Artifact::path)
                .containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml");
        assertThat(places(read(artifacts.get(2).content().get()), "sitemap"))
                .containsExactly("https://example.org/sub/sitemap-1.xml", "https://example.org/sub/sitemap-2.xml");
        assertThat(places(read(artifacts.get(0).content().get()), "url")).hasSize(listed - 1);
        assertThat(places(read(artifacts.get(1).content().get()), "url")).hasSize(1);
    }

    @Test
    void asManyPagesAsOneFileMayNameStayInOne() {
        Site site = new SampleSite(folder).term("alpha").site();

        assertThat(new SitemapFormat(listed(site).size()).artifacts(site)).hasSize(1);
    }

    @Test
    void anAmpersandInTheAddressStaysText() {
        SampleSite sample = new SampleSite(folder)
                .file("site.yaml", "title: Sample\nlanguage: en\naddress: https://example.org/a&b/\n");

        assertThat(places(read(sample.bytes(new SitemapFormat(), "sitemap.xml")), "url"))
                .contains("https://example.org/a&b/");
    }

    private static List<SitePage> listed(Site site) {
        return site.pages().stream().filter(SitePage::listed).toList();
    }

    private static Element url(Element sitemap, String name) {
        return children(sitemap, "url").stream()
                .filter(url -> text(url, "loc").contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> places(Element parent, String name) {
        return children(parent, name).stream().map(place -> text(place, "loc")).toList();
    }

    private static Element read(byte[] bytes) {
        return Parsed.xml(bytes).getDocumentElement();
    }
}

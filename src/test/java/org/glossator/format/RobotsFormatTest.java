package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RobotsFormatTest {
    @TempDir
    Path folder;

    @Test
    void allowsEverythingAndNamesTheSitemap() {
        assertThat(new SampleSite(folder).text(new RobotsFormat(), "robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://example.org/sub/sitemap.xml\n");
    }

    @Test
    void namesNoSitemapWhereTheAddressIsNotKnown() {
        assertThat(new SampleSite(folder).withoutAddress().text(new RobotsFormat(), "robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\n");
    }
}

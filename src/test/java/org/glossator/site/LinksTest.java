package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.glossator.ProgramRun;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every link of the real site leads somewhere, wherever the site stands. */
@ExtendWith(Shared.class)
class LinksTest {
    @Test
    void noLinkIsDeadOnAMemoryStick(RealSite site) throws Exception {
        Crawl crawl = Crawl.through(site.folder().toUri(), Doors.files(), "index.html", "404.html");
        assertThat(crawl.faults()).isEmpty();
    }

    @Test
    void noLinkIsDeadBelowSomePathOfAServer(RealSite site) throws Exception {
        try (Served served = Served.folder(site.folder())) {
            Crawl crawl = Crawl.through(served.address(), Doors.web(), "index.html", "404.html");
            assertThat(crawl.faults()).isEmpty();
            assertThat(crawl.reached())
                    .containsAll(site.pages().stream().map(site::path).toList());
        }
    }

    @Test
    void everyPageIsReachedFromTheFirst(RealSite site) throws Exception {
        Crawl crawl = Crawl.through(site.folder().toUri(), Doors.files(), "index.html");
        List<String> unreached = site.pages().stream()
                .map(site::path)
                .filter(path -> !crawl.reached().contains(path))
                .toList();
        assertThat(unreached).containsExactly("404.html");
        assertThat(crawl.reached()).contains("feed.xml", "assets/style.css");
    }

    @Test
    void thePageOfErrorsHelpsAtEveryDepth(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("site");
        try (Served served = Served.folder(out)) {
            String address = served.address().toString();
            ProgramRun run = ProgramRun.now(RealSite.PROJECT, "build", "--out", out.toString(), "--base-url", address);
            assertThat(run.code()).as(run.printed()).isZero();
            Crawl crawl = Crawl.through(served.address(), Doors.web(), "404.html");
            URI error = served.address().resolve("404.html");
            Document page = Objects.requireNonNull(crawl.pages().get(error));
            TreeSet<URI> atHome = new TreeSet<>();
            TreeSet<URI> below = new TreeSet<>();
            URI deep = served.address().resolve("claims/years/nothing.html");
            page.select("a[href], link[rel=stylesheet]").forEach(link -> {
                atHome.add(error.resolve(link.attr("href")));
                below.add(deep.resolve(link.attr("href")));
            });
            assertThat(crawl.faults()).isEmpty();
            atHome.removeIf(link -> link.getFragment() != null);
            below.removeIf(link -> link.getFragment() != null);
            assertThat(below).isEqualTo(atHome).hasSizeGreaterThan(6);
        }
    }
}

package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The link checker on which the tests of the site lean finds what is wrong. */
class CrawlTest {
    @TempDir
    private Path folder;

    @Test
    void findsDeadLinksAndAnchors() throws Exception {
        page("index.html", "<a href='gone.html'>a</a> <a href='here.html#gone'>b</a> <a href='here.html#there'>c</a>");
        page("here.html", "<h2 id='there'>There</h2> <img src='gone.png'> <a href='#'>top</a>");
        assertThat(crawl().faults())
                .containsExactlyInAnyOrder(
                        "index.html: gone.html leads nowhere",
                        "index.html: here.html#gone leads to no anchor",
                        "here.html: gone.png leads nowhere",
                        "here.html: # leads to no anchor");
    }

    @Test
    void findsFoldersThatOnlyAServerWouldAnswer() throws Exception {
        page("index.html", "<a href='claims/'>claims</a>");
        page("claims/index.html", "claims");
        assertThat(crawl().faults()).containsExactly("index.html: claims/ leads nowhere");
    }

    @Test
    void findsLinksOutOfTheSiteAndIdsThatStandTwice() throws Exception {
        page("index.html", "<p id='a'><p id='a'><a href='../up.html'>up</a> <a href='https://example.org/x'>web</a>");
        assertThat(crawl().faults())
                .containsExactly("index.html: the id a stands twice", "index.html: ../up.html leads out of the site");
    }

    @Test
    void reachesOnlyWhatIsLinked() throws Exception {
        page("index.html", "<a href='a%20b.html'>a</a>");
        page("a b.html", "<a href='index.html'>back</a>");
        page("lonely.html", "nobody comes here");
        assertThat(crawl().faults()).isEmpty();
        assertThat(crawl().reached()).containsExactly("a b.html", "index.html");
    }

    private Crawl crawl() throws Exception {
        return Crawl.through(folder.toUri(), Doors.files(), "index.html");
    }

    private void page(String path, String body) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<!DOCTYPE html><title>t</title>" + body);
    }
}

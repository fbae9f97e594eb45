package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a telephone on a slow line has to fetch before somebody can read a claim: bytes as a server sends them, gzipped. */
@ExtendWith(Shared.class)
class WeightTest {
    private static final int PAGE_STYLE_AND_SCRIPT = 25_000;
    private static final int SCRIPT = 6_000;

    @Test
    void theHeaviestClaimIsLight(RealSite site) throws IOException {
        Path page = heaviestClaim(site);
        List<Path> all = needed(page);
        assertThat(all)
                .extracting(each -> each.getFileName().toString())
                .contains("style.css", "site.js", "favicon.svg")
                .doesNotContain("search.js");
        assertThat(all.stream().mapToInt(WeightTest::gzipped).sum())
                .as("bytes of %s with all that it loads", site.path(page))
                .isBetween(1, PAGE_STYLE_AND_SCRIPT);
    }

    @Test
    void soAreItsScripts(RealSite site) throws IOException {
        assertThat(needed(heaviestClaim(site)).stream()
                        .filter(each -> each.toString().endsWith(".js"))
                        .mapToInt(WeightTest::gzipped)
                        .sum())
                .isBetween(1, SCRIPT);
    }

    private static Path heaviestClaim(RealSite site) {
        return site.pages().stream()
                .filter(page -> site.path(page).matches("claims/(?!index\\.).*"))
                .max(Comparator.comparingInt(WeightTest::gzipped))
                .orElseThrow();
    }

    /** The page, and the files that it makes a browser load by itself. */
    private static List<Path> needed(Path page) throws IOException {
        Document document = Jsoup.parse(Files.readString(page));
        List<String> links =
                document.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href");
        List<String> sources = document.select("[src]").eachAttr("src");
        return Stream.of(List.of(page.getFileName().toString()), links, sources)
                .flatMap(List::stream)
                .map(link -> page.resolveSibling(link).normalize())
                .toList();
    }

    private static int gzipped(Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}

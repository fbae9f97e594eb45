package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** What the HTML of the site holds and does not hold. */
@ExtendWith(Shared.class)
class MarkupTest {
    @Test
    void asksNobodyElseForAnything(RealSite site) throws IOException {
        assertThat(onEveryPage(site, Markup::fetchedElsewhere)).isEmpty();
        String css = Files.readString(site.folder().resolve("assets/style.css"));
        assertThat(css).doesNotContain("//").doesNotContain("@import");
    }

    @Test
    void holdsNothingThatRuns(RealSite site) {
        assertThat(onEveryPage(site, Markup::banned)).isEmpty();
    }

    @Test
    void everyPageForbidsScriptsAndForeignFilesBeforeItNamesAny(RealSite site) {
        assertThat(onEveryPage(site, Markup::policyFaults)).isEmpty();
    }

    @Test
    void everyPageSaysWhatItIs(RealSite site) {
        assertThat(onEveryPage(site, Markup::missing)).isEmpty();
    }

    @Test
    void titlesTellPagesApart(RealSite site) {
        assertThat(site.pages().stream().map(page -> Markup.of(page).page().title()))
                .doesNotHaveDuplicates()
                .allMatch(title -> !title.isBlank());
    }

    @Test
    void whatMachinesReadIsJson(RealSite site) throws IOException {
        JsonMapper json = new JsonMapper();
        for (Path page : site.pages()) {
            for (Element data : Markup.of(page).page().select("script[type=application/ld+json]")) {
                assertThat(json.readTree(data.data()).get("@context").asString())
                        .isEqualTo("https://schema.org");
            }
        }
        assertThat(json.readTree(Files.readString(site.folder().resolve("content.json")))
                        .isObject())
                .isTrue();
    }

    @Test
    void theseChecksSeeWhatTheyLookFor() {
        Markup bad = new Markup(Jsoup.parse("""
                <meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'unsafe-inline'">
                <link rel="stylesheet" href="https://fonts.example/a.css"><style>p {}</style>
                <p style="color: red" onclick="run()">a</p><img src="//pictures.example/b.png"><iframe srcdoc="c"></iframe>
                <a href=" JavaScript:run()">d</a><script>run()</script><script src="e.js"></script>
                """));
        assertThat(bad.fetchedElsewhere()).hasSize(2);
        assertThat(bad.banned()).hasSize(7);
        assertThat(bad.policyFaults()).hasSize(1);
        assertThat(bad.missing()).contains("html[lang]", "h1", "main#main");
        Markup late = new Markup(Jsoup.parse("""
                <link rel="icon" href="a.svg">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
                """));
        assertThat(late.policyFaults()).singleElement().asString().contains("a.svg");
    }

    private static List<String> onEveryPage(RealSite site, Function<Markup, List<String>> look) {
        List<String> found = new ArrayList<>();
        for (Path file : site.pages()) {
            look.apply(Markup.of(file)).forEach(fault -> found.add(site.path(file) + ": " + fault));
        }
        return found;
    }
}

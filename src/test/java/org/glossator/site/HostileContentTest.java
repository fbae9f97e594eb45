package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.glossator.ProgramRun;
import org.glossator.TrialSite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import tools.jackson.databind.json.JsonMapper;

/** Content that means harm is refused, or stands on the page as words; nothing of it ever runs. */
@ExtendWith(Shared.class)
class HostileContentTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsBuiltHoldsNothingThatRuns() throws Exception {
        List<Path> pages = builtPages();
        ConformanceChecker checker = new ConformanceChecker();
        for (Path page : pages) {
            assertThat(Markup.of(page).banned()).as(page.toString()).isEmpty();
            assertThat(Markup.of(page).fetchedElsewhere()).as(page.toString()).isEmpty();
            assertThat(checker.html(page)).isEmpty();
        }
        assertThat(Markup.of(folder.resolve("site/about.html")).page().text()).contains("<script>" + HostileSite.DEED);
    }

    @Test
    @EnabledIf("org.glossator.site.Browser#isInstalled")
    void nothingRunsEvenWithoutThePolicy(Browser browser) {
        browser.heedPolicies(false);
        try {
            for (Path page : builtPages()) {
                browser.open(page);
                assertThat(deeds(browser)).as(page.toString()).isEqualTo("undefined, https: mailto: file:");
            }
        } finally {
            browser.heedPolicies(true);
        }
    }

    @Test
    @EnabledIf("org.glossator.site.Browser#isInstalled")
    void theBrowserWouldTellIfSomethingRan(Browser browser) throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<!DOCTYPE html><title>t</title><a href='javascript:x()'>a</a><img src=x onerror=window.hacked=1>");
        browser.open(page);
        assertThat(deeds(browser)).isEqualTo("number, https: mailto: file: javascript:");
    }

    @Test
    void whatMachinesReadCanBeRead() throws Exception {
        JsonMapper json = new JsonMapper();
        for (Path page : builtPages()) {
            List<Element> data = Markup.of(page).page().select("script:not([src])");
            assertThat(data).as(page.toString()).hasSizeLessThanOrEqualTo(1);
            data.forEach(
                    each -> assertThat(json.readTree(each.data()).has("@graph")).isTrue());
        }
        Path site = folder.resolve("site");
        assertThat(json.readTree(Files.readString(site.resolve("content.json"))).isObject())
                .isTrue();
        assertThat(xml(site.resolve("feed.xml")).getElementsByTagName("entry").getLength())
                .isPositive();
        assertThat(xml(site.resolve("sitemap.xml")).getElementsByTagName("url").getLength())
                .isPositive();
        String title = xml(site.resolve("feed.xml"))
                .getElementsByTagName("title")
                .item(0)
                .getTextContent();
        assertThat(title).contains("<script>" + HostileSite.DEED).contains("]]>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:window.hacked=1)",
                "[a](JaVaScRiPt:window.hacked=1)",
                "[a](&#106;avascript:window.hacked=1)",
                "[a](&#x6A;avascript&colon;window.hacked=1)",
                "[a](java&Tab;script:window.hacked=1)",
                "[a](java&#10;script:window.hacked=1)",
                "[a](<\u0001javascript:window.hacked=1>)",
                "[a](javascript\\:window.hacked=1)",
                "[a](%6Aavascript:window.hacked=1)",
                "[a](vbscript:window.hacked=1)",
                "[a](data:text/html,<script>window.hacked=1</script>)",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "[a](file:///etc/passwd)",
                "[a](blob:https://a.example/1)",
                "[a](//a.example/script.js)",
                "[a](view-source:https://a.example)",
                "[a][b]\n\n[b]: javascript:window.hacked=1",
                "<javascript:window.hacked=1>",
                "![a](javascript:window.hacked=1 \"b, c\")",
                "![a](data:image/svg+xml,<svg/onload=window.hacked=1> \"b, c\")",
                "![a](https://a.example/a.png \"b, c\")",
                "![a](//a.example/a.png \"b, c\")"
            })
    void refusesLinksThatAreNotLinks(String markdown) {
        TrialSite site =
                TrialSite.in(folder).with("content/pages/links.md", "---\ntitle: Links\n---\n" + markdown + "\n");
        assertRefused(ProgramRun.in(site.project(), "build"), "content/pages/links.md:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red;}body{display:none",
                "#fff}body{background:url(https://a.example/)",
                "</style><script>window.hacked=1</script>",
                "url(javascript:window.hacked=1)",
                "expression(window.hacked=1)",
                "#fff/**/",
                "\\\\0000ff"
            })
    void refusesColoursThatAreMore(String colour) throws IOException {
        TrialSite site = TrialSite.in(folder);
        Path settings = folder.resolve("content/site.yaml");
        site.with("content/site.yaml", Files.readString(settings) + "theme:\n  accent: \"" + colour + "\"\n");
        assertRefused(ProgramRun.in(site.project(), "build"), "[theme-value]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:window.hacked=1",
                "data:text/html,a",
                "//a.example/",
                "https://a.example/\"onclick=\"x"
            })
    void refusesAddressesOfTheSiteThatAreNone(String address) throws IOException {
        TrialSite site = TrialSite.in(folder);
        String settings = Files.readString(folder.resolve("content/site.yaml"));
        site.with("content/site.yaml", settings + "address: '" + address + "'\n");
        assertRefused(ProgramRun.in(site.project(), "build"), "content/site.yaml:");
        assertThat(ProgramRun.in(TrialSite.in(folder).project(), "build", "--base-url", address)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void refusesTextsThatWouldTakeAParserForever() {
        String runs = IntStream.rangeClosed(1, 700)
                .mapToObj(length -> "a" + "`".repeat(length))
                .collect(Collectors.joining());
        assertThat(runs).hasSizeGreaterThan(245_000);
        List<String> texts = new ArrayList<>(List.of(
                runs,
                runs.replace("a", "a\n"),
                ">".repeat(5_000) + " a",
                "> ".repeat(5_000) + "a",
                nestedLists(800),
                "- ".repeat(800) + "a",
                "[".repeat(50_000),
                "*a _b ".repeat(20_000),
                "![[](".repeat(20_000),
                "<a ".repeat(50_000),
                "|a".repeat(20_000) + "\n" + "|-".repeat(20_000)));
        for (String text : texts) {
            TrialSite site =
                    TrialSite.in(folder).with("content/pages/long.md", "---\ntitle: Long\n---\n" + text + "\n");
            ProgramRun run = assertTimeoutPreemptively(
                    Duration.ofMinutes(1), () -> ProgramRun.in(site.project(), "build"), text.substring(0, 20));
            assertRefused(run, "[too-complex]");
        }
    }

    @Test
    void refusesToReadWhatLiesOutsideOfTheContent() throws IOException {
        Files.writeString(folder.resolve("secret.md"), "---\ntitle: Secret\n---\nkeep this to yourself\n");
        TrialSite site = TrialSite.in(folder.resolve("project"));
        Files.createSymbolicLink(site.project().resolve("content/pages/secret.md"), Path.of("../../../secret.md"));
        ProgramRun run = ProgramRun.in(site.project(), "build");
        assertRefused(run, "[outside-link]");
        assertThat(run.printed()).doesNotContain("keep this to yourself");
    }

    private void assertRefused(ProgramRun run, String because) {
        assertThat(run.code()).as(run.printed()).isEqualTo(1);
        assertThat(run.err()).contains("error: ").contains(because).doesNotContain("\tat ");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    private List<Path> builtPages() {
        ProgramRun run = ProgramRun.in(HostileSite.in(folder).project(), "build");
        assertThat(run.code()).as(run.printed()).isZero();
        return Tree.files(folder.resolve("site")).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
    }

    // What ran, and which kinds of links there are.
    private static Object deeds(Browser browser) {
        return browser.ask("""
                const usual = ['https:', 'mailto:', 'file:'];
                const kinds = new Set(usual.concat([...document.links].map(link => link.protocol)));
                return typeof window.hacked + ', ' + [...kinds].join(' ');
                """);
    }

    private static String nestedLists(int depth) {
        return IntStream.range(0, depth)
                .mapToObj(level -> "  ".repeat(level) + "- a\n")
                .collect(Collectors.joining());
    }

    private static Document xml(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(file)));
    }
}

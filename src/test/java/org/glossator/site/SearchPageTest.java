package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.ProgramRun;
import org.glossator.site.Axe.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of the search shows, says and asks for. */
@InBrowser
class SearchPageTest {
    @BeforeEach
    void everythingAsItIs(Browser browser) {
        Searching.anew(browser);
    }

    @Test
    void hitsStandInGroupsWithTheirWordsMarked(RealSite site, Browser browser) {
        Searching.ask("crimea", site, browser);
        assertThat(Searching.list(browser, "h2", "textContent"))
                .first()
                .asString()
                .matches("Glossary \\d+");
        assertThat(Searching.list(browser, "h2", "textContent")).anyMatch(title -> title.startsWith("Claims "));
        assertThat(Searching.list(browser, "mark", "textContent"))
                .hasSizeGreaterThan(8)
                .allMatch(word -> word.matches("Crimea.*|Крим.*|Крым.*|Peninsula"));
        assertThat(Searching.said(browser)).matches("Found: \\d+");
    }

    @Test
    void aWordThatStandsOnlyInATextIsShownInIt(RealSite site, Browser browser) {
        Searching.ask("Merz", site, browser);
        assertThat(Searching.first(browser)).isEqualTo("glossary/olaf-scholz.html");
        browser.await("""
                const done = arguments[0];
                const wait = () => document.querySelector('.search-text mark') ? done() : setTimeout(wait, 10);
                wait();
                """);
        assertThat(Searching.list(browser, "li:first-child .search-text", "textContent")
                        .get(0))
                .startsWith("… ")
                .contains("Friedrich Merz was elected to follow him as Chancellor")
                .hasSizeLessThan(250);
    }

    @Test
    void aPhraseIsMoreThanItsWords(RealSite site, Browser browser) {
        Searching.ask("\"vote of confidence\"", site, browser);
        int asPhrase = Searching.found(browser);
        Searching.ask("confidence of vote", site, browser);
        assertThat(Searching.found(browser)).isGreaterThanOrEqualTo(asPhrase).isPositive();
        Searching.ask("\"confidence of vote\"", site, browser);
        assertThat(Searching.said(browser)).startsWith("Nothing was found");
    }

    @Test
    void wordsThatStandNowhereTogetherAreFoundOneByOne(RealSite site, Browser browser) {
        Searching.ask("pandora gazprom", site, browser);
        assertThat(Searching.said(browser)).matches("No page has all of these words\\..* \\d+");
        assertThat(Searching.first(browser)).isNotEqualTo("nothing");
    }

    @Test
    void whatIsNotThereIsSaidAndTheListsStay(RealSite site, Browser browser) {
        Searching.ask("xylophone quartet", site, browser);
        assertThat(Searching.said(browser)).startsWith("Nothing was found for “xylophone quartet”.");
        assertThat(browser.ask("return document.querySelector('.search-ways').hidden"))
                .isEqualTo(false);
        assertThat(browser.ask("return document.querySelector('.search-found').getAttribute('role')"))
                .isEqualTo("status");
    }

    @Test
    void asksForItsOwnFilesAloneAndForFewOfThem(RealSite site, Browser browser) {
        Searching.ask("kyiv", site, browser);
        String own =
                site.folder().toUri().toString().replace("file:/", "file:///").replace("file://///", "file:///");
        assertThat(browser.requests()).hasSizeBetween(6, 16).allMatch(address -> address.startsWith(own));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void worksOnAServerBelowAnyPath(RealSite site, Browser browser) throws Exception {
        try (Served served = Served.folder(site.folder())) {
            for (String query :
                    List.of("?q=Kiev", "#q=Kiev", "?q=%D0%9A%D0%B8%D1%97%D0%B2", "?q=Kyjiv", "#q=%22Kyiv%22")) {
                browser.open("about:blank");
                browser.open(served.address().resolve("search.html" + query).toString());
                Searching.settled(browser);
                assertThat(Searching.first(browser)).as(query).isEqualTo("glossary/kyiv.html");
            }
            assertThat(browser.requests())
                    .allMatch(address -> address.startsWith(served.address().toString()));
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void moreIsShownOnDemand(RealSite site, Browser browser) {
        Searching.ask("putin", site, browser);
        int before = Searching.list(browser, "li", "className").size();
        browser.await("""
                const done = arguments[0];
                const button = document.querySelector('.search-groups button');
                const section = button.parentElement;
                button.click();
                const wait = () => section.isConnected ? setTimeout(wait, 10) : setTimeout(done, 50);
                wait();
                """);
        assertThat(Searching.list(browser, "li", "className")).hasSizeGreaterThan(before);
        assertThat(browser.ask("return document.activeElement.matches('li:nth-child(6) a')"))
                .isEqualTo(true);
    }

    @Test
    void withoutScriptsThePageSaysHowToFindThings(RealSite site, Browser browser) {
        browser.runScripts(false);
        browser.open(site.folder().resolve("search.html"));
        assertThat(String.join(" ", browser.visibleText()))
                .contains("The search needs a script", "Claims", "Glossary", "Timeline", "Sources")
                .doesNotContain("Search for", "Come here from any page");
    }

    @Test
    void everybodyCanUseTheResults(RealSite site, Browser browser) throws Exception {
        Searching.ask("putin", site, browser);
        assertThat(new Axe(browser).foundHere("results", List.of(new Look(360, true), new Look(1280, false))))
                .isEmpty();
        Searching.ask("xylophone", site, browser);
        assertThat(new Axe(browser).foundHere("no results", List.of(new Look(360, false), new Look(1280, true))))
                .isEmpty();
    }

    @Test
    void nothingOfAHostileSiteRuns(@TempDir Path folder, Browser browser) {
        ProgramRun run = ProgramRun.in(HostileSite.in(folder).project(), "build");
        assertThat(run.code()).as(run.printed()).isZero();
        browser.heedPolicies(false);
        browser.open(folder.resolve("site/search.html").toUri() + "#q=script");
        Searching.settled(browser);
        assertThat(Searching.first(browser)).isNotEqualTo("nothing");
        assertThat(browser.ask("return typeof window.hacked")).isEqualTo("undefined");
    }
}

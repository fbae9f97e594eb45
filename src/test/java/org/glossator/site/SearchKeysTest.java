package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The search is reached and worked by keys alone, and a query has an address. */
@InBrowser
class SearchKeysTest {
    private static final String FOCUSED =
            "return document.activeElement.getAttribute('href') ?? document.activeElement.id";
    private static final String TYPED = "return document.getElementById('search-field').value";
    private static final String HASH = "return decodeURIComponent(location.hash)";

    @BeforeEach
    void everythingAsItIs(Browser browser) {
        browser.heedPolicies(true);
        browser.runScripts(true);
        browser.look(1280, false);
        browser.open("about:blank");
    }

    @AfterEach
    void slashWorks(RealSite site, Browser browser) {
        browser.open(site.folder().resolve("search.html"));
        browser.ask("localStorage.removeItem('glossator.slash')");
    }

    @Test
    void slashLeadsToTheFieldFromEveryPage(RealSite site, Browser browser) {
        for (Path page : site.pageOfEachKind()) {
            browser.open("about:blank");
            browser.open(page);
            browser.ask("document.activeElement.blur()");
            browser.type("/");
            arrived(browser);
            assertThat(browser.ask(FOCUSED)).as(site.path(page)).isEqualTo("search-field");
            assertThat(browser.ask(TYPED)).isEqualTo("");
        }
    }

    @Test
    void controlAndKDoToo(RealSite site, Browser browser) {
        browser.open(site.folder().resolve("claims/call-opens-pandoras-box.html"));
        browser.type(Keys.chord(Keys.CONTROL, "k"));
        arrived(browser);
        assertThat(browser.ask(FOCUSED)).isEqualTo("search-field");
    }

    @Test
    void slashIsALetterInAField(RealSite site, Browser browser) {
        browser.open(site.folder().resolve("search.html"));
        browser.type("68/262");
        assertThat(browser.ask(TYPED)).isEqualTo("68/262");
    }

    @Test
    void slashCanBeSwitchedOff(RealSite site, Browser browser) {
        browser.open(site.folder().resolve("search.html"));
        browser.ask("document.getElementById('search-slash').click()");
        browser.open(site.folder().resolve("about.html"));
        browser.type("/");
        assertThat(browser.ask("return location.pathname").toString()).endsWith("about.html");
        browser.type(Keys.chord(Keys.CONTROL, "k"));
        arrived(browser);
        assertThat(browser.ask("return document.getElementById('search-slash').checked"))
                .isEqualTo(false);
    }

    @Test
    void arrowsGoThroughTheResultsAndEscapeClears(RealSite site, Browser browser) {
        browser.open(site.folder().resolve("search.html"));
        browser.type("crimea");
        Searching.settled(browser);
        browser.type(Keys.ARROW_DOWN);
        assertThat(browser.ask(FOCUSED)).isEqualTo("glossary/crimea.html");
        browser.type(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ARROW_UP);
        assertThat(browser.ask(FOCUSED)).isEqualTo("search-field");
        browser.type(Keys.TAB);
        assertThat(browser.ask(FOCUSED)).isEqualTo("glossary/crimea.html");
        browser.type(Keys.ESCAPE);
        assertThat(browser.ask(FOCUSED)).isEqualTo("search-field");
        assertThat(browser.ask(TYPED)).isEqualTo("");
        assertThat(browser.ask(HASH)).isEqualTo("");
        assertThat(browser.ask("return document.querySelectorAll('.search-groups li').length"))
                .isEqualTo(0L);
    }

    @Test
    void enterLeadsToTheFirstResultAndBackToTheResults(RealSite site, Browser browser) {
        browser.open(site.folder().resolve("search.html"));
        browser.type("Зеленський");
        browser.type(Keys.ENTER);
        Searching.settled(browser);
        assertThat(browser.ask(FOCUSED)).isEqualTo("glossary/volodymyr-zelensky.html");
        browser.type(Keys.ENTER);
        browser.await("const done = arguments[0];"
                + "const wait = () => location.pathname.includes('glossary') ? done() : setTimeout(wait, 10); wait();");
        browser.ask("history.back()");
        arrived(browser);
        Searching.settled(browser);
        assertThat(browser.ask(TYPED)).isEqualTo("Зеленський");
        assertThat(browser.ask(HASH)).isEqualTo("#q=Зеленський");
    }

    @Test
    void aNewQueryBehindAFinishedOneIsAStepToGoBackTo(RealSite site, Browser browser) {
        browser.open(site.folder().resolve("search.html").toUri() + "#q=kyiv");
        Searching.settled(browser);
        browser.type(Keys.chord(Keys.CONTROL, "k"));
        browser.type(Keys.chord(Keys.CONTROL, "a"));
        browser.type("nato 100%");
        browser.await("const done = arguments[0]; setTimeout(done, 300)");
        assertThat(browser.ask(HASH)).isEqualTo("#q=nato 100%");
        assertThat(browser.ask("return document.title").toString()).startsWith("nato 100% – ");
        browser.ask("history.back()");
        browser.await("const done = arguments[0]; setTimeout(done, 300)");
        assertThat(browser.ask(TYPED)).isEqualTo("kyiv");
        assertThat(browser.ask("return document.querySelector('.search-groups a').getAttribute('href')"))
                .isEqualTo("glossary/kyiv.html");
    }

    private static void arrived(Browser browser) {
        browser.await("""
                const done = arguments[0];
                const wait = () => document.querySelector('.search:not([hidden])') ? done() : setTimeout(wait, 10);
                wait();
                """);
    }
}

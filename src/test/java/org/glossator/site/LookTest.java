package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reader's choice of light or dark. */
@InBrowser
class LookTest {
    private static final String GROUND = "return getComputedStyle(document.body).backgroundColor";
    private static final String LIGHT = "rgb(251, 250, 246)";
    private static final String DARK = "rgb(23, 24, 26)";

    @BeforeEach
    void asItIs(Browser browser) {
        browser.heedPolicies(true);
        browser.runScripts(true);
        browser.look(1280, false);
    }

    @AfterEach
    void forget(Browser browser) {
        browser.ask("try { localStorage.clear(); } catch { } return null");
        browser.look(1280, false);
    }

    private static void choose(Browser browser, String look) {
        browser.ask("const select = document.getElementById('look'); select.value = '" + look
                + "'; select.dispatchEvent(new Event('change', {bubbles: true})); return null");
    }

    @Test
    void followsTheDeviceUntilTheReaderChooses(RealSite site, Browser browser) throws Exception {
        try (Served served = Served.folder(site.folder())) {
            String home = served.address().resolve("index.html").toString();
            browser.open(home);
            assertThat(browser.ask(GROUND)).isEqualTo(LIGHT);
            browser.look(1280, true);
            assertThat(browser.ask(GROUND)).isEqualTo(DARK);
            choose(browser, "light");
            assertThat(browser.ask(GROUND)).isEqualTo(LIGHT);
        }
    }

    @Test
    void isRememberedOnEveryPageOfTheSite(RealSite site, Browser browser) throws Exception {
        try (Served served = Served.folder(site.folder())) {
            browser.open(served.address().resolve("index.html").toString());
            choose(browser, "dark");
            browser.open(served.address().resolve("glossary/index.html").toString());
            assertThat(browser.ask(GROUND)).isEqualTo(DARK);
            assertThat(browser.ask("return document.getElementById('look').value"))
                    .isEqualTo("dark");
            choose(browser, "system");
            browser.open(served.address().resolve("index.html").toString());
            assertThat(browser.ask(GROUND)).isEqualTo(LIGHT);
        }
    }

    @Test
    void makesWhatIsPaleAsDarkAsTheTextForMoreContrast(RealSite site, Browser browser) {
        browser.open(site.folder().resolve("index.html"));
        String pale = "return getComputedStyle(document.querySelector('.lead')).color";
        String ink = "return getComputedStyle(document.body).color";
        assertThat(browser.ask(pale)).isNotEqualTo(browser.ask(ink));
        choose(browser, "contrast");
        assertThat(browser.ask(pale)).isEqualTo(browser.ask(ink));
        assertThat(browser.ask(GROUND)).isEqualTo(LIGHT);
        browser.look(1280, true);
        assertThat(browser.ask(pale)).isEqualTo(browser.ask(ink));
        assertThat(browser.ask(GROUND)).isEqualTo(DARK);
    }

    @Test
    void givesMoreContrastWhereTheDeviceAsksForIt(RealSite site, Browser browser) {
        browser.open(site.folder().resolve("index.html"));
        browser.prefer("prefers-contrast", "more");
        assertThat(browser.ask("return getComputedStyle(document.querySelector('.lead')).color"))
                .isEqualTo(browser.ask("return getComputedStyle(document.body).color"));
    }

    @Test
    void drawsWithTheColoursThatADeviceForces(RealSite site, Browser browser) {
        browser.prefer("forced-colors", "active");
        browser.open(site.folder().resolve("claims/nato-policy-caused-the-war.html"));
        String ink = String.valueOf(browser.ask("return getComputedStyle(document.body).color"));
        assertThat(browser.ask("const of = [...document.querySelectorAll('.context-axis :is(line, circle)')];"
                        + "return of.length + ' ' + [...new Set(of.map(e => getComputedStyle(e).stroke))].join(' ')"))
                .isEqualTo("7 " + ink);
        assertThat(browser.ask("return getComputedStyle(document.querySelector('.axis-made')).fill"))
                .isEqualTo(ink);
        assertThat(browser.ask("const of = document.querySelectorAll('.site-nav a');"
                        + "return [...of].filter(a => getComputedStyle(a).borderBottomColor === '" + ink
                        + "').length"))
                .as("only the list that the page belongs to is underlined")
                .isEqualTo(0L);
    }

    @Test
    void holdsForThePageWhereNothingMayBeKept(RealSite site, Browser browser) {
        browser.open(site.folder().resolve("index.html"));
        browser.ask("Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }}); return null");
        choose(browser, "dark");
        assertThat(browser.ask(GROUND)).isEqualTo(DARK);
    }

    @Test
    void isNotOfferedWithoutScripts(RealSite site, Browser browser) {
        browser.runScripts(false);
        browser.open(site.folder().resolve("index.html"));
        assertThat(browser.visibleText()).noneMatch(text -> text.contains("As the device"));
        browser.runScripts(true);
    }
}

package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever wants no previews switches them off, once for the whole site. */
@InBrowser
class PreviewsSwitchTest {
    private static final String LIST = "getComputedStyle(document.querySelector('.page-terms')).display";
    private static final String REFUSE =
            "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('', 'SecurityError') }})";

    private final Previews previews;

    PreviewsSwitchTest(Browser browser) {
        this.previews = new Previews(browser);
    }

    @BeforeEach
    void everythingAsItIs(RealSite site, Browser browser) {
        everythingAsItWas(browser);
        browser.beInUse();
        browser.complaints();
        browser.open(Previews.page(site));
        assertThat(browser.ask("localStorage.removeItem('glossator.previews')")).isEqualTo("nothing");
        browser.open(Previews.page(site));
    }

    @AfterEach
    void everythingAsItWas(Browser browser) {
        browser.heedPolicies(true);
        browser.runScripts(true);
        browser.look(1280, false);
    }

    @Test
    void theSwitchHoldsForAllPages(RealSite site, Browser browser) throws Exception {
        try (Served served = Served.folder(site.folder())) {
            String address =
                    served.address().resolve(site.path(Previews.page(site))).toString();
            browser.open(address);
            assertThat(browser.ask("return " + LIST)).isEqualTo("none");
            previews.turn();
            assertThat(browser.ask("return " + LIST)).isEqualTo("block");
            previews.focus(0);
            assertThat(previews.shown()).isEqualTo(Previews.NONE);
            browser.open(served.address().resolve("timeline.html").toString());
            assertThat(browser.ask("return " + LIST)).isEqualTo("block");
            assertThat(browser.ask("return document.querySelector('.previews-switch input').checked"))
                    .isEqualTo(false);
            previews.turn();
            browser.open(address);
            previews.focus(0);
            assertThat(previews.shown()).isEqualTo(previews.expected(0));
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theSwitchWorksWhereNothingMayBeKept(RealSite site, Browser browser) {
        String refusal = browser.runFirst(REFUSE);
        try {
            browser.open(Previews.page(site));
            previews.focus(0);
            assertThat(previews.shown()).isEqualTo(previews.expected(0));
            previews.turn();
            assertThat(previews.shown()).isEqualTo(Previews.NONE);
            assertThat(browser.ask("return " + LIST)).isEqualTo("block");
            previews.turn();
            assertThat(browser.ask("return " + LIST)).isEqualTo("none");
        } finally {
            browser.runFirstNoMore(refusal);
        }
        assertThat(browser.complaints()).isEmpty();
    }
}

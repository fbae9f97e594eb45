package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.site.Browser.Spot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a term means shows at its link as success criterion 1.4.13 wants it: dismissible, hoverable and persistent. */
@InBrowser
class PreviewsTest {
    private static final String LIST = "getComputedStyle(document.querySelector('.page-terms')).display";
    private static final Spot NOWHERE = new Spot(2, 2);

    private final Previews previews;
    private String clock = "";

    PreviewsTest(Browser browser) {
        this.previews = new Previews(browser);
    }

    @BeforeEach
    void everythingAsItIs(RealSite site, Browser browser) {
        allAsItWas(browser);
        browser.beInUse();
        clock = browser.runFirst(Previews.CLOCK);
        browser.complaints();
        browser.open(Previews.page(site));
        assertThat(browser.ask("localStorage.removeItem('glossator.previews')")).isEqualTo("nothing");
        browser.open(Previews.page(site));
    }

    @AfterEach
    void everythingAsItWas(Browser browser) {
        browser.runFirstNoMore(clock);
        allAsItWas(browser);
    }

    private static void allAsItWas(Browser browser) {
        browser.heedPolicies(true);
        browser.runScripts(true);
        browser.beTouched(false);
        browser.look(1280, false);
        browser.point(NOWHERE);
    }

    @Test
    void opensUnderThePointerAndStaysWhileThePointerIsOnIt(Browser browser) {
        browser.point(previews.spot(0));
        assertThat(previews.shown()).isEqualTo(previews.expected(0));
        assertThat(browser.ask("return " + Previews.described(0))).isEqualTo(previews.expected(0));
        browser.point(previews.middle(".preview b"));
        assertThat(previews.shown()).isEqualTo(previews.expected(0));
        browser.point(NOWHERE);
        assertThat(previews.shown()).isEqualTo(Previews.NONE);
        assertThat(browser.ask("return document.querySelectorAll('[aria-describedby]').length"))
                .isEqualTo(0L);
    }

    @Test
    void closesWhenThePointerLeavesTheWindow(Browser browser) {
        browser.point(previews.spot(0));
        assertThat(previews.shown()).isEqualTo(previews.expected(0));
        browser.point(new Spot(-20, -20));
        assertThat(previews.shown()).isEqualTo(Previews.NONE);
    }

    @Test
    void touchesItsLinkSoThatThePointerCanGoSlowly(Browser browser) {
        browser.point(previews.spot(0));
        previews.shown();
        Spot below = previews.spot(0);
        double x = below.x();
        double bottom = previews.number("document.querySelector('.preview > span').getBoundingClientRect().top") + 3;
        for (double y = below.y(); y < bottom; y += 2) {
            browser.point(new Spot(x, y));
            assertThat(browser.ask("return document.elementFromPoint(%s, %s).closest('.preview, a.term') !== null"
                            .formatted(x, y)))
                    .isEqualTo(true);
        }
        assertThat(previews.shown()).isEqualTo(previews.expected(0));
    }

    @Test
    void opensOneAtATime(Browser browser) {
        browser.point(previews.spot(0));
        previews.shown();
        browser.ask("window.scrollTo(0, 0)");
        previews.focus(2);
        assertThat(previews.shown()).isEqualTo(previews.expected(2));
        assertThat(browser.ask("return document.querySelectorAll('.preview').length"))
                .isEqualTo(1L);
    }

    @Test
    void opensWithFocusAndStaysUntilFocusLeaves(Browser browser) {
        previews.focus(1);
        assertThat(previews.shown()).isEqualTo(previews.expected(1));
        assertThat(browser.ask("return document.querySelector('.preview a, .preview button') === null"
                        + " && document.querySelector('.preview [role=tooltip]').id"))
                .isEqualTo("preview");
        browser.point(previews.spot(1));
        browser.point(NOWHERE);
        assertThat(previews.shown()).isEqualTo(previews.expected(1));
        browser.ask("document.activeElement.blur()");
        assertThat(previews.shown()).isEqualTo(Previews.NONE);
    }

    @Test
    void escapeClosesItAndLeavesFocusWhereItIs(Browser browser) {
        previews.focus(1);
        assertThat(previews.shown()).isEqualTo(previews.expected(1));
        browser.press("Escape");
        assertThat(previews.shown()).isEqualTo(Previews.NONE);
        assertThat(browser.ask("return document.activeElement === " + Previews.term(1)))
                .isEqualTo(true);
        browser.point(previews.spot(0));
        assertThat(previews.shown()).isEqualTo(previews.expected(0));
        browser.press("Escape");
        assertThat(previews.shown()).isEqualTo(Previews.NONE);
    }

    @Test
    void escapeIsNotAnsweredByThePreviewOfWhatLiesBelow(Browser browser) {
        browser.point(previews.spot(0));
        assertThat(previews.shown()).isEqualTo(previews.expected(0));
        Spot inside = previews.middle(".preview b");
        browser.point(inside);
        previews.lay(1, inside);
        browser.press("Escape");
        previews.underThePointer(1);
        assertThat(previews.shown()).isEqualTo(Previews.NONE);
        browser.point(new Spot(inside.x() + 1, inside.y()));
        assertThat(previews.shown()).isEqualTo(previews.expected(1));
    }

    @Test
    void theMouseGoesStraightToTheTerm(Browser browser) {
        Object address = previews.address(0);
        browser.click(previews.spot(0));
        assertThat(previews.arrival(address)).isEqualTo(address);
    }

    @Test
    void theFirstTapOpensItAndTheSecondGoesToTheTerm(Browser browser) {
        browser.look(360, false);
        browser.beTouched(true);
        Object address = previews.address(0);
        Spot spot = previews.spot(0);
        previews.tap(spot);
        assertThat(previews.shown()).isEqualTo(previews.expected(0) + " Read more");
        assertThat(browser.ask("return document.querySelector('[role=tooltip]')"))
                .isEqualTo("nothing");
        assertThat(browser.ask("return document.querySelector('.preview a').href"))
                .isEqualTo(address);
        previews.tap(previews.middle(".preview b"));
        assertThat(previews.shown()).endsWith("Read more");
        browser.tap(spot);
        assertThat(previews.arrival(address)).isEqualTo(address);
    }

    @Test
    void aTapElsewhereClosesItAndItsLinkLeadsOn(Browser browser) {
        browser.look(360, false);
        browser.beTouched(true);
        Object address = previews.address(0);
        previews.tap(previews.spot(0));
        previews.shown();
        previews.tap(NOWHERE);
        assertThat(previews.shown()).isEqualTo(Previews.NONE);
        previews.tap(previews.spot(0));
        previews.shown();
        browser.tap(previews.middle(".preview a"));
        assertThat(previews.arrival(address)).isEqualTo(address);
    }

    @Test
    void theListIsOnPaperAndStandsInThePageWithoutScripts(RealSite site, Browser browser) {
        previews.focus(0);
        previews.shown();
        browser.print();
        assertThat(browser.ask("return " + LIST)).isEqualTo("block");
        assertThat(browser.ask("return ['.preview', '.previews-switch'].map("
                        + "each => getComputedStyle(document.querySelector(each)).display).join()"))
                .isEqualTo("none,none");
        browser.look(1280, false);
        browser.runScripts(false);
        browser.open(Previews.page(site));
        assertThat(browser.ask("return " + LIST)).isEqualTo("block");
    }

    @Test
    void goesAlongWhenThePageIsScrolled(Browser browser) {
        previews.focus(0);
        previews.shown();
        String distance = "document.querySelector('.preview').getBoundingClientRect().top - " + Previews.term(0)
                + ".getBoundingClientRect().top";
        double before = previews.number(distance);
        browser.ask("scrollBy({top: 90, behavior: 'instant'})");
        assertThat(previews.shown()).isEqualTo(previews.expected(0));
        assertThat(previews.number(distance)).isEqualTo(before);
    }
}

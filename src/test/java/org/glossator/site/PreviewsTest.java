package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.site.Axe.Look;
import org.glossator.site.Browser.Spot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a term means shows at its link as success criterion 1.4.13 wants it: dismissible, hoverable and persistent. */
@ExtendWith(Shared.class)
@EnabledIf("org.glossator.site.Browser#isInstalled")
class PreviewsTest {
    private static final String LIST = "getComputedStyle(document.querySelector('.page-terms')).display";
    private static final String FOCUS = "term.focus();";
    private static final String TOUCH =
            "term.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, pointerType: 'touch'})); term.click();";
    private static final Spot NOWHERE = new Spot(2, 2);

    private final Previews previews;

    PreviewsTest(Browser browser) {
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
    void theMouseGoesStraightToTheTerm(Browser browser) {
        Object address = previews.address(0);
        browser.click(previews.spot(0));
        assertThat(previews.arrival()).isEqualTo(address);
    }

    @Test
    void theFirstTapOpensItAndTheSecondGoesToTheTerm(Browser browser) {
        browser.look(360, false);
        browser.beTouched(true);
        Object address = previews.address(0);
        Spot spot = previews.spot(0);
        browser.tap(spot);
        assertThat(previews.shown()).isEqualTo(previews.expected(0) + " Read more");
        assertThat(browser.ask("return document.querySelector('[role=tooltip]')"))
                .isEqualTo("nothing");
        assertThat(browser.ask("return document.querySelector('.preview a').href"))
                .isEqualTo(address);
        browser.tap(previews.middle(".preview b"));
        assertThat(previews.shown()).endsWith("Read more");
        browser.tap(spot);
        assertThat(previews.arrival()).isEqualTo(address);
    }

    @Test
    void aTapElsewhereClosesItAndItsLinkLeadsOn(Browser browser) {
        browser.look(360, false);
        browser.beTouched(true);
        Object address = previews.address(0);
        browser.tap(previews.spot(0));
        previews.shown();
        browser.tap(NOWHERE);
        assertThat(previews.shown()).isEqualTo(Previews.NONE);
        browser.tap(previews.spot(0));
        previews.shown();
        browser.tap(previews.middle(".preview a"));
        assertThat(previews.arrival()).isEqualTo(address);
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
    void staysInTheWindowAndOffItsLinkAndMovesNothing(RealSite site, Browser browser) {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {320, 1280}) {
            browser.look(width, false);
            for (Path page : site.pageOfEachKind()) {
                browser.open(page);
                for (Object fault : previews.misfits()) {
                    faults.add(site.path(page) + " at " + width + ": " + fault);
                }
            }
        }
        assertThat(faults).isEmpty();
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

    @Test
    void axeFindsNothingWhileOneIsOpen(RealSite site, Browser browser) throws Exception {
        List<Look> looks = List.of(new Look(320, true), new Look(1280, false));
        Axe axe = new Axe(browser);
        browser.heedPolicies(false);
        for (String opener : List.of(FOCUS, TOUCH)) {
            String name = browser.runFirst("addEventListener('load', () => {"
                    + "const term = document.querySelector('a.term');" + opener + "})");
            try {
                for (Path page : pagesWithTerms(site)) {
                    assertThat(axe.found(page, looks)).as(site.path(page)).isEmpty();
                    assertThat(browser.ask("return document.querySelector('.preview').textContent"))
                            .asString()
                            .startsWith(previews.expected(0));
                }
            } finally {
                browser.runFirstNoMore(name);
            }
        }
    }

    private static List<Path> pagesWithTerms(RealSite site) throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path page : site.pageOfEachKind()) {
            if (Files.readString(page).contains("class=\"term\"")) {
                pages.add(page);
            }
        }
        assertThat(pages).hasSizeGreaterThan(3);
        return pages;
    }
}

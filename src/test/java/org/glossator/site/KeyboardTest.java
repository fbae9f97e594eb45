package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that can be worked is reached and worked by keys alone, and shows that it has the focus. */
@InBrowser
class KeyboardTest {
    /** What can be worked, in the order of the page; notes what gets the focus from now on, and how it shows that. */
    private static final String LISTEN = """
            const workable = [...document.querySelectorAll(
                'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable]')]
                .filter(each => each.tabIndex >= 0 && !each.disabled
                    && each.checkVisibility({visibilityProperty: true}));
            const name = element => element.tagName.toLowerCase() + ' '
                + (element.getAttribute('href') ?? element.id) + ' ' + element.textContent.trim().slice(0, 20);
            window.got = [];
            addEventListener('focusin', ({target}) => {
              const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(target);
              const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
              window.got.push(workable.indexOf(target) + (isSeen ? ' ' : ' unseen ') + name(target));
            }, true);
            document.activeElement.blur();
            return workable.map((each, at) => at + ' ' + name(each));
            """;

    private static final String FOCUSED = "return document.activeElement.className || document.activeElement.id";

    @BeforeEach
    void everythingAsItIs(Browser browser) {
        browser.heedPolicies(true);
        browser.runScripts(true);
        browser.look(1280, false);
        browser.open("about:blank");
        browser.beInUse();
    }

    @AfterEach
    void forget(RealSite site, Browser browser) {
        browser.open(site.folder().resolve("index.html"));
        browser.ask("localStorage.clear()");
    }

    @Test
    void tabLeadsThroughEverythingInOrderAndShowsWhere(RealSite site, Browser browser) {
        for (Path page : site.pageOfEachKind()) {
            browser.open("about:blank");
            browser.open(page);
            List<?> workable = (List<?>) browser.ask(LISTEN);
            assertThat(workable).as(site.path(page)).hasSizeGreaterThan(10);
            // Once more, where the round leads over the end of the page.
            browser.tab(workable.size() + 1);
            List<?> all = (List<?>) browser.ask("return window.got");
            List<Object> got = new ArrayList<>(new LinkedHashSet<>(all));
            assertThat(rotated(got)).as(site.path(page)).isEqualTo(workable);
        }
    }

    @Test
    void theFirstTabOffersToGoStraightToTheContent(RealSite site, Browser browser) {
        for (Path page : site.pageOfEachKind()) {
            if (site.path(page).equals("search.html")) {
                continue; // Its field has the focus already.
            }
            browser.open("about:blank");
            browser.open(page);
            browser.press("Tab");
            assertThat(browser.ask(FOCUSED)).as(site.path(page)).isEqualTo("skip");
            assertThat((Boolean) browser.ask("return new Promise(done => requestAnimationFrame(() =>"
                            + " done(document.querySelector('.skip').getBoundingClientRect().top >= 0)))"))
                    .isTrue();
            browser.press("Enter");
            browser.press("Tab");
            assertThat(browser.ask("return document.activeElement.closest('main, footer') !== null"))
                    .as(site.path(page))
                    .isEqualTo(true);
        }
    }

    @Test
    void arrowsNarrowTheClaims(RealSite site, Browser browser) {
        browser.open(site.folder().resolve("claims/index.html"));
        String shown = "return document.querySelectorAll('.filtered li:not([hidden])').length";
        long all = (Long) browser.ask(shown);
        browser.ask("document.querySelector('.filters select').focus()");
        browser.press("ArrowDown");
        assertThat((Long) browser.ask(shown)).isBetween(1L, all - 1);
        browser.ask("document.querySelector('.filters button').focus()");
        browser.press("Enter");
        settled(browser);
        assertThat(browser.ask(shown)).isEqualTo(all);
    }

    @Test
    void arrowsAndSpaceWorkTheSwitches(RealSite site, Browser browser) {
        browser.open(Previews.page(site));
        browser.ask("document.getElementById('look').focus()");
        browser.press("ArrowDown");
        assertThat(browser.ask("return document.documentElement.dataset.look")).isEqualTo("light");
        browser.press("ArrowDown");
        assertThat(browser.ask("return document.documentElement.dataset.look")).isEqualTo("dark");
        browser.ask("document.querySelector('.previews-switch input').focus()");
        browser.press(" ");
        assertThat(browser.ask("return document.documentElement.hasAttribute('data-previews')"))
                .isEqualTo(false);
        browser.press(" ");
        assertThat(browser.ask("return document.documentElement.hasAttribute('data-previews')"))
                .isEqualTo(true);
    }

    private static void settled(Browser browser) {
        browser.await("setTimeout(arguments[0], 50)");
    }

    /** The same round begun at the first; a page that sets a focus by itself begins it elsewhere. */
    private static List<Object> rotated(List<Object> got) {
        int first = (int) got.stream()
                .takeWhile(each -> !each.toString().startsWith("0 "))
                .count();
        Collections.rotate(got, -first);
        return got;
    }
}

package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the pages fare in a real browser. */
@InBrowser
class BrowsingTest {
    @BeforeEach
    void everythingAsItIs(Browser browser) {
        browser.heedPolicies(true);
        browser.runScripts(true);
        browser.look(1280, false);
        browser.open("about:blank");
        browser.requests();
        browser.complaints();
    }

    @Test
    void filesAskForNothingElsewhereAndTheBrowserIsContent(RealSite site, Browser browser) {
        for (Path page : site.pages()) {
            browser.open(page);
        }
        assertThat(browser.requests())
                .hasSizeGreaterThan(site.pages().size())
                .allMatch(address -> address.startsWith("data:") || isBelow(site.folder(), address));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void servedPagesAskOnlyTheirServerAndTheBrowserIsContent(RealSite site, Browser browser) throws Exception {
        try (Served served = Served.folder(site.folder())) {
            for (Path page : site.pageOfEachKind()) {
                browser.open(served.address().resolve(site.path(page)).toString());
            }
            assertThat(browser.requests())
                    .hasSizeGreaterThan(site.pageOfEachKind().size())
                    .allMatch(address -> address.startsWith("data:")
                            || address.startsWith(served.address().toString()));
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theStyleSheetIsInForceEitherWay(RealSite site, Browser browser) throws Exception {
        String rules = "return document.styleSheets.length + ' sheets, ' + getComputedStyle(document.body).margin";
        browser.open(site.folder().resolve("index.html"));
        Object asFile = browser.ask(rules);
        try (Served served = Served.folder(site.folder())) {
            browser.open(served.address().resolve("index.html").toString());
            assertThat(browser.ask(rules))
                    .isEqualTo(asFile)
                    .isNotEqualTo("0 sheets, 8px")
                    .isNotEqualTo("1 sheets, 8px");
        }
    }

    @Test
    void nothingHasToBeMovedSidewaysToBeRead(RealSite site, Browser browser) {
        String width = "return document.scrollingElement.scrollWidth";
        List<String> tooWide = new ArrayList<>();
        for (Path page : site.pages()) {
            browser.open(page);
            for (int narrow : new int[] {320, 360}) {
                browser.look(narrow, false);
                long needed = (Long) browser.ask(width);
                if (needed > narrow) {
                    tooWide.add(site.path(page) + " needs " + needed + " of " + narrow + " pixels");
                }
            }
        }
        assertThat(tooWide).isEmpty();
    }

    @Test
    void everythingCanBeReadWithScriptsSwitchedOff(RealSite site, Browser browser) {
        browser.runScripts(false);
        List<String> hidden = new ArrayList<>();
        for (Path page : site.pageOfEachKind()) {
            browser.open(page);
            browser.ask("document.querySelectorAll('details').forEach(each => each.open = true)");
            String seen = letters(String.join("", browser.visibleText()));
            List<String> texts = Markup.of(page).texts();
            texts.stream()
                    .filter(text -> !seen.contains(letters(text)))
                    .forEach(text -> hidden.add(site.path(page) + ": " + text));
            assertThat(seen)
                    .as(site.path(page))
                    .hasSizeGreaterThanOrEqualTo(letters(String.join("", texts)).length());
        }
        assertThat(hidden).isEmpty();
    }

    @Test
    void nothingIsOfferedThatOnlyScriptsCouldDo(RealSite site, Browser browser) {
        browser.runScripts(false);
        for (Path page : site.pages()) {
            browser.open(page);
            assertThat(browser.ask(
                            "return [...document.querySelectorAll('button, input, select, textarea, [role=search]')]"
                                    + ".filter(each => each.checkVisibility({visibilityProperty: true}))"
                                    + ".map(each => each.outerHTML)"))
                    .as(site.path(page))
                    .isEqualTo(List.of());
        }
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static boolean isBelow(Path folder, String address) {
        return address.startsWith("file:") && Path.of(URI.create(address)).startsWith(folder);
    }
}

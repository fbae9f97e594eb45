package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.site.Axe.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Previews of terms on a page of each kind: where they stand, and whether everybody can use them. */
@InBrowser
class PreviewsOnPagesTest {
    private static final String FOCUS = "term.focus();";
    private static final String TOUCH =
            "term.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, pointerType: 'touch'})); term.click();";

    private final Previews previews;

    PreviewsOnPagesTest(Browser browser) {
        this.previews = new Previews(browser);
    }

    @BeforeEach
    void everythingAsItIs(Browser browser) {
        everythingAsItWas(browser);
        browser.beInUse();
    }

    @AfterEach
    void everythingAsItWas(Browser browser) {
        browser.heedPolicies(true);
        browser.runScripts(true);
        browser.look(1280, false);
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
    void axeFindsNothingWhileOneIsOpen(RealSite site, Browser browser) throws Exception {
        List<Look> looks = List.of(new Look(320, true), new Look(1280, false));
        // Nothing but this part of the page changes; the page itself is looked at without a preview.
        Axe axe = Axe.at("document.querySelector('.preview').parentElement", browser);
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

package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How citations are copied in a browser, from a page in a folder. */
@InBrowser
class CopyTest {
    private static final String ENTER = "\ue007";
    private static final String TAB = "\ue004";

    private static final String OPEN = "document.querySelector('.colophon .cite summary').click();"
            + " return new Promise(done => setTimeout(done, 300))";
    private static final String STATUS = "return new Promise(done => setTimeout(() =>"
            + " done(document.querySelector('.colophon .cite output').value), 300))";

    @BeforeEach
    void open(RealSite site, Browser browser) {
        browser.heedPolicies(true);
        browser.runScripts(true);
        browser.look(1280, false);
        browser.open("about:blank");
        browser.complaints();
        browser.open(site.folder().resolve("claims/talk-eases-isolation.html"));
    }

    // What the browser puts on the clipboard, which a test may not read; only a reader's own key lets it.
    private static String copied(Browser browser) {
        browser.ask("addEventListener('copy', () => window.copied = getSelection().toString());"
                + " document.querySelector('.colophon .cite button').focus(); return null");
        browser.type(ENTER);
        return (String) browser.ask("return window.copied");
    }

    @Test
    void copiesACitationAndSaysSo(Browser browser) {
        browser.ask(OPEN);
        assertThat(browser.ask("return [...document.querySelectorAll('.colophon .cite button')].map(b => b.ariaLabel)"
                        + ".join(', ')"))
                .isEqualTo("Copy: APA, Copy: MLA, Copy: Chicago, Copy: BibTeX, Copy: To use the text again");
        assertThat(copied(browser)).startsWith("The Glossator project. (2026, ").doesNotContain("Copy");
        assertThat(browser.ask(STATUS)).isEqualTo("Copied: APA");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void marksTheWordsWhereCopyingIsForbidden(Browser browser) {
        browser.ask(OPEN);
        browser.ask("document.execCommand = () => false; return null");
        browser.ask("document.querySelector('.colophon .cite button').click(); return null");
        assertThat(browser.ask("return getSelection().toString()").toString())
                .startsWith("The Glossator project. (2026, ");
        assertThat(browser.ask(STATUS).toString()).startsWith("Marked: APA. Copy it with Ctrl+C");
    }

    @Test
    void isReachedByKeysAlone(Browser browser) {
        browser.ask("document.querySelector('.colophon .cite summary').focus(); return null");
        browser.type(ENTER);
        browser.ask("return new Promise(done => setTimeout(done, 300))");
        browser.type(TAB);
        assertThat(browser.ask("return document.activeElement.ariaLabel")).isEqualTo("Copy: APA");
        browser.type(ENTER);
        assertThat(browser.ask(STATUS)).isEqualTo("Copied: APA");
    }

    @Test
    void withoutScriptsTheFormsAreThereAndNoButtonIs(Browser browser, RealSite site) {
        browser.runScripts(false);
        browser.open(site.folder().resolve("sources.html"));
        assertThat(browser.visibleText()).contains("Cite this source").doesNotContain("Copy");
    }
}

package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the list of claims is narrowed in a browser. */
@InBrowser
class FilterTest {
    private static final String SHOWN =
            "return [...document.querySelectorAll('.filtered li')].filter(row => row.offsetParent).length";
    private static final String ALL = "return document.querySelectorAll('.filtered li').length";

    private Path page;

    @BeforeEach
    void open(RealSite site, Browser browser) {
        browser.heedPolicies(true);
        browser.runScripts(true);
        browser.look(1280, false);
        page = site.folder().resolve("claims/index.html");
        browser.open("about:blank");
        browser.complaints();
        browser.open(page);
    }

    private static void choose(Browser browser, String filter, String value) {
        browser.ask("const select = document.getElementById('filter-" + filter + "'); select.value = '" + value
                + "'; select.dispatchEvent(new Event('change', {bubbles: true})); return null");
    }

    private static String found(Browser browser) {
        return (String) browser.ask("return document.querySelector('form.filters output').value");
    }

    @Test
    void showsTheClaimsOfASpeakerAndKeepsTheChoiceInTheAddress(Browser browser) {
        long all = (Long) browser.ask(ALL);
        choose(browser, "speaker", "volodymyr-zelensky");
        long shown = (Long) browser.ask(SHOWN);
        assertThat(shown).isPositive().isLessThan(all);
        assertThat(found(browser)).isEqualTo(shown + " of " + all + " claims");
        assertThat(browser.ask("return location.hash")).isEqualTo("#speaker=volodymyr-zelensky");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void narrowsByEveryChoiceTogether(Browser browser) {
        choose(browser, "article", "newsweek-ultimatum");
        long inArticle = (Long) browser.ask(SHOWN);
        choose(browser, "status", "contested");
        assertThat((Long) browser.ask(SHOWN)).isPositive().isLessThan(inArticle);
        assertThat(browser.ask("return location.hash")).isEqualTo("#article=newsweek-ultimatum&status=contested");
    }

    @Test
    void anAddressThatWasPassedOnShowsTheSame(Browser browser) {
        browser.open("about:blank");
        browser.open(page.toUri() + "#kind=demand");
        long shown = (Long) browser.ask(SHOWN);
        assertThat(shown).isPositive().isLessThan((Long) browser.ask(ALL));
        assertThat(browser.ask("return document.getElementById('filter-kind').value"))
                .isEqualTo("demand");
    }

    @Test
    void everyOptionFindsAsManyClaimsAsItSays(Browser browser) {
        Object wrong = browser.ask("""
                const wrong = [];
                for (const option of document.querySelectorAll('form.filters option[value]:not([value=""])')) {
                  const select = option.closest('select');
                  select.value = option.value;
                  select.dispatchEvent(new Event('change', {bubbles: true}));
                  const shown = [...document.querySelectorAll('.filtered li')].filter(row => row.offsetParent).length;
                  if (!option.textContent.endsWith('(' + shown + ')')) wrong.push(option.textContent + ': ' + shown);
                  select.value = '';
                  select.dispatchEvent(new Event('change', {bubbles: true}));
                }
                return wrong.join('; ');
                """);
        assertThat(wrong).isEqualTo("");
    }

    @Test
    void showsAllAgain(Browser browser) throws Exception {
        choose(browser, "kind", "demand");
        browser.ask("document.querySelector('form.filters').reset(); return null");
        Thread.sleep(50);
        assertThat(browser.ask(SHOWN)).isEqualTo(browser.ask(ALL));
        assertThat(browser.ask("return location.hash")).isEqualTo("");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void isAPlainListWithoutScripts(Browser browser) {
        browser.runScripts(false);
        browser.open(page);
        assertThat(browser.visibleText()).noneMatch(text -> text.contains("Narrow the list"));
    }
}

package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.glossator.TrialSite;
import org.glossator.preview.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A page that is open in a browser follows its file, and says what is wrong in it. */
@ExtendWith(Shared.class)
@EnabledIf("org.glossator.site.Browser#isInstalled")
class PreviewInBrowserTest {
    private static final String FILE = "claims/shed-opened-in-may.yaml";
    private static final String PAGE = "claims/shed-opened-in-may.html";
    private static final String PANEL = "document.querySelector('#glossator-preview')?.shadowRoot";

    @TempDir
    private Path project;

    private Served open(Browser browser) {
        TrialSite.in(project);
        Served served = Served.in(project);
        browser.look(500, false);
        browser.open(served.address(PAGE));
        browser.complaints(); // of pages before, which lost their server
        return served;
    }

    private static String words(Browser browser) {
        return browser.ask("return document.body.textContent").toString();
    }

    private static String panel(Browser browser) {
        return browser.ask("return " + PANEL + "?.querySelector('section').innerText ?? ''")
                .toString();
    }

    @Test
    void savedWordsAreOnTheScreenInThePageThatIsOpen(Browser browser) {
        try (Served served = open(browser)) {
            browser.ask("window.stays = true");
            served.edit(FILE, "Where could you look this up?", "Whom could you ask?");
            served.until(() -> words(browser).contains("Whom could you ask?"));
            served.edit(FILE, "Whom could you ask?", "Whom could you *ask*, and [who](../pages/about.md)?");
            served.until(() -> words(browser).contains("Whom could you ask, and who?"));
            served.edit(FILE, "title: The bicycle shed opened", "title: The shed opened");
            served.until(() -> browser.ask("return document.title").toString().startsWith("The shed opened"));
            assertThat(browser.ask("return window.stays")).isEqualTo(true);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsMoreThanWordsLoadsThePageAgainWhereTheReaderWas(Browser browser) {
        try (Served served = open(browser)) {
            browser.ask("document.body.style.minHeight = '4000px'; window.goes = true;"
                    + "scrollTo({top: 137, behavior: 'instant'})");
            served.edit(
                    FILE, "- Where could you look this up?", "- Where could you look this up?\n  - Who is missing?");
            served.until(() -> words(browser).contains("Who is missing?"));
            served.until(
                    () -> browser.ask("return Math.round(scrollY)").toString().equals("137"));
            assertThat(browser.ask("return window.goes ?? false")).isEqualTo(false);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void wordsThatAScriptHasChangedAreNotGuessedAt(Browser browser) {
        try (Served served = open(browser)) {
            browser.ask("window.goes = true; const part = [...document.querySelectorAll('li')]"
                    + ".find((item) => item.textContent.includes('Where could you')); part.append('!')");
            served.edit(FILE, "Where could you look this up?", "Whom could you ask?");
            served.until(() -> words(browser).contains("Whom could you ask?"));
            served.until(() -> browser.ask("return window.goes ?? false").equals(false));
            assertThat(words(browser)).doesNotContain("ask?!");
        }
    }

    @Test
    void aFaultStandsOverThePageUntilItIsMended(Browser browser) {
        try (Served served = open(browser)) {
            served.edit(FILE, "status: documented", "status: certain");
            served.until(() -> !panel(browser).isEmpty());
            assertThat(panel(browser))
                    .contains("1 error in the content")
                    .contains("\"certain\" is not one of the words that may stand here")
                    .contains("content/claims/shed-opened-in-may.yaml:3:9")
                    .contains("3 | status: certain")
                    .contains("^^^^^^^");
            assertThat(browser.ask("return " + PANEL + ".querySelector('a').href")
                            .toString())
                    .startsWith("vscode://file/")
                    .endsWith("/content/claims/shed-opened-in-may.yaml:3:9");
            assertThat(words(browser)).contains("Where could you look this up?");
            browser.press("Escape");
            served.until(() -> browser.ask("return " + PANEL + ".querySelector('details').open")
                    .equals(false));
            served.edit(FILE, "status: certain", "status: documented");
            served.until(() -> panel(browser).isEmpty());
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aListFollowsAnEntryThatItNames(Browser browser) {
        try (Served served = open(browser)) {
            browser.open(served.address("claims/"));
            served.edit(FILE, "The bicycle shed opened in May 2025", "The shed opened early");
            served.until(() -> words(browser).contains("The shed opened early"));
        }
    }
}

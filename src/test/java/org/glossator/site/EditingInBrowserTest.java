package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.TrialSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Entries are changed in a browser, in forms. */
@ExtendWith(Shared.class)
@EnabledIf("org.glossator.site.Browser#isInstalled")
class EditingInBrowserTest {
    private static final List<Axe.Look> LOOKS = List.of(
            new Axe.Look(360, true), new Axe.Look(360, false), new Axe.Look(1280, true), new Axe.Look(1280, false));
    private static final String FILE = "claims/shed-is-too-small.yaml";

    @TempDir
    private Path project;

    @Test
    void aClaimIsBegunBrokenMendedSavedAndPublished(Browser browser) {
        try (FormInBrowser form = FormInBrowser.of(browser, project)) {
            assertThat(browser.ask("return location.hash")).isEqualTo("");
            form.type(":title", "The shed smells of paint");
            browser.ask("document.querySelector('[value=claim]').checked = true;"
                    + " document.querySelector('#new').requestSubmit()");
            form.served()
                    .until(() ->
                            browser.ask("return location.search").toString().contains("shed-smells-of-paint"));
            form.untilTried();
            String file = "claims/the-shed-smells-of-paint.yaml";
            String before = form.text(file);
            assertThat(before).endsWith("\ndraft: true\n");
            fill(form);
            form.type("context/n3/date", "4.11.2024");
            form.served().until(() -> !form.faultAt("context/n3/date").isEmpty());
            assertThat(form.faultAt("context/n3/date")).contains("2024-11-04");
            form.click(".mend");
            assertThat(form.value("context/n3/date")).isEqualTo("2024-11-04");
            form.type("context/n3/date", "2024-11-05");
            form.type("reports/0/quote", "word ".repeat(60).strip());
            form.served().until(() -> !form.faultAt("reports/0/quote").isEmpty());
            assertThat(browser.ask("return document.querySelector('#faults a').textContent")
                            .toString())
                    .isEqualTo(form.faultAt("reports/0/quote"));
            assertThat(form.text(file)).isEqualTo(before);
            form.type("reports/0/quote", "too small on the day it opened");
            form.served().until(() -> form.faultAt("reports/0/quote").isEmpty());
            form.save();
            assertThat(form.text(file)).isEqualTo(expected(before));
            form.click("#publish");
            form.untilItSays("#state", "Published at ");
            assertThat(form.text(file)).isEqualTo(expected(before).replace("draft: true\n", ""));
            form.served()
                    .until(() -> form.served()
                            .page("claims/the-shed-smells-of-paint.html")
                            .contains("more air"));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void fill(FormInBrowser form) {
        form.type("kind", "opinion");
        form.type("status", "opinion");
        form.type("speaker", "parents-council");
        form.type("account", "alder-gazette");
        form.type("reports/0/article", "gazette-shed");
        form.type("reports/0/quote", "too small on the day it opened");
        form.add("reports");
        form.type("reports/n1/article", "courier-shed");
        form.type("reports/n1/paraphrase", "some parents would have liked more air");
        for (String key : new String[] {"n2", "n3"}) {
            form.add("context");
            form.type("context/" + key + "/text", "The plan names a kind of paint. [@shed-plan]");
            form.type("context/" + key + "/date", "2024-11-04");
        }
    }

    private static String expected(String before) {
        return before.replaceAll("(?m)^kind: .*", "kind: opinion")
                .replaceAll("(?m)^status: .*", "status: opinion")
                .replaceAll("(?m)^speaker:$", "speaker: parents-council")
                .replaceAll("(?m)^account:$", "account: alder-gazette")
                .replaceAll("(?m)^  - article: .*", "  - article: gazette-shed")
                .replaceAll("(?m)^    quote: .*", """
                            quote: too small on the day it opened
                          - article: courier-shed
                            paraphrase: some parents would have liked more air
                        context:
                          - text: The plan names a kind of paint. [@shed-plan]
                            date: 2024-11-04
                          - text: The plan names a kind of paint. [@shed-plan]
                            date: 2024-11-05""");
    }

    @Test
    void whatChangedOnTheDiskIsNotWrittenOver(Browser browser) {
        try (FormInBrowser form = FormInBrowser.of(browser, project)) {
            form.open(FILE);
            form.type("title", "The shed is tiny");
            form.served().edit(FILE, "meeting of the parents' council", "evening of the parents' council");
            String there = form.text(FILE);
            browser.ask("document.querySelector('#entry').requestSubmit()");
            form.untilItSays("#said", "changed in another place");
            assertThat(form.words("#said"))
                    .contains("− occasion: evening of the parents' council")
                    .contains("+ title: The shed is tiny");
            assertThat(form.words("#state")).isEqualTo("Not saved");
            assertThat(form.text(FILE)).isEqualTo(there);
            assertThat(form.value("title")).isEqualTo("The shed is tiny");
        }
    }

    @Test
    void itemsAreMovedByTheKeyboardAndOneSaveFollowsAnother(Browser browser) {
        try (FormInBrowser form = FormInBrowser.of(browser, project)) {
            form.open(FILE);
            String before = form.text(FILE);
            form.focus("[data-name=\"positions/1\"] .up");
            browser.press("Enter");
            form.save();
            String moved = form.text(FILE);
            assertThat(moved.indexOf("by: school-office")).isLessThan(moved.indexOf("by: parents-council"));
            form.focus("[data-name=\"positions/1\"] .down");
            browser.press(" ");
            form.untilItSays("#state", "Not saved yet");
            form.save();
            assertThat(form.text(FILE)).isEqualTo(before);
        }
    }

    @Test
    void aSourceIsPickedAndPutWhereItsWriterIs(Browser browser) {
        try (FormInBrowser form = FormInBrowser.of(browser, project)) {
            form.open(FILE);
            String before = form.text(FILE);
            browser.ask("const field = document.getElementsByName('positions/1/text')[0]; field.focus();"
                    + " field.setSelectionRange(17, 17); field.parentElement.querySelector('.cite').click()");
            browser.type("shed-pl");
            browser.press("ArrowDown");
            browser.press("Enter");
            form.click(".put");
            String cited = "The school office [@shed-plan] says that it counted fifty-five. [@office-letter]";
            assertThat(form.value("positions/1/text")).isEqualTo(cited);
            form.save();
            assertThat(form.text(FILE))
                    .isEqualTo(before.replace("The school office says", "The school office [@shed-plan] says"));
        }
    }

    @Test
    void everybodyCanUseTheForms(Browser browser) throws Exception {
        TrialSite.in(project);
        DraftInBrowserTest.draft(project);
        try (FormInBrowser form = FormInBrowser.served(browser, project)) {
            form.served().edit(FILE, "date: 2025-05-10\noccasion", "date: 10.5.2025\noccasion");
            for (boolean heed : new boolean[] {false, true}) {
                browser.heedPolicies(heed);
                for (String page : List.of(FILE, DraftInBrowserTest.FILE, "sources.yaml&item=0", "nothing", "")) {
                    browser.open(
                            form.served().address("_glossator/edit/" + (page.isEmpty() ? "" : "form?file=" + page)));
                    if (page.equals(FILE)) {
                        form.served().until(() -> !form.faultAt("date").isEmpty());
                        form.click("#f-speaker");
                    }
                    browser.ask("document.querySelectorAll('details').forEach(part => { part.open = true; })");
                    assertThat(new Axe(browser).foundHere(page, LOOKS)).isEmpty();
                    browser.look(320, false);
                    assertThat(browser.ask("return document.documentElement.scrollWidth")
                                    .toString())
                            .isEqualTo("320");
                }
            }
        } finally {
            browser.heedPolicies(true);
        }
    }

    @Test
    void thePreviewShowsWhatIsTyped(Browser browser) {
        try (FormInBrowser form = FormInBrowser.of(browser, project)) {
            form.open(FILE);
            form.type("title", "The shed is tiny");
            form.served().until(() -> preview(browser).contains("The shed is tiny"));
            assertThat(form.text(FILE)).doesNotContain("tiny");
            form.save();
            form.open("timeline.yaml&item=0");
            form.type("title", "A shed stands");
            form.served().until(() -> preview(browser).contains("A shed stands"));
            assertThat(browser.ask("return scrollY").toString()).isEqualTo("0");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static String preview(Browser browser) {
        return browser.ask("return document.querySelector('iframe').contentDocument?.body?.textContent ?? ''")
                .toString();
    }
}

package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.TrialSite;
import org.glossator.preview.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Entries are changed in a browser, in forms. */
@ExtendWith(Shared.class)
@EnabledIf("org.glossator.site.Browser#isInstalled")
class EditingInBrowserTest {
    private static final String FILE = "claims/shed-is-too-small.yaml";
    private static final String FORM = "_glossator/edit/form?file=" + FILE;

    @TempDir
    private Path project;

    private Served open(Browser browser) {
        TrialSite.in(project);
        Served served = Served.in(project, "--edit");
        browser.look(1300, false);
        browser.complaints();
        browser.open(served.editor());
        return served;
    }

    // What these tests provoke is no complaint about the pages of others, who share the browser.
    @AfterEach
    void forget(Browser browser) {
        browser.open("about:blank");
        browser.complaints();
    }

    private String text(String file) {
        try {
            return Files.readString(project.resolve("content").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void type(Browser browser, String name, String value) {
        browser.ask("const field = document.getElementsByName('" + name + "')[0]; field.value = " + quoted(value)
                + "; field.dispatchEvent(new Event('input', {bubbles: true}))");
    }

    private static String quoted(String words) {
        return "'" + words.replace("'", "\\'").replace("\n", "\\n") + "'";
    }

    private static void add(Browser browser, String list) {
        browser.ask("document.querySelector('[data-name=\"" + list + "\"] > .add').click()");
    }

    private static void save(Browser browser, Served served, String state) {
        browser.ask("document.querySelector('#entry').requestSubmit()");
        served.until(() -> browser.ask("return document.querySelector('#state').textContent")
                .equals(state));
    }

    private static String faultAt(Browser browser, String name) {
        return browser.ask(
                        "const field = document.getElementsByName('" + name + "')[0];"
                                + " const next = field.nextElementSibling;"
                                + " return field.matches('[aria-invalid]') && next?.matches('.fault-here') ? next.textContent : ''")
                .toString();
    }

    private static String said(Browser browser) {
        return browser.ask("return document.querySelector('#said').innerText").toString();
    }

    @Test
    void aClaimIsBegunBrokenMendedAndSaved(Browser browser) {
        try (Served served = open(browser)) {
            assertThat(browser.ask("return location.hash")).isEqualTo("");
            type(browser, ":title", "The shed smells of paint");
            browser.ask("document.querySelector('[value=claim]').checked = true;"
                    + " document.querySelector('#new').requestSubmit()");
            served.until(() -> browser.ask("return location.search").toString().contains("shed-smells-of-paint"));
            served.until(() -> browser.ask("return document.readyState").equals("complete"));
            String file = "claims/the-shed-smells-of-paint.yaml";
            String before = text(file);
            type(browser, "kind", "opinion");
            type(browser, "status", "opinion");
            type(browser, "speaker", "parents-council");
            type(browser, "account", "alder-gazette");
            type(browser, "reports/0/article", "gazette-shed");
            type(browser, "reports/0/quote", "too small on the day it opened");
            add(browser, "reports");
            type(browser, "reports/n1/article", "courier-shed");
            type(browser, "reports/n1/paraphrase", "some parents would have liked more air");
            for (String key : new String[] {"n2", "n3"}) {
                add(browser, "context");
                type(browser, "context/" + key + "/text", "The plan names a kind of paint. [@shed-plan]");
                type(browser, "context/" + key + "/date", "2024-11-04");
            }
            type(browser, "context/n3/date", "4.11.2024");
            served.until(() -> !faultAt(browser, "context/n3/date").isEmpty());
            assertThat(faultAt(browser, "context/n3/date")).contains("2024-11-04");
            type(browser, "context/n3/date", "2024-11-05");
            type(browser, "reports/0/quote", "word ".repeat(60).strip());
            served.until(() -> !faultAt(browser, "reports/0/quote").isEmpty());
            assertThat(browser.ask("return document.querySelector('#faults a').textContent")
                            .toString())
                    .isEqualTo(faultAt(browser, "reports/0/quote"));
            assertThat(text(file)).isEqualTo(before);
            type(browser, "reports/0/quote", "too small on the day it opened");
            served.until(() -> faultAt(browser, "reports/0/quote").isEmpty());
            save(browser, served, "Saved");
            assertThat(text(file)).isEqualTo(expected(before));
            served.until(
                    () -> served.page("claims/the-shed-smells-of-paint.html").contains("more air"));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static String expected(String before) {
        return before.replaceAll("(?m)^kind: .*", "kind: opinion")
                .replaceAll("(?m)^status: .*", "status: opinion")
                .replaceAll("(?m)^speaker: .*", "speaker: parents-council")
                .replaceAll("(?m)^account: .*", "account: alder-gazette")
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
        try (Served served = open(browser)) {
            browser.open(served.address(FORM));
            type(browser, "title", "The shed is tiny");
            served.edit(FILE, "meeting of the parents' council", "evening of the parents' council");
            String there = text(FILE);
            save(browser, served, "Not saved yet");
            served.until(() -> said(browser).contains("changed in another place"));
            assertThat(said(browser))
                    .contains("− occasion: evening of the parents' council")
                    .contains("+ title: The shed is tiny");
            assertThat(text(FILE)).isEqualTo(there);
            assertThat(browser.ask("return document.getElementsByName('title')[0].value"))
                    .isEqualTo("The shed is tiny");
            browser.ask("document.querySelector('[name=title]').value = 'The new shed is too small'");
        }
    }

    @Test
    void itemsAreMovedByTheKeyboardAndOneSaveFollowsAnother(Browser browser) {
        try (Served served = open(browser)) {
            browser.open(served.address(FORM));
            String before = text(FILE);
            browser.ask("document.querySelector('[data-name=\"positions/1\"] .up').focus()");
            browser.press("Enter");
            save(browser, served, "Saved");
            String moved = text(FILE);
            assertThat(moved.indexOf("by: school-office")).isLessThan(moved.indexOf("by: parents-council"));
            browser.ask("document.querySelector('[data-name=\"positions/1\"] .down').focus()");
            browser.press(" ");
            save(browser, served, "Saved");
            assertThat(text(FILE)).isEqualTo(before);
            assertThat(said(browser)).isEqualTo("Saved.");
        }
    }

    @Test
    void aSourceIsPickedAndPutWhereItsWriterIs(Browser browser) {
        try (Served served = open(browser)) {
            browser.open(served.address(FORM));
            browser.ask("const field = document.getElementsByName('positions/1/text')[0]; field.focus();"
                    + " field.setSelectionRange(17, 17); document.querySelector('#cite').value = 'shed-plan';"
                    + " document.querySelector('.put').click()");
            assertThat(browser.ask("return document.getElementsByName('positions/1/text')[0].value"))
                    .isEqualTo("The school office [@shed-plan] says that it counted fifty-five. [@office-letter]");
            assertThat(browser.ask("return document.querySelector('#cite').list.options[0].label")
                            .toString())
                    .isNotEmpty();
            assertThat(browser.ask("return document.getElementsByName('speaker')[0].nextElementSibling.textContent"))
                    .isEqualTo("parents' council");
            save(browser, served, "Saved");
            assertThat(text(FILE)).contains("The school office [@shed-plan] says");
        }
    }

    @Test
    void everybodyCanUseTheForms(Browser browser) throws Exception {
        try (Served served = open(browser)) {
            served.edit(FILE, "date: 2025-05-10\noccasion", "date: 10.5.2025\noccasion");
            for (boolean heed : new boolean[] {false, true}) {
                browser.heedPolicies(heed);
                for (String page : List.of("_glossator/edit/", FORM, "_glossator/edit/form?file=nothing")) {
                    browser.open(served.address(page));
                    if (page.equals(FORM)) {
                        served.until(() -> !faultAt(browser, "date").isEmpty());
                    }
                    List<Axe.Look> looks = List.of(
                            new Axe.Look(360, true),
                            new Axe.Look(360, false),
                            new Axe.Look(1280, true),
                            new Axe.Look(1280, false));
                    assertThat(new Axe(browser).foundHere(page, looks)).isEmpty();
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
        try (Served served = open(browser)) {
            browser.open(served.address(FORM));
            type(browser, "title", "The shed is tiny");
            served.until(() -> browser.ask(
                            "return document.querySelector('iframe').contentDocument?.body?.textContent ?? ''")
                    .toString()
                    .contains("The shed is tiny"));
            assertThat(text(FILE)).doesNotContain("tiny");
            assertThat(browser.complaints()).isEmpty();
            browser.ask("document.querySelector('[name=title]').value = 'The new shed is too small'");
        }
    }
}

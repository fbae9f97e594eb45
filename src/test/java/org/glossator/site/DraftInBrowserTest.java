package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.TrialSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Drafts are confirmed and published in a browser, and what was done there can be taken back. */
@ExtendWith(Shared.class)
@EnabledIf("org.glossator.site.Browser#isInstalled")
class DraftInBrowserTest {
    static final String FILE = "claims/the-roof-leaks.yaml";
    private static final String SHED = "claims/shed-is-too-small.yaml";
    private static final String DRAFT = """
            # drafted from line 3
            draft: true
            confirm:
              - "Who speaks? (probable)"
              - Through whom do we know it?
            title: The roof leaks   # in your own words
            kind:                   # fact or opinion
            status: single-source
            speaker: parents-council # probable
            account: first-hand
            reports:
              - article: gazette-shed
                paraphrase: the roof lets water in
            reviewed: 2025-06-20
            """;

    @TempDir
    private Path project;

    static void draft(Path project) {
        try {
            Files.writeString(project.resolve("content").resolve(FILE), DRAFT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FormInBrowser opened(Browser browser) {
        TrialSite.in(project);
        draft(project);
        FormInBrowser form = FormInBrowser.served(browser, project);
        form.open(FILE);
        return form;
    }

    @Test
    void aDraftIsPublishedOnceNothingIsOpen(Browser browser) {
        try (FormInBrowser form = opened(browser)) {
            form.click("#publish");
            form.untilItSays("#said", "cannot be published yet");
            assertThat(form.words("#said")).contains("Fill in: Kind.").contains("Confirm what is to be confirmed");
            assertThat(browser.ask("return document.activeElement.id")).isEqualTo("said");
            form.type("kind", "fact");
            form.click("#f-confirm-0");
            form.save();
            String kind = DRAFT.replace("kind:                   #", "kind: fact                   #");
            assertThat(form.text(FILE)).isEqualTo(kind.replace("  - \"Who speaks? (probable)\"\n", ""));
            form.click("#publish");
            form.untilItSays("#said", "Confirm what is to be confirmed");
            form.click("#f-confirm-1");
            form.click("#publish");
            form.untilItSays("#state", "Published at ");
            assertThat(form.text(FILE)).isEqualTo("# drafted from line 3\n" + kind.substring(kind.indexOf("title:")));
            assertThat(browser.ask("return document.querySelector('#publish, .checklist') === null"))
                    .isEqualTo(true);
        }
    }

    @Test
    void theListSaysWhatIsToBeDoneAndCanBeNarrowed(Browser browser) {
        try (FormInBrowser form = opened(browser)) {
            browser.open(form.served().address("_glossator/edit/"));
            assertThat(form.words("li[data-state~=draft]"))
                    .contains("The roof leaks")
                    .contains("1 to fill in")
                    .contains("2 to confirm");
            browser.ask("document.querySelector('#of-state').value = 'draft';"
                    + " document.querySelector('#of-state').dispatchEvent(new Event('input', {bubbles: true}))");
            assertThat(form.words("#count")).isEqualTo("1 entry");
            browser.ask("document.querySelector('#of-state').value = '';"
                    + " document.querySelector('#find').value = 'OFFICE';"
                    + " document.querySelector('#find').dispatchEvent(new Event('input', {bubbles: true}))");
            assertThat(form.words("section.kind:not([hidden])")).contains("school office");
        }
    }

    @Test
    void aNameIsPickedByItsTitleAndAMissingTermIsBegun(Browser browser) {
        try (FormInBrowser form = opened(browser)) {
            form.focus("#f-speaker");
            browser.type("school off");
            browser.press("ArrowDown");
            browser.press("Enter");
            assertThat(form.value("speaker")).isEqualTo("school-office");
            assertThat(browser.ask("return document.querySelector('#f-speaker').value"))
                    .isEqualTo("school office");
            form.focus("#f-speaker");
            browser.type("The caretaker");
            browser.press("ArrowUp");
            browser.press("Enter");
            form.served().until(() -> form.value("speaker").equals("the-caretaker"));
            assertThat(form.text("glossary/the-caretaker.md"))
                    .contains("\nterm: The caretaker\n")
                    .contains("\ndraft: true\n---\n");
            form.save();
            assertThat(form.text(FILE)).isEqualTo(DRAFT.replace("speaker: parents-council", "speaker: the-caretaker"));
            form.type("kind", "fact");
            form.click("#f-confirm-0");
            form.click("#f-confirm-1");
            form.click("#publish");
            form.untilItSays("#said", "is a draft or not there");
        }
    }

    @Test
    void whatWasRemovedIsPutBackAndAllChangesAreUndone(Browser browser) {
        try (FormInBrowser form = opened(browser)) {
            form.open(SHED);
            String before = form.text(SHED);
            form.click("[data-name=\"positions/0\"] > .moves > .remove");
            assertThat(form.words(".removed")).contains("Position 1 was removed");
            browser.press("Enter");
            form.untilItSays("#state", "Nothing changed");
            form.click("[data-name=\"positions/0\"] > .moves > .remove");
            form.save();
            assertThat(form.text(SHED)).doesNotContain("by: parents-council");
            browser.acceptQuestions();
            form.click("#back");
            form.untilItSays("#state", "as it was when you opened");
            assertThat(form.text(SHED)).isEqualTo(before);
        }
    }
}

package org.glossator.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.TrialSite;
import org.glossator.preview.Served;

/** A form that is open in a browser, and what a person does with it. */
record FormInBrowser(Browser browser, Served served, Path project) implements AutoCloseable {
    /** Serves the trial site in an empty folder, and opens the list of its entries. */
    static FormInBrowser of(Browser browser, Path project) {
        TrialSite.in(project);
        return served(browser, project);
    }

    /** Serves the site of a folder, and opens the list of its entries. */
    static FormInBrowser served(Browser browser, Path project) {
        Served served = Served.in(project, "--edit");
        browser.look(1300, false);
        browser.complaints();
        browser.open(served.editor());
        return new FormInBrowser(browser, served, project);
    }

    /** Opens the form of a file. */
    void open(String file) {
        browser.open(served.address("_glossator/edit/form?file=" + file));
        untilTried();
    }

    void untilTried() {
        served.until(() -> browser.ask("return document.querySelector('iframe')?.hidden === false"
                        + " || (document.querySelector('#pane-state')?.textContent ?? '') !== ''")
                .equals(true));
    }

    String text(String file) {
        try {
            return Files.readString(project.resolve("content").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void type(String name, String value) {
        browser.ask("const field = document.getElementsByName('" + name + "')[0]; field.value = " + quoted(value)
                + "; field.dispatchEvent(new Event('input', {bubbles: true}))");
    }

    private static String quoted(String words) {
        return "'" + words.replace("'", "\\'").replace("\n", "\\n") + "'";
    }

    String value(String name) {
        return browser.ask("return document.getElementsByName('" + name + "')[0].value")
                .toString();
    }

    void click(String what) {
        browser.ask("document.querySelector('" + what + "').click()");
    }

    void focus(String what) {
        browser.ask("document.querySelector('" + what + "').focus()");
    }

    void add(String list) {
        click("[data-name=\"" + list + "\"] > .add");
    }

    /** Saves, and waits until the form says so. */
    void save() {
        browser.ask("document.querySelector('#entry').requestSubmit()");
        untilItSays("#state", "Saved at ");
    }

    void untilItSays(String where, String words) {
        served.until(() -> words(where).contains(words));
    }

    String words(String where) {
        return browser.ask("return document.querySelector('" + where + "')?.innerText ?? ''")
                .toString();
    }

    String faultAt(String name) {
        return browser.ask(
                        "const field = document.getElementsByName('" + name + "')[0];"
                                + " const next = field.nextElementSibling;"
                                + " return field.matches('[aria-invalid]') && next?.matches('.fault-here') ? next.textContent : ''")
                .toString();
    }

    /** Opens nothing more; what stands in the form may be lost. */
    @Override
    public void close() {
        browser.ask("document.querySelectorAll('#entry [name]').forEach(field => { field.disabled = true; });");
        browser.acceptQuestions();
        browser.open("about:blank");
        served.close();
        browser.complaints();
    }
}

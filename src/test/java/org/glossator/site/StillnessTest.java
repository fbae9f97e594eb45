package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that somebody may be reading already moves while a page comes in from a server that takes its time. */
@InBrowser
class StillnessTest {
    // What lies outside the window does not count, so it holds whole pages.
    private static final int HIGH = 5_000;

    private static final String SHIFTS = """
            const done = arguments[0];
            const name = ({node, previousRect: was, currentRect: is}) => node?.nodeName + ' ' + node?.textContent.slice(0, 30)
                + ' from ' + was.x + ' ' + was.y + ' to ' + is.x + ' ' + is.y;
            const shifts = [];
            new PerformanceObserver(list => shifts.push(...list.getEntries()))
                .observe({type: 'layout-shift', buffered: true});
            setTimeout(() => done(shifts.map(({value, sources}) => value + ': ' + sources.map(name))), 120);
            """;

    @BeforeEach
    void everythingAsItIs(Browser browser) {
        browser.heedPolicies(true);
        browser.runScripts(true);
        browser.look(1280, false);
    }

    @AfterEach
    void quickAgain(Browser browser) {
        browser.slowDown(0, 0);
        browser.look(1280, false);
    }

    @Test
    void nothingMovesWhileAPageComesIn(RealSite site, Browser browser) throws Exception {
        List<String> shifts = new ArrayList<>();
        try (Served served = Served.folder(site.folder())) {
            for (int width : new int[] {360, 1280}) {
                browser.window(width, HIGH);
                for (Path page : site.pageOfEachKind()) {
                    for (Object shift : shifts(browser, served, site.path(page))) {
                        shifts.add(site.path(page) + " at " + width + " by " + shift);
                    }
                }
            }
        }
        assertThat(shifts).isEmpty();
    }

    @Test
    void seesWhatMoves(Browser browser, @TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("late.js"),
                "const p = document.createElement('p'); p.textContent = 'late';"
                        + "setTimeout(() => document.body.prepend(p), 60)");
        Files.writeString(
                folder.resolve("page.html"),
                "<!DOCTYPE html><title>Late</title><body><h1>Early</h1>" + "<script src='late.js'></script>");
        try (Served served = Served.folder(folder)) {
            assertThat(shifts(browser, served, "page.html"))
                    .singleElement()
                    .asString()
                    .contains("Early");
        }
    }

    private static List<?> shifts(Browser browser, Served served, String path) {
        browser.open("about:blank");
        browser.slowDown(40, 0);
        browser.open(served.address().resolve(path).toString());
        return (List<?>) browser.await(SHIFTS);
    }
}

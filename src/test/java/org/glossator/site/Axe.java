package org.glossator.site;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Axe, which looks in a browser for what keeps people from using a page. */
final class Axe {
    /** The window's widths in CSS pixels, and whether it is dark. */
    record Look(int width, boolean dark) {}

    private static final String RUN = """
            const done = arguments[0];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            const rules = Object.fromEntries(%s.map(rule => [rule, {enabled: false}]));
            const wanted = {runOnly: {type: 'tag', values: tags}, rules, resultTypes: ['violations'], preload: false};
            axe.run(%s, wanted).then(
                results => done(results.violations.flatMap(rule => rule.nodes.map(
                    node => rule.id + ' ' + node.target + ' ' + node.failureSummary.replace(/\\\\s+/g, ' ')))),
                fault => done(['axe cannot run: ' + fault]));
            """;

    private final Browser browser;
    private final String program;
    private final String run;

    private Axe(Browser browser, String part, String leftOut) throws Exception {
        this.browser = browser;
        this.program = new EmbeddedResourceAxeProvider().getScript();
        this.run = RUN.formatted(leftOut, part);
    }

    /** It looks at all of a page. */
    Axe(Browser browser) throws Exception {
        this(browser, "document", "[]");
    }

    /** It looks at a part of a page, which an expression of a script names. */
    static Axe at(String part, Browser browser) throws Exception {
        return new Axe(browser, part, "[]");
    }

    /** It leaves out how letters stand out from their ground, which takes more time than all else together. */
    static Axe butContrast(Browser browser) throws Exception {
        return new Axe(browser, "document", "['color-contrast', 'link-in-text-block']");
    }

    /** What it finds on a page, a line each, in each look of the window. */
    List<String> found(Path page, List<Look> looks) {
        browser.open(page);
        return foundHere(page.getFileName().toString(), looks);
    }

    /** What it finds on the page that is open, as it is now. */
    List<String> foundHere(String name, List<Look> looks) {
        List<String> found = new ArrayList<>();
        browser.ask(program);
        for (Look look : looks) {
            browser.look(look.width(), look.dark());
            for (Object fault : (List<?>) browser.await(run)) {
                found.add(name + " at " + look.width() + (look.dark() ? ", dark: " : ", light: ") + fault);
            }
        }
        return found;
    }
}

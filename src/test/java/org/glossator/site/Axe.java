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
            axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], preload: false}).then(
                results => done(results.violations.flatMap(rule => rule.nodes.map(
                    node => rule.id + ' ' + node.target + ' ' + node.failureSummary.replace(/\\\\s+/g, ' ')))),
                fault => done(['axe cannot run: ' + fault]));
            """;

    private final Browser browser;
    private final String program;

    Axe(Browser browser) throws Exception {
        this.browser = browser;
        this.program = new EmbeddedResourceAxeProvider().getScript();
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
            for (Object fault : (List<?>) browser.await(RUN)) {
                found.add(name + " at " + look.width() + (look.dark() ? ", dark: " : ", light: ") + fault);
            }
        }
        return found;
    }
}

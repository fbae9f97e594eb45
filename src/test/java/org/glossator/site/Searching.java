package org.glossator.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks the search page of a site something and reads what it answers. */
final class Searching {
    private Searching() {}

    static void anew(Browser browser) {
        browser.heedPolicies(true);
        browser.runScripts(true);
        browser.look(1280, false);
        browser.open("about:blank");
        browser.requests();
        browser.complaints();
    }

    /** Opens the page at the address of the query, and waits for the answer. */
    static void ask(String query, RealSite site, Browser browser) {
        String words = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
        browser.open("about:blank");
        browser.open(site.folder().resolve("search.html").toUri() + "#q=" + words);
        settled(browser);
    }

    static void settled(Browser browser) {
        browser.await("""
                const done = arguments[0];
                const status = document.querySelector('.search-found');
                const wait = () => status.textContent ? setTimeout(done, 20) : setTimeout(wait, 10);
                wait();
                """);
    }

    /** Where the first result leads. */
    static Object first(Browser browser) {
        return browser.ask("return document.querySelector('.search-groups a')?.getAttribute('href')");
    }

    /** A property of all elements of a kind among the results. */
    static List<String> list(Browser browser, String selector, String property) {
        Object found = browser.ask("return [...document.querySelectorAll('.search-groups " + selector
                + "')].map(element => element." + property + ")");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** What a screen reader is told. */
    static String said(Browser browser) {
        return browser.ask("return document.querySelector('.search-found').textContent")
                .toString();
    }

    /** How many results there are. */
    static int found(Browser browser) {
        return Integer.parseInt(said(browser).replaceAll("\\D", ""));
    }
}

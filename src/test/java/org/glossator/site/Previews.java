package org.glossator.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.glossator.site.Browser.Spot;

/** The page in the browser as somebody uses it who wants to know what its terms mean. */
final class Previews {
    /** What stands for a preview where none is open. */
    static final String NONE = "none";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * A clock for the page's timers that stands still until {@code pass} is called, so that nothing depends on how quick the
     * machine is. It runs before the scripts of the page.
     */
    static final String CLOCK = """
            let now = 0;
            let last = 0;
            const timers = new Map();
            window.setTimeout = (what, delay = 0) => {
              timers.set(++last, {what, at: now + delay});
              return last;
            };
            window.clearTimeout = timer => void timers.delete(timer);
            window.pass = time => {
              const end = now + time;
              const next = () => [...timers].filter(([, {at}]) => at <= end).sort(([, one], [, other]) => one.at - other.at)[0];
              for (let due = next(); due; due = next()) {
                timers.delete(due[0]);
                now = due[1].at;
                due[1].what();
              }
              now = end;
            };
            """;

    /** Answers once the page is drawn anew after all delays, on its own clock or on that of the test. */
    private static final String SHOWN = """
            const done = arguments[0];
            const say = () => done(document.querySelector('.preview')?.textContent ?? 'none');
            const drawn = what => requestAnimationFrame(() => requestAnimationFrame(what));
            if (window.pass) drawn(() => drawn(say, pass(600)));
            else setTimeout(say, 600);
            """;

    /** Opens one preview after the other and says what is wrong with where they stand. */
    private static final String FIT = """
            const faults = [];
            const edges = box => [box.left, box.top, box.right, box.bottom].map(Math.round).join(' ');
            const spots = () => [...document.querySelectorAll('main *')].filter(each => !each.closest('.preview'))
                .map(each => edges(each.getBoundingClientRect())).join();
            for (const term of document.querySelectorAll('a.term')) {
              term.scrollIntoView({block: 'center', behavior: 'instant'});
              document.activeElement.blur();
              dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
              const before = spots();
              term.focus({preventScroll: true});
              const preview = document.querySelector('.preview');
              const box = preview?.getBoundingClientRect();
              const covered = box && [...term.getClientRects()].some(line => line.left < box.right - 1
                  && line.right > box.left + 1 && line.top < box.bottom - 1 && line.bottom > box.top + 1);
              const isOut = box && (box.left < 0 || box.top < 0 || box.bottom > innerHeight
                  || box.right > document.documentElement.clientWidth);
              if (!preview) faults.push('none for ' + term.href);
              if (isOut || covered)
                  faults.push(term.href + ' stands at ' + edges(box) + (covered ? ', on its link' : ''));
              if (spots() !== before) faults.push(term.href + ' moves the page');
              const wide = document.scrollingElement.scrollWidth;
              if (wide > innerWidth) faults.push(term.href + ' makes the page ' + wide + ' wide');
            }
            return faults;
            """;

    private final Browser browser;

    Previews(Browser browser) {
        this.browser = browser;
    }

    /** What is wrong with where the previews of the page stand. */
    List<?> misfits() {
        return (List<?>) browser.ask(FIT);
    }

    /** A page that links several terms. */
    static Path page(RealSite site) {
        return site.pageOfEachKind().stream()
                .filter(page -> site.path(page).startsWith("claims/")
                        && !site.path(page).endsWith("index.html"))
                .findFirst()
                .orElseThrow();
    }

    /** The link to a term of that number, as scripts name it. */
    static String term(int number) {
        return "document.querySelectorAll('a.term')[" + number + "]";
    }

    /** What the link of that number is described by, as scripts name it. */
    static String described(int number) {
        return "document.getElementById(" + term(number) + ".getAttribute('aria-describedby')).textContent";
    }

    /** What the list at the foot of the page says of the term that a link leads to. */
    String expected(int number) {
        return (String) browser.ask("const entry = [...document.querySelectorAll('.page-terms dt')].find("
                + "each => each.firstElementChild.href === " + term(number) + ".href);"
                + "return entry.textContent + ' ' + entry.nextElementSibling.textContent");
    }

    /** The preview that is open when all delays are over. */
    String shown() {
        return (String) browser.await(SHOWN);
    }

    /** Where the link of that number stands, which is brought into the window. */
    Spot spot(int number) {
        browser.ask(term(number) + ".scrollIntoView({block: 'center', behavior: 'instant'})");
        return place(term(number) + ".getClientRects()[0]");
    }

    /** The middle of an element. */
    Spot middle(String selector) {
        return place("document.querySelector('" + selector + "').getBoundingClientRect()");
    }

    /** Lays the link of that number at a place in the window. */
    void lay(int number, Spot spot) {
        browser.ask("Object.assign(%s.style, {position: 'fixed', left: '%spx', top: '%spx', translate: '-50%% -50%%'})"
                .formatted(term(number), spot.x(), spot.y()));
    }

    /** Waits until the browser has noticed that the link of that number is under the pointer. */
    void underThePointer(int number) {
        browser.await("const done = arguments[0]; const look = () => " + term(number)
                + ".matches(':hover') ? done() : requestAnimationFrame(look); look()");
    }

    private Spot place(String box) {
        return new Spot(
                number("(box => box.left + box.width / 2)(" + box + ")"),
                number("(box => box.top + box.height / 2)(" + box + ")"));
    }

    /** The number that an expression of a script comes to. */
    double number(String expression) {
        return ((Number) browser.ask("return " + expression)).doubleValue();
    }

    /** Sets focus upon a link as a keyboard does. */
    void focus(int number) {
        browser.press("Escape");
        browser.ask(term(number) + ".focus()");
    }

    /** Turns previews on or off. */
    void turn() {
        browser.ask("document.querySelector('.previews-switch input').click()");
    }

    /** Where the link of that number leads. */
    Object address(int number) {
        return browser.ask("return " + term(number) + ".href");
    }

    /** Touches a place with a finger, and waits until the page has heard of it. */
    void tap(Spot spot) {
        browser.ask("window.heard = new Promise(done => addEventListener('click', done, {capture: true, once: true}))");
        browser.tap(spot);
        browser.await("const done = arguments[0]; window.heard.then(() => done())");
    }

    /** The page that is there once this one is, or when nobody would wait any longer. */
    Object arrival(Object expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Object here = browser.ask("return location.href");
        while (!here.equals(expected) && System.nanoTime() < end) {
            here = browser.ask("return location.href");
        }
        return here;
    }
}

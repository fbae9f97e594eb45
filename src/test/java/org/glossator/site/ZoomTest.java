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

/** Readers who enlarge the page or its text, or set it wider, lose nothing (success criteria 1.4.4, 1.4.10 and 1.4.12). */
@InBrowser
class ZoomTest {
    private final Browser browser;
    private final Legibility legibility;

    ZoomTest(Browser browser) {
        this.browser = browser;
        this.legibility = new Legibility(browser);
    }

    @BeforeEach
    @AfterEach
    void everythingAsItIs() {
        browser.heedPolicies(true);
        browser.runScripts(true);
        browser.look(1280, false);
    }

    @Test
    void nothingIsLostAtFourHundredPercent(RealSite site) {
        // A window of 1280 by 1024 pixels, each of them as large as four by four.
        browser.window(320, 256);
        assertThat(found(site, site.pages(), () -> {})).isEmpty();
    }

    @Test
    void nothingIsLostWhereTextIsTwiceAsLarge(RealSite site) {
        for (int width : new int[] {1280, 360}) {
            browser.look(width, false);
            assertThat(found(site, site.pageOfEachKind(), () -> legibility.enlarge(200)))
                    .as("at " + width)
                    .isEmpty();
        }
    }

    @Test
    void nothingIsLostWhereTextIsSetWider(RealSite site) {
        for (int width : new int[] {1280, 360}) {
            browser.look(width, false);
            assertThat(found(site, site.pageOfEachKind(), legibility::spread))
                    .as("at " + width)
                    .isEmpty();
        }
    }

    @Test
    void wordsStayWithinTheirDrawings(RealSite site) {
        String cut = "return [...document.querySelectorAll('svg')].filter(svg => svg.getClientRects().length)"
                + ".flatMap(svg => [...svg.querySelectorAll('text')].filter(text => {"
                + "const box = text.getBoundingClientRect(), room = (svg.closest('figure') ?? svg).getBoundingClientRect();"
                + "return box.left < room.left - 1 || box.right > room.right + 1}).map(text => text.textContent)).join()";
        List<Path> drawn = site.pages().stream()
                .filter(page -> !Markup.of(page).page().select("svg text").isEmpty())
                .toList();
        assertThat(drawn).isNotEmpty();
        List<String> found = new ArrayList<>();
        for (Path page : drawn) {
            browser.open(page);
            for (int width : new int[] {320, 640, 1280}) {
                browser.window(width, 900);
                String words = browser.ask(cut).toString();
                if (!words.isEmpty()) {
                    found.add(page.getFileName() + " at " + width + ": " + words);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void previewsCanBeReadInASmallWindow(RealSite site) {
        Previews previews = new Previews(browser);
        browser.window(320, 256);
        browser.beInUse();
        browser.open(Previews.page(site));
        previews.focus(0);
        String expected = previews.expected(0);
        assertThat(previews.shown()).isEqualTo(expected);
        browser.ask("document.querySelector('.preview').scrollIntoView({block: 'end', behavior: 'instant'})");
        assertThat(previews.shown()).isEqualTo(expected);
        assertThat(browser.ask("const box = document.querySelector('.preview').getBoundingClientRect();"
                        + "return box.left >= 0 && box.right <= 320 && box.top >= 0 && box.bottom <= 256"))
                .isEqualTo(true);
    }

    @Test
    void seesWhatIsLost(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), """
                <!DOCTYPE html><title>Faults</title><style>
                * { margin: 0; white-space: nowrap } .cut { width: 2em; overflow: hidden }
                .on { margin-top: -1em } .moves { width: 2em; overflow: auto } .out { width: 999em }</style>
                <p class="cut">cut at its end</p><p>below</p><p class="on">above</p>
                <p class="moves">has to be moved</p><p class="out">wide</p>
                """);
        browser.open(page);
        assertThat(String.join("\n", legibility.faults()))
                .contains("p.cut \"cut at its end\" is cut", "\"below\" and p.on \"above\" lie on each other")
                .contains("p.moves \"has to be moved\" moves sideways", "the page is ");
    }

    private List<String> found(RealSite site, List<Path> pages, Runnable change) {
        List<String> found = new ArrayList<>();
        for (Path page : pages) {
            browser.open(page);
            change.run();
            for (String fault : legibility.faults()) {
                found.add(site.path(page) + ": " + fault);
            }
        }
        return found;
    }
}

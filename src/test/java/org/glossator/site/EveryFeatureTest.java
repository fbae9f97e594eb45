package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.ProgramRun;
import org.glossator.TrialSite;
import org.glossator.site.Axe.Look;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What authors may write and the real site does not use yet looks as sound as the rest. */
@ExtendWith(Shared.class)
class EveryFeatureTest {
    private static final String EVERYTHING = """
            ---
            title: Everything "at once" & more
            summary: Each thing that a text may hold.
            language: de
            aliases: [old/place.html]
            updated: 2025-06-21
            reviewed: 2025-06-21
            author: Class 8b
            changes:
              - date: 2025-06-21
                note: The number of places was wrong.
                correction: true
            ---
            ## A heading with `code` & an <i>entity</i>

            *Emphasis*, **strong emphasis** and a break\\
            in the line.[^1] Again.[^1] Another.[^other] A [link outside](https://example.org/?a=1&b=2 "title"),
            a [mail](mailto:class-8b@alder-school.example), an [anchor](#a-heading), a [file](../glossary/bicycle-shed.md),
            an entry [[shed-is-too-small]], the bicycle shed and a \\bicycle shed. [@shed-plan, page 2; @office-letter]

            ### A heading

            | left | middle | right |
            | :--- | :----: | ----: |
            | 1 | a | x |
            | 2 | a longer text, longer than any other in this table | y |

            > [!NOTE]
            > A note with a [link](https://example.org/).

            > [!WARNING]
            > - a list
            >
            >   with paragraphs

            > A quotation.
            >
            > > In another.

            7. seven
            8. eight
               - and
               - below

            ---

            ![A grey roof](../media/shed.png "Class 8b, CC BY 4.0")

            Words, ![a roof](../media/shed.png "Class 8b, CC BY 4.0") and words.

                code = with a long line that goes on and on and on, much longer than any window is wide, and further still

            [^1]: A footnote.

            [^other]: Another, with *emphasis* and a [link](https://example.org/).
            """;

    @TempDir
    private static Path folder;

    private static final List<Path> PAGES = new ArrayList<>();

    @BeforeAll
    static void build() {
        TrialSite site = TrialSite.in(folder).with("content/pages/everything.md", EVERYTHING);
        ProgramRun run = ProgramRun.in(site.project(), "build");
        assertThat(run.code()).as(run.printed()).isZero();
        Tree.files(folder.resolve("site")).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .forEach(PAGES::add);
    }

    @Test
    void everyPageConforms() throws Exception {
        ConformanceChecker checker = new ConformanceChecker();
        List<String> faults = new ArrayList<>();
        for (Path page : PAGES) {
            faults.addAll(checker.html(page));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noLinkIsDead() throws Exception {
        Crawl crawl = Crawl.through(
                folder.resolve("site").toUri(), Doors.files(), "index.html", "404.html", "old/place.html");
        assertThat(crawl.faults()).isEmpty();
        assertThat(crawl.reached()).containsAll(PAGES.stream().map(this::path).toList());
        assertThat(crawl.reached()).contains("media/shed.png");
    }

    private String path(Path page) {
        return Tree.path(folder.resolve("site"), page);
    }

    @Test
    void noPageHoldsWhatRuns() {
        assertThat(PAGES.stream().map(Markup::of).flatMap(page -> page.banned().stream()))
                .isEmpty();
        assertThat(PAGES.stream().map(Markup::of).flatMap(page -> page.policyFaults().stream()))
                .isEmpty();
    }

    @Test
    @EnabledIf("org.glossator.site.Browser#isInstalled")
    void everybodyCanUseThem(Browser browser) throws Exception {
        Axe axe = new Axe(browser);
        List<String> found = new ArrayList<>();
        for (String page : List.of("everything.html", "corrections.html")) {
            found.addAll(axe.found(
                    folder.resolve("site").resolve(page), List.of(new Look(320, true), new Look(1280, false))));
            browser.look(320, false);
            assertThat(browser.ask("return document.scrollingElement.scrollWidth"))
                    .isEqualTo(320L);
        }
        assertThat(found).isEmpty();
    }
}

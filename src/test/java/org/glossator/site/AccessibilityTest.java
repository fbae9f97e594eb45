package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.site.Axe.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Axe finds nothing against the Web Content Accessibility Guidelines 2.2, levels A and AA, nor against good practice. */
@InBrowser
class AccessibilityTest {
    @BeforeEach
    @AfterEach
    void policiesHold(Browser browser) {
        browser.heedPolicies(true);
        browser.complaints();
    }

    // A policy can keep axe from seeing colours, so that it finds nothing to say about them.
    @Test
    void everybodyCanUseEveryPage(RealSite site, Browser browser) throws Exception {
        browser.heedPolicies(false);
        List<Look> narrowAndDark = List.of(new Look(360, true), new Look(1280, false));
        List<Look> narrowAndLight = List.of(new Look(360, false), new Look(1280, true));
        Axe axe = new Axe(browser);
        assertThat(found(site, axe, site.pages(), narrowAndDark)).isEmpty();
        assertThat(found(site, axe, site.pageOfEachKind(), narrowAndLight)).isEmpty();
    }

    // Colours have been looked at without the policy. It blocks no style: browsers complain of that, and none does.
    @Test
    void everybodyCanUseEveryKindOfPageUnderItsPolicy(RealSite site, Browser browser) throws Exception {
        List<Look> looks = List.of(new Look(360, true), new Look(1280, false));
        assertThat(found(site, Axe.butContrast(browser), site.pageOfEachKind(), looks))
                .isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void everybodyCanUseTheResultsOfASearch(RealSite site, Browser browser) throws Exception {
        Axe axe = new Axe(browser);
        for (boolean heed : new boolean[] {false, true}) {
            browser.heedPolicies(heed);
            for (String query : List.of("crimea", "nothing of the kind")) {
                browser.look(1280, false);
                Searching.ask(query, site, browser);
                List<Look> looks = List.of(new Look(360, true), new Look(1280, false));
                assertThat(axe.foundHere(query, looks)).isEmpty();
            }
        }
    }

    @Test
    void axeSeesWhatItLooksForInEachScheme(Browser browser, @TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), """
                <!DOCTYPE html><html lang="en"><title>Faults</title>
                <style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style>
                <main><h1>Faults</h1><p style="background: #fff">Pale in the dark</p><img src="a.png"></main></html>
                """);
        List<String> found = new Axe(browser).found(page, List.of(new Look(360, false), new Look(360, true)));
        assertThat(found).hasSize(3);
        assertThat(found.get(0)).startsWith("page.html at 360, light: image-alt img");
        assertThat(found)
                .filteredOn(fault -> fault.contains("color-contrast"))
                .singleElement()
                .asString()
                .contains("dark");
    }

    private static List<String> found(RealSite site, Axe axe, List<Path> pages, List<Look> looks) {
        List<String> found = new ArrayList<>();
        for (Path page : pages) {
            for (String fault : axe.found(page, looks)) {
                found.add(site.path(page) + ": " + fault);
            }
        }
        return found;
    }
}

package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.site.Axe.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Axe finds nothing against the Web Content Accessibility Guidelines 2.2, levels A and AA, nor against good practice. */
@ExtendWith(Shared.class)
@EnabledIf("org.glossator.site.Browser#isInstalled")
class AccessibilityTest {
    private static final List<Look> EVERY_LOOK =
            List.of(new Look(360, false), new Look(360, true), new Look(1280, false), new Look(1280, true));

    @AfterEach
    void policiesHold(Browser browser) {
        browser.heedPolicies(true);
    }

    @Test
    void everybodyCanUseEveryKindOfPage(RealSite site, Browser browser) throws Exception {
        // A policy can keep axe from seeing colours, so that it finds nothing to say about them.
        browser.heedPolicies(false);
        assertThat(found(site, browser, EVERY_LOOK)).isEmpty();
    }

    @Test
    void everybodyCanUseEveryKindOfPageUnderItsPolicy(RealSite site, Browser browser) throws Exception {
        assertThat(found(site, browser, List.of(new Look(360, true), new Look(1280, false))))
                .isEmpty();
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

    private static List<String> found(RealSite site, Browser browser, List<Look> looks) throws Exception {
        Axe axe = new Axe(browser);
        List<String> found = new ArrayList<>();
        for (Path page : site.pageOfEachKind()) {
            found.addAll(axe.found(page, looks));
        }
        return found;
    }
}

package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pages and style sheet are what the standards of the web ask for. */
@ExtendWith(Shared.class)
class ConformanceTest {
    private final ConformanceChecker checker = new ConformanceChecker();

    @Test
    void everyPageOfTheSiteConforms(RealSite site) throws Exception {
        List<String> faults = new ArrayList<>();
        for (Path page : site.pages()) {
            faults.addAll(checker.html(page));
        }
        assertThat(site.pages()).hasSizeGreaterThan(60);
        assertThat(faults).isEmpty();
    }

    @Test
    void theStyleSheetConforms(RealSite site, @TempDir Path folder) throws Exception {
        assertThat(checker.css(site.folder().resolve("assets/style.css"), folder))
                .isEmpty();
    }

    @Test
    void theCheckerSeesFaults(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<!DOCTYPE html>\n<html lang=\"en\"><title>Two</title>\n<p id=\"a\"><p id=\"a\"><img src=\"a.png\">");
        assertThat(checker.html(page))
                .anyMatch(fault -> fault.contains("Duplicate ID"))
                .anyMatch(fault -> fault.contains("“alt” attribute"));
        Path sheet = folder.resolve("style.css");
        Files.writeString(sheet, "@layer base;\n@layer base {\n  p { colour: red; }\n}\n");
        assertThat(checker.css(sheet, folder)).singleElement().asString().contains("colour");
    }
}

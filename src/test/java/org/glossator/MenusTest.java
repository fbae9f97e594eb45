package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The menus that a site's settings name stand on every page, in their order and with their words. */
class MenusTest {
    @TempDir
    private Path project;

    private void build(String menu) {
        TrialSite.in(project).with("content/site.yaml", "title: The Bicycle Shed\nlanguage: en\n" + menu);
        ProgramRun run = ProgramRun.in(project, "build");
        assertThat(run.code()).as(run.printed()).isZero();
    }

    private List<String> links(String page, String menu) throws IOException {
        return Jsoup.parse(Files.readString(project.resolve("site").resolve(page))).select(menu + " nav li a").stream()
                .map(link -> link.text() + " " + link.attr("href") + " " + link.attr("rel"))
                .map(String::strip)
                .toList();
    }

    @Test
    void standInTheHeadOfEveryPageWithTheSearchLast() throws IOException {
        build("""
                menu:
                  header:
                    - to: glossary
                    - to: shed-is-too-small
                      words: The dispute
                    - to: about
                    - to: https://alder-school.example/?a=1&b=2
                      words: Our school
                """);
        assertThat(links("claims/shed-is-too-small.html", "header"))
                .containsExactly(
                        "Glossary ../glossary/index.html",
                        "The dispute shed-is-too-small.html",
                        "About this site ../about.html",
                        "Our school https://alder-school.example/?a=1&b=2 external noopener",
                        "Search ../search.html search");
        assertThat(links("404.html", "header")).contains("Glossary glossary/index.html");
        assertThat(links("index.html", "footer")).contains("About this site about.html");
    }

    @Test
    void standInTheFoot() throws IOException {
        build(
                "menu:\n  footer:\n    - to: mailto:class-8b@alder-school.example\n      words: Write to us\n    - to: home\n");
        assertThat(links("about.html", "footer"))
                .startsWith("Write to us mailto:class-8b@alder-school.example external noopener", "Home index.html");
        assertThat(links("about.html", "header")).contains("Claims claims/index.html");
    }

    @Test
    void placeTheSearchWhereTheyNameIt() throws IOException {
        build("menu:\n  header:\n    - to: search\n      words: Find\n    - to: claims\n");
        assertThat(links("index.html", "header")).containsExactly("Find search.html", "Claims claims/index.html");
    }
}

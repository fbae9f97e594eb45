package org.glossator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.glossator.TrialSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page says about how to cite it. */
class CitesTest {
    @TempDir
    private Path folder;

    private HowToCite cite(String site, String dates) {
        TrialSite trial = TrialSite.in(folder)
                .with("content/site.yaml", site)
                .with("content/glossary/bicycle-shed.md", """
                        ---
                        term: bicycle shed
                        category: place
                        short: A roof for bicycles.
                        %s---
                        A roof.
                        """.formatted(dates));
        TermView view = Laid.out(trial).view(TermView.class, "glossary/bicycle-shed.html");
        return view.colophon().cite().orElseThrow();
    }

    private static String apa(HowToCite cite) {
        return cite.forms().get(0).words().stream().map(HowToCite.Words::text).collect(Collectors.joining());
    }

    @Test
    void makesUpNeitherAuthorNorDateNorAddress() {
        HowToCite cite = cite("title: Sheds\nlanguage: en\n", "");
        assertThat(apa(cite)).isEqualTo("bicycle shed. (n.d.). Sheds.");
        assertThat(cite.bibtex()).doesNotContain("author", "year", "url");
        assertThat(cite.attribution()).isEmpty();
    }

    @Test
    void saysAllThatIsKnown() {
        HowToCite cite = cite("""
                title: Sheds
                language: en
                address: https://example.org/s/
                publisher: Alder School
                licence: {name: CC BY 4.0, url: https://example.org/by}
                """, "updated: 2025-06-01\nreviewed: 2025-07-01\nauthor: Class 8b\n");
        assertThat(apa(cite))
                .isEqualTo("Class 8b. (2025, June 1). bicycle shed. Alder School. Sheds."
                        + " https://example.org/s/glossary/bicycle-shed.html");
        assertThat(cite.attribution())
                .contains("“bicycle shed” from “Sheds”, by Class 8b, licensed under CC BY 4.0 (https://example.org/by),"
                        + " https://example.org/s/glossary/bicycle-shed.html");
    }

    @Test
    void takesTheReviewWhereNothingWasUpdated() {
        assertThat(apa(cite("title: Sheds\nlanguage: en\npublisher: Alder School\n", "reviewed: 2025-07-01\n")))
                .isEqualTo("Alder School. (2025, July 1). bicycle shed. Sheds.");
    }
}

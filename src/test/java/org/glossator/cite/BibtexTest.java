package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;

/** Works in BibTeX, read again by a parser of it. */
class BibtexTest {
    private static Work work(String type, String title, Map<String, String> fields) {
        return new Work(
                "key",
                type,
                title,
                Map.of("author", List.of(new Name("Müller", "Änne"), Name.whole("Beds and Paths"))),
                Optional.of("2024-11-05"),
                Optional.of("https://example.org/a_b%20c?d=1&e={f}"),
                fields);
    }

    private static BibTeXEntry read(String bibtex) throws Exception {
        BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(bibtex));
        assertThat(database.getEntries()).hasSize(1);
        return database.getEntries().values().iterator().next();
    }

    private static String field(Work work, String name) throws Exception {
        return read(Bibtex.of(work, "key")).getField(new Key(name)).toUserString();
    }

    @Test
    void writesAnEntryThatProgramsCanRead() {
        Work work = work("article-journal", "Worms at work", Map.of("container-title", "Soil", "page", "4-19"));
        assertThat(Bibtex.of(work, "moss-2014")).isEqualTo("""
            @article{moss-2014,
              author = {{Müller}, Änne and {Beds and Paths}},
              title = {Worms at work},
              journal = {Soil},
              pages = {4--19},
              year = {2024},
              month = nov,
              day = {5},
              url = {https://example.org/a_b%20c?d=1&e=%7Bf%7D}
            }
            """);
    }

    @Test
    void escapesTheSignsOfTeX() throws Exception {
        Work work = work("book", "50 % of a_b & {c} cost $1 #1 ~ ^ \\", Map.of());
        assertThat(field(work, "title"))
                .isEqualTo("50 \\% of a\\_b \\& \\textbraceleft{}c\\textbraceright{} cost \\$1 \\#1 \\textasciitilde{}"
                        + " \\textasciicircum{} \\textbackslash{}");
    }

    @Test
    void aBraceAloneDoesNotEndAField() throws Exception {
        Work work = work("book", "Smile :-} and {", Map.of("publisher", "}}}", "note", "{"));
        assertThat(read(Bibtex.of(work, "key")).getFields()).containsKeys(new Key("url"), new Key("note"));
    }

    @Test
    void keepsCapitalsOfNamesAndLettersOfEveryScript() throws Exception {
        assertThat(field(work("book", "NATO in the garden of Northfield: eBooks", Map.of()), "title"))
                .isEqualTo("{NATO} in the garden of {Northfield}: {eBooks}");
        assertThat(field(work("book", "Про сад Ніжин", Map.of()), "title")).isEqualTo("Про сад {Ніжин}");
    }

    @Test
    void makesKeysThatBibtexCanRead() throws Exception {
        String key = Bibtex.key("a b,{c}=%ж");
        assertThat(key).matches("[A-Za-z0-9-]+");
        assertThat(read(Bibtex.of(work("book", "Beds", Map.of()), key)).getKey())
                .hasToString(key);
    }
}

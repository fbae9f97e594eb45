package org.glossator.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where links, citations and pictures lead, and what is said of those that lead nowhere. */
class LinksTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "[[other]]¦{→ ENTRY other.html | The page other}",
                "[[other|there]]¦{→ ENTRY other.html | there}",
                "[[other#zwei-räder|there]]¦{→ ENTRY other.html#zwei-räder | there}",
                "[[nato]]¦{→ glossary/nato.html | NATO}",
                "[[nato#history]]¦{→ glossary/nato.html#history | NATO}",
                "[[summit]]¦{→ ENTRY timeline.html#summit | The summit}",
                "[a](other.md)¦{→ ENTRY other.html | a}",
                "[a](./other.md)¦{→ ENTRY other.html | a}",
                "[a](../pages/other.md#zwei-räder)¦{→ ENTRY other.html#zwei-räder | a}",
                "[a](other.md#zwei-r%C3%A4der)¦{→ ENTRY other.html#zwei-räder | a}",
                "[a](%6fther.md)¦{→ ENTRY other.html | a}",
                "[a](../glossary/nato.md#history)¦{→ glossary/nato.html#history | a}",
                "[a](../claims/c.yaml)¦{→ ENTRY claims/c.html | a}",
                "[a](../timeline.yaml)¦{→ ENTRY timeline.html | a}",
                "[a](../sources.yaml)¦{→ ENTRY sources.html | a}",
                "[a](../media/map.png)¦{→ ENTRY media/map.png | a}",
                "[a](#own)\\n\\n## Own¦{→ ENTRY text.html#own | a}\\nheading 2 #own Own",
                "[a](https://x.example/?a=b#c)¦{→ OUTSIDE https://x.example/?a=b#c | a}",
                "<mailto:a@x.example>¦{→ OUTSIDE mailto:a@x.example | mailto:a@x.example}",
                "[a *b*](HTTP://x.example)¦{→ OUTSIDE HTTP://x.example | a {em b}}",
                "[a][r]\\n\\n[r]: other.md¦{→ ENTRY other.html | a}",
                "![a](../media/map.png \"J\") b¦{picture media/map.png | a | J} b",
                "![a](<../media/my%20map+1.png>)¦figure {picture media/my map+1.png | a | } ",
                "[![a](../media/map.png)](other.md)¦{→ ENTRY other.html | {picture media/map.png | a | }}"
            })
    void leadsToWhatIsMeant(String markdown, String linked) {
        Glossed site = site();
        assertThat(site.linked(markdown.replace("\\n", "\n")))
                .isEqualTo(linked.strip().replace("\\n", "\n"));
        assertThat(site.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "[[othr]]¦4:8-12 there is no entry called \"othr\" (did you mean \"other\"?)",
                "[[Other]]¦4:8-13 there is no entry called \"Other\" (did you mean \"other\"?)",
                "[[The Alliance|x]]¦4:8-22 there is no entry called \"The Alliance\" (did you mean \"nato\"?)",
                "[[summit of Washington]]¦4:8-28 there is no entry called \"summit of Washington\" (did you mean"
                        + " \"summit\"?)",
                "[[what parents said]]¦4:8-25 there is no entry called \"what parents said\" (did you mean"
                        + " \"parents-answer\", \"parents-ask\", \"two-parents\"?)",
                "[[elsewhere]]¦4:8-17 there is no entry called \"elsewhere\" (write the name of a file in content/, without its folder and its ending)",
                "[[]]¦4:8-8 this link names no entry (write the name of an entry between the brackets)",
                "[[|x]]¦4:8-10 this link names no entry (write the name of an entry between the brackets)",
                "[[#history]]¦4:8-16 this link names no entry (write the name of an entry between the brackets)",
                "[[nato#histori]]¦4:8-20 \"nato\" has no heading \"histori\" (did you mean \"history\"?)",
                "[[nato#x]]¦4:8-14 \"nato\" has no heading \"x\" (its headings are \"history\", \"members\", \"aims\""
                        + " and others)",
                "[[summit#x]]¦4:8-16 \"summit\" has no heading \"x\" (it has no headings: leave out #x)",
                "[[c#why]]¦4:8-13 \"c\" has no heading \"why\" (it has no headings: leave out #why)",
                "[a](othr.md)¦4:6-18 there is nothing at \"othr.md\" (did you mean [[other]]?)",
                "[a](../pages/nato.md)¦4:6-27 there is nothing at \"../pages/nato.md\" (did you mean [[nato]]?)",
                "[a](other.html)¦4:6-21 there is nothing at \"other.html\" (did you mean [[other]]?)",
                "[a](other.md?b)¦4:6-21 there is nothing at \"other.md?b\" (did you mean [[other]]?)",
                "[a](content/pages/elsewhere.md)¦4:6-37 there is nothing at \"content/pages/elsewhere.md\" (write"
                        + " [[slug]] with the name of an entry, or the path to its file in content/)",
                "[a](../media/mop.png)¦4:6-27 there is nothing at \"../media/mop.png\" (did you mean"
                        + " \"../media/map.png\"?)",
                "[a]()¦4:6-11 this link has no address (write it between the round brackets)",
                "[a](#)¦4:6-12 this link has no address (write it between the round brackets)",
                "[a](#x)¦4:6-13 \"text\" has no heading \"x\" (it has no headings: leave out #x)",
                "*b [a](other.md#x)*¦4:9-24 \"other\" has no heading \"x\" (its headings are \"zwei-räder\")",
                "![a](../media/mop.png)¦4:6-28 there is no picture \"../media/mop.png\" (did you mean"
                        + " \"../media/map.png\"?)",
                "![a](other.md)¦4:6-20 there is no picture \"other.md\" (put it into content/media, and write"
                        + " ../media/ and its name)",
                "![a](https://x.example/a.png)¦4:6-35 this picture lies on another site, and pages load nothing from"
                        + " elsewhere (save it in content/media, if its licence allows, and write ../media/ and its name)",
                "![a](//x.example/a.png)¦4:6-29 this picture lies on another site, and pages load nothing from"
                        + " elsewhere (save it in content/media, if its licence allows, and write ../media/ and its name)",
                "[![a](../media/mop.png)](other.md)¦4:7-29 there is no picture \"../media/mop.png\" (did you mean"
                        + " \"../media/map.png\"?)",
                "x [@ledgr, p. 1]¦4:10-15 there is no source called \"ledgr\" (did you mean \"ledger\"?)",
                "x [@ledger; newspaper]¦4:18-27 there is no source called \"newspaper\" (write an id that"
                        + " stands in content/sources.yaml; glossator new source \"Its title\" adds one)",
                "x [@ledger; the newspaper]¦4:18-31 there is no source called \"the newspaper\" (begin every source"
                        + " with @ and its id, and write other words outside the brackets)",
                "x [@newspaper]¦4:10-19 there is no source called \"newspaper\" (write an id that stands in content/sources.yaml; glossator new source \"Its title\" adds one)",
                "x [@]¦4:10-10 this citation names no source (write the id of a source in content/sources.yaml behind"
                        + " the @)",
                "x [see @ledger]¦4:9-20 there is no source called \"see @ledger\" (begin every source with @ and its"
                        + " id, and write other words outside the brackets)"
            })
    void saysWhatLeadsNowhereAndWhere(String markdown, String fault) {
        assertThat(site().page("text", "🚲Дощ " + markdown).faults()).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "../../../content/pages/other.md",
                "/content/pages/other.md",
                "/etc/passwd",
                "..%2f..%2fsite.yaml",
                "%2e%2e/%2e%2e/pom.xml",
                "../../content/pages/other.md",
                "//x.example/y",
                "\\\\\\\\x\\\\y",
                "..\\\\site.yaml",
                "other.md/",
                "pages",
                "%zz",
                "%",
                "../site.yaml"
            })
    void leadsNowhereOutsideTheEntries(String path) {
        Glossed site = site();
        assertThat(site.linked("[a](" + path + ")")).isEqualTo("a");
        assertThat(site.faults()).hasSize(1).allMatch(fault -> fault.contains("there is nothing at "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "&#106;avascript:alert(1)",
                "java&Tab;script:alert(1)",
                "&#1;javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://x.example",
                "tel:1"
            })
    void makesPlainWordsOfALinkWhoseSchemeIsNotAllowed(String address) {
        assertThat(site().linked("[a *b*](" + address + ")")).isEqualTo("a {em b}");
    }

    @Test
    void putsNoLinkIntoALink() {
        assertThat(site().linked("[*a [[nato|b]] [@ledger]* c](other.md)"))
                .isEqualTo("{→ ENTRY other.html | {em a b } c}{cites 1 sources.html#ledger}");
        assertThat(site().page("text", "[*a [[natto]]* c](other.md)").faults())
                .containsExactly("4:7-12 there is no entry called \"natto\" (did you mean \"nato\"?)");
    }

    @Test
    void showsTheWordsOfALinkThatLeadsNowhere() {
        assertThat(site().linked("a [[x]] b [[x|*c*]] d [e *f*](g)")).isEqualTo("a x b *c* d e {em f}");
    }

    @Test
    void countsPlacesInTheFileThatHoldsTheText() {
        Glossed site = site().with("claims/d.yaml", """
            title: D
            kind: fact
            status: documented
            reports: [{article: a, quote: q}]
            notice: >-
              🚲 Дощ and
              so on: [[x-y-z]].
            context:
              - text: "🚲 \\"Дощ\\" [@leger]"
                date: 2024
            """);
        assertThat(site.faults())
                .containsExactly(
                        "7:12-17 there is no entry called \"x-y-z\" (write the name of a file in content/, without its"
                                + " folder and its ending)",
                        "9:24-29 there is no source called \"leger\" (did you mean \"ledger\"?)");
    }

    @Test
    void mendsALinkWithTheNameOfTheOnlyEntryOfThatName() {
        assertThat(site().page("text", "[a](../claims/nato.yaml)").faults())
                .containsExactly("4:1-25 there is nothing at \"../claims/nato.yaml\" (did you mean [[nato]]?)");
    }

    private Glossed site() {
        return Glossed.in(folder)
                .with(
                        "glossary/nato.md",
                        "---\nterm: NATO\ncategory: organisation\nforms: [the alliance]\nshort: x\n---\n"
                                + "x\n\n## History\n\n## Members\n\n## Aims\n\n## More\n")
                .page("other", "x\n\n## Zwei Räder")
                .page("parents-answer", "x")
                .page("parents-ask", "x")
                .page("two-parents", "x")
                .page("young-parents", "x")
                .with("timeline.yaml", "- {slug: summit, date: 2024, title: The summit, text: \"## x\"}\n")
                .with(
                        "claims/c.yaml",
                        "title: C\n"
                                + "kind: fact\n"
                                + "status: documented\n"
                                + "reports: []\n"
                                + "context: [{text: \"## Why\", date: 2024}]\n")
                .with("sources.yaml", "- {id: ledger, type: book, title: L}\n")
                .with("media/map.png", "x")
                .with("media/my map+1.png", "x");
    }
}

package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Block;
import org.glossator.markdown.Document;
import org.glossator.markdown.Inline;
import org.glossator.markdown.MarkdownReader;
import org.glossator.markdown.Prose;
import org.glossator.page.Address;
import org.glossator.page.Source;
import org.glossator.page.Strings;
import org.glossator.page.Theme;
import org.glossator.page.Typography;
import org.glossator.source.Outcome;
import org.glossator.source.SourceFile;
import org.glossator.source.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown in, HTML out. */
class HtmlWriterTest {
    private final Strings strings = Strings.of(Theme.packed(), "en");
    private final HtmlWriter writer = writer(List.of());

    private HtmlWriter writer(List<Source.Numbered> sources) {
        return new HtmlWriter(strings, new Typography(strings), Href.from("claims/x.html"), sources);
    }

    private static Document read(String markdown) {
        SourceFile file = new SourceFile("content/x.md", markdown);
        Outcome<Prose> read = new MarkdownReader().read(new Text(markdown, file.span(0, markdown.length())));
        assertThat(read.hasErrors()).isFalse();
        return read.value().document();
    }

    private String html(String markdown) {
        return writer.write(read(markdown), 1);
    }

    private String inline(Inline... inlines) {
        return writer.write(new Document(List.of(new Block.Paragraph(List.of(inlines))), List.of()), 1);
    }

    @Test
    void writesParagraphsWithTypographicMarks() {
        assertThat(html("He *said* \"no\" to **NATO's** `a \"b\"`.\\\nNext"))
                .isEqualTo("<p>He <em>said</em> “no” to <strong>NATO’s</strong> <code>a &#34;b&#34;</code>.<br>\n"
                        + "Next</p>");
    }

    @Test
    void closesAQuotationBehindALink() {
        Inline link =
                new Inline.Resolved("glossary/nato.html", Inline.Relation.TERM, List.of(new Inline.Words("NATO")));
        assertThat(inline(new Inline.Words("\""), link, new Inline.Words("\" says")))
                .isEqualTo("<p>“<a class=\"term\" href=\"../glossary/nato.html\">NATO</a>” says</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "`<b onclick=x>`",
                "    <script>",
                "> <iframe>",
                "| <i onload=x> |\n|---|\n| </td><script> |",
                "## <svg/onload=x>",
                "&lt;script&gt;alert(1)&lt;/script&gt;"
            })
    void showsMarkupAsText(String markdown) {
        assertThat(html(markdown))
                .doesNotContainPattern(
                        "<(?!/?(p|code|pre|blockquote|div|table|thead|tbody|tr|th|td|h2)\\b|a class=\"permalink\"|/a>)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:x",
                "data:text/html,x",
                "vbscript:x",
                "//evil.example",
                " https://x"
            })
    void linksOutsideOnlyToAddressesOfTheWeb(String address) {
        assertThat(inline(new Inline.Resolved(address, Inline.Relation.OUTSIDE, List.of(new Inline.Words("here")))))
                .isEqualTo("<p>here</p>");
    }

    @Test
    void marksLinksToOtherSites() {
        assertThat(inline(new Inline.Resolved(
                        "https://x.org/?a=1&b=\"", Inline.Relation.OUTSIDE, List.of(new Inline.Words("x")))))
                .isEqualTo("<p><a href=\"https://x.org/?a=1&amp;b=%22\" rel=\"external noopener\">x</a></p>");
    }

    @Test
    void writesUnresolvedLinksAsPlainWords() {
        assertThat(html("See [[nato]], [[nato|the alliance]] and [here](javascript:x)."))
                .isEqualTo("<p>See nato, the alliance and here.</p>");
    }

    @Test
    void numbersSourcesAsThePageDoes() {
        Source plan = new Source(
                "plan",
                new Address("sources.html#plan"),
                "",
                "Plan",
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
        Inline cites = new Inline.Cites(List.of(
                new Inline.Cites.Source("plan", "1", "sources.html#plan", "para. 2"),
                new Inline.Cites.Source("other", "2", "sources.html#other", "")));
        Document document =
                new Document(List.of(new Block.Paragraph(List.of(new Inline.Words("So it is. "), cites))), List.of());
        assertThat(writer(List.of(new Source.Numbered(7, plan))).write(document, 1))
                .isEqualTo("<p>So it is.\u2060<sup class=\"cites\">["
                        + "<a href=\"#source-7\" aria-label=\"Source 7\">7</a>, para. 2; "
                        + "<a href=\"../sources.html#other\" aria-label=\"Source 2\">2</a>]</sup></p>");
    }

    @Test
    void nestsHeadingsBelowTheOneThatTheyStandUnder() {
        assertThat(html("# A\n\n## B\n\n### C"))
                .contains("<h2 id=\"a\">A <a ", "<h2 id=\"b\">B <a ", "<h3 id=\"c\">C <a ")
                .contains("<a class=\"permalink\" href=\"#c\" aria-label=\"Link to this part: C\">#</a></h3>");
        assertThat(writer.write(read("## B\n\n### C\n\n###### D"), 3))
                .contains("<h4>B</h4>", "<h5>C</h5>", "<h6>D</h6>");
    }

    @Test
    void writesListsTightAndLoose() {
        assertThat(html("3. a\n4. b")).isEqualTo("<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>");
        assertThat(html("- a\n\n- b")).isEqualTo("<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>");
    }

    @Test
    void writesTablesThatCanBeScrolledByKeyboard() {
        String table = html("| a | b |\n|---|--:|\n| 1 | 2 |\n| 3 | 4 |");
        assertThat(table).startsWith("<div class=\"scrolls\" role=\"group\" tabindex=\"0\" aria-label=\"Table\">");
        assertThat(table).contains("<th scope=\"col\">a</th><th scope=\"col\" class=\"align-right\">b</th>");
        assertThat(table).contains("<tbody>\n<tr><td>1</td>", "<td class=\"align-right\">4</td></tr>\n</tbody>");
    }

    @Test
    void writesNotes() {
        assertThat(html("> [!WARNING]\n> Mind the gap."))
                .isEqualTo("<div class=\"note note-warning\" role=\"note\">\n"
                        + "<p class=\"note-kind\">Warning</p>\n<p>Mind the gap.</p>\n</div>");
    }

    @Test
    void keepsFootnotesOfSeveralTextsApart() {
        String first = html("One[^a].\n\n[^a]: Note.");
        String second = html("Two[^a] and again[^a].\n\n[^a]: Note.");
        assertThat(first).contains("id=\"fnref.1\" href=\"#fn.1\"", "<li id=\"fn.1\">", "href=\"#fnref.1\"");
        assertThat(second)
                .contains("id=\"fnref.2.1\" href=\"#fn.2.1\"", "<li id=\"fn.2.1\">")
                .containsOnlyOnce("id=\"fnref.2.1\"");
    }

    @Test
    void writesFiguresWithTheirCredit() {
        assertThat(html("![A \"map\"](../media/kartegröße.svg \"Ann, CC BY\")"))
                .isEqualTo("<figure>\n<img src=\"../media/kartegr%c3%b6%c3%9fe.svg\" alt=\"A “map”\">\n"
                        + "<figcaption>Ann, CC BY</figcaption>\n</figure>");
    }

    @Test
    void leavesOutControlCharacters() {
        assertThat(inline(new Inline.Words("a\u0000b\u001bc\u0085d\te"))).isEqualTo("<p>abcd\te</p>");
    }
}

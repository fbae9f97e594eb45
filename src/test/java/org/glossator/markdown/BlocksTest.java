package org.glossator.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.markdown.Reading.outline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of block, from Markdown to what is read of it. */
class BlocksTest {
    @Test
    void readsParagraphsWithTheirLineBreaks() {
        assertThat(outline("one\ntwo  \nthree\\\nfour\n\nfive")).isEqualTo("one⏎two{break}three{break}four\nfive");
    }

    @Test
    void readsHeadingsOfBothKinds() {
        assertThat(outline("# One #\nTwo\n===\nThree\n---\n###### Six"))
                .isEqualTo("heading 1 #one One\nheading 1 #two Two\nheading 2 #three Three\nheading 6 #six Six");
    }

    @ParameterizedTest
    @CsvSource({
        "What happened?, what-happened",
        "Київ 🚲 договір, київ-договір",
        "北约 2024, 北约-2024",
        "Ünïcode & *more* `code`, ünïcode-more-code",
        "[[nato|The Alliance]] and [x](y), the-alliance-and-x",
        "!!!, section",
        "İSTANBUL, i̇stanbul"
    })
    void namesHeadingsAfterTheirWordsInAnyScript(String heading, String id) {
        assertThat(Reading.read("## " + heading)
                        .value()
                        .document()
                        .headings()
                        .get(0)
                        .id())
                .isEqualTo(id);
    }

    @Test
    void givesEveryHeadingAnAnchorOfItsOwn() {
        assertThat(outline("# A\n# A\n# A-2\n# A\n#\n#")).isEqualTo("""
            heading 1 #a A
            heading 1 #a-2 A
            heading 1 #a-2-2 A-2
            heading 1 #a-3 A
            heading 1 #section\s
            heading 1 #section-2\
            """);
    }

    @Test
    void readsQuotationsWithinQuotations() {
        assertThat(outline("> one\n> two\n>\n> > three\nlazy"))
                .isEqualTo("quotation\n  one⏎two\n  quotation\n    three⏎lazy");
    }

    @Test
    void readsEveryKindOfNote() {
        for (Block.Note.Kind kind : Block.Note.Kind.values()) {
            assertThat(outline("> [!" + kind + "]\n> Mind *this*.\n>\n> And this."))
                    .isEqualTo("note " + kind + "\n  Mind {em this}.\n  And this.");
        }
    }

    @Test
    void readsANoteThatBeginsBehindItsMarkOrBelowABlankLine() {
        assertThat(outline("> [!NOTE] so\n> it is")).isEqualTo("note NOTE\n  so⏎it is");
        assertThat(outline("> [!NOTE]\n>\n> so")).isEqualTo("note NOTE\n  so");
        assertThat(outline("> [!NOTE] *so*")).isEqualTo("note NOTE\n  {em so}");
        assertThat(outline("> [!NOTE] \\NATO")).isEqualTo("note NOTE\n  ¬NATO");
    }

    @Test
    void takesOtherMarksForAQuotation() {
        assertThat(outline("> [!note]\n> so")).isEqualTo("quotation\n  [!note]⏎so");
        assertThat(outline("> *[!NOTE]*")).startsWith("quotation");
        assertThat(outline("[!NOTE] so")).isEqualTo("[!NOTE] so");
    }

    @Test
    void readsListsWithinLists() {
        assertThat(outline("- a\n- b\n  - c\n    1. d")).isEqualTo("""
            bullets
              item
                a
              item
                b
                bullets
                  item
                    c
                    numbers from 1
                      item
                        d\
            """);
    }

    @Test
    void keepsTheFirstNumberAndParagraphsOfItems() {
        assertThat(outline("7. a\n8. b\n\n   c"))
                .isEqualTo("numbers from 7, loose\n  item\n    a\n  item\n    b\n    c");
        assertThat(outline("1) a\n2) b")).isEqualTo("numbers from 1\n  item\n    a\n  item\n    b");
    }

    @Test
    void readsCodeWithoutReadingIntoIt() {
        assertThat(outline("```yaml\na: *b*\n\n[[c]]\n```")).isEqualTo("code a: *b*⏎⏎[[c]]⏎");
        assertThat(outline("~~~\n<b>\n~~~")).isEqualTo("code <b>⏎");
        assertThat(outline("    one\n      two")).isEqualTo("code one⏎  two");
        assertThat(outline("- x\n\n      two")).endsWith("code two");
    }

    @Test
    void readsDividers() {
        assertThat(outline("a\n\n---\n\n***")).isEqualTo("a\ndivider\ndivider");
    }

    @Test
    void readsTablesWithTheirAlignment() {
        assertThat(outline("| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | *2* | `a|b` | x \\| y |"))
                .isEqualTo("table [LEFT, CENTRE, RIGHT, NONE]\n  a │ b │ c │ d\n  1 │ {em 2} │ {code a|b} │ x | y");
    }

    @Test
    void readsTablesWithoutOuterBarsAndWithShortLines() {
        assertThat(outline("a|b\n-|-\n1|2")).isEqualTo("table [NONE, NONE]\n  a │ b\n  1 │ 2");
    }

    @Test
    void readsLinksToEntriesInTables() {
        assertThat(outline("| a |\n|---|\n| [[nato\\|The Alliance]] |\n| [[nato|it]] |"))
                .isEqualTo("table [NONE]\n  a\n  {entry nato | The Alliance}\n  {entry nato | it}");
    }

    @Test
    void givesEveryRowOfATableTheSameNumberOfCells() {
        assertThat(outline("| a | b |\n|--:|---|\n| 1 |\n| 1 | 2 | 3 |"))
                .isEqualTo("table [RIGHT, NONE, NONE]\n  a │ b │ \n  1 │  │ \n  1 │ 2 │ 3");
    }

    @Test
    void makesAFigureOfAPictureThatStandsAlone() {
        assertThat(outline("![A *map*](../media/map.png \"Jane, CC BY\")"))
                .isEqualTo("figure {picture ../media/map.png | A map | Jane, CC BY} Jane, CC BY");
        assertThat(outline("See ![A map](map.png)")).isEqualTo("See {picture map.png | A map | }");
        assertThat(outline("![a][m]\n\n[m]: map.png 'Jane'")).isEqualTo("figure {picture map.png | a | Jane} Jane");
    }

    @Test
    void showsRawHtmlAsWords() {
        assertThat(outline("<div onclick=\"x\">\n*a*\n</div>\n\n<!-- a -->\n\n<br/>"))
                .isEqualTo("<div onclick=\"x\">⏎*a*⏎</div>\n<!-- a -->\n<br/>");
        assertThat(outline("a <b>c</b> <!-- d --> <?e?> <script>f</script>"))
                .isEqualTo("a <b>c</b> <!-- d --> <?e?> <script>f</script>");
    }

    @Test
    void numbersFootnotesAsTheyAreMentioned() {
        assertThat(outline("A[^b] b[^a] c[^b].\n\n[^a]: First.\n[^b]: Second *here*.\n\n    - and a list"))
                .isEqualTo("""
                    A{footnote 1} b{footnote 2} c{footnote 1}.
                    footnote 1
                      Second {em here}.
                      bullets
                        item
                          and a list
                    footnote 2
                      First.\
                    """);
    }

    @Test
    void numbersFootnotesOfFootnotesLast() {
        assertThat(outline("A[^a] b[^b].\n\n[^a]: One[^c].\n\n[^b]: Two.\n\n[^c]: Three[^a]."))
                .isEqualTo("""
                    A{footnote 1} b{footnote 2}.
                    footnote 1
                      One{footnote 3}.
                    footnote 2
                      Two.
                    footnote 3
                      Three{footnote 1}.\
                    """);
    }

    @Test
    void readsTextsThatHoldNothing() {
        assertThat(outline("")).isEmpty();
        assertThat(outline(" \n\t\n")).isEmpty();
        assertThat(Reading.read("\n").value().isEmpty()).isTrue();
        assertThat(Reading.read("a").value().isEmpty()).isFalse();
    }

    @Test
    void readsTheSameWhateverEndsTheLines() {
        String markdown = "# A\n\none\ntwo\n\n> [!NOTE]\n> x\n\n| a |\n|---|\n| b |\n\n- c\n";
        assertThat(outline(markdown.replace("\n", "\r\n"))).isEqualTo(outline(markdown));
    }
}

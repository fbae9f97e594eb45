package org.glossator.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.markdown.Reading.faults;
import static org.glossator.markdown.Reading.outline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of inline, from Markdown to what is read of it. */
class InlinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "a *b **c** d*¦a {em b {strong c} d}",
                "_a_ __b__ s_n_ke¦{em a} {strong b} s_n_ke",
                "`a *b* [[c]]` `` ` ``¦{code a *b* [[c]]} {code  ` }",
                "\\*a\\* \\[b\\] \\\\ \\# 5 \\% \\`¦*a* [b] \\ # 5 % `",
                "a &amp; b &lt;c&gt; &copy; &#1044; &#x1F6B2; &bogus; &¦a & b <c> © Д 🚲 &bogus; &",
                "&amp;amp; &#42;a&#42;¦&amp; *a*",
                "Newton&#39;s law isn't \"his\" -- ...¦Newton's law isn't \"his\" -- ...",
                "~~a~~ ==b== H~2~O :smile:¦~~a~~ ==b== H~2~O :smile:"
            })
    void readsWords(String markdown, String read) {
        assertThat(outline(markdown)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "[a](b)¦{link b | a}",
                "[a *b*](<../x.md#y> \"title\")¦{link ../x.md#y | a {em b}}",
                "[a](b&amp;c%20d)¦{link b&c%20d | a}",
                "[a](&#106;avascript:x)¦{link javascript:x | a}",
                "[a](b\\)c)¦{link b)c | a}",
                "<https://a.b/?c=d&e>¦{link https://a.b/?c=d&e | https://a.b/?c=d&e}",
                "<a@b.example>¦{link mailto:a@b.example | a@b.example}",
                "https://a.b¦https://a.b",
                "[![a](b.png)](c)¦{link c | {picture b.png | a | }}",
                "[a]()¦{link  | a}"
            })
    void readsLinks(String markdown, String read) {
        assertThat(outline(markdown)).isEqualTo(read);
    }

    @Test
    void readsLinksByReference() {
        assertThat(outline("[a][b], [b][], [b], [x]\n\n[b]: ../c.md \"t\""))
                .isEqualTo("{link ../c.md | a}, {link ../c.md | b}, {link ../c.md | b}, [x]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "[[nato]]¦{entry nato}",
                "see [[nato|The *Alliance*]].¦see {entry nato | The *Alliance*}.",
                "[[nato#history|x]]¦{entry nato#history | x}",
                "[[ nato | the alliance ]]¦{entry nato | the alliance}",
                "[[nato|]]¦{entry nato}",
                "[[]]¦{entry }",
                "[[|x]]¦{entry  | x}",
                "[[a|b|c]]¦{entry a | b|c}",
                "[[[nato]]]¦[{entry nato}]",
                "[[a]][[b]] [[c]]¦{entry a}{entry b} {entry c}",
                "*a [[b]]* **[[c|d]]**¦{em a {entry b}} {strong {entry c | d}}",
                "# A [[b|c]]¦heading 1 #a-c A {entry b | c}",
                "[[nato|Europe&#39;s \\*shield\\*]]¦{entry nato | Europe's *shield*}",
                "![[nato]]¦!{entry nato}",
                "\\[[nato]]¦[[nato]]",
                "\\\\[[nato]]¦\\{entry nato}",
                "[\\[nato]]¦[[nato]]",
                "[nato] [a b]¦[nato] [a b]"
            })
    void readsLinksToEntries(String markdown, String read) {
        assertThat(outline(markdown)).isEqualTo(read);
    }

    @Test
    void readsLinksToEntriesAcrossLines() {
        assertThat(outline("> [[a\n> b]] and [[c|d\n> e]]")).isEqualTo("quotation\n  {entry a b} and {entry c | d⏎e}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "[@a]¦{cite a}",
                "x [@a, para. 23].¦x {cite a at para. 23}.",
                "[@a, pp. 3, 4]¦{cite a at pp. 3, 4}",
                "[@a; @b, § 2; @c]¦{cite a; b at § 2; c}",
                "[ @a ,  p. 1 ]¦{cite a at p. 1}",
                "[@a;] [@a,]¦{cite a} {cite a}",
                "[@] [@ ]¦{cite } {cite }",
                "[see @a] [-@a]¦{cite see @a} {cite -@a}",
                "[@a][@b]¦{cite a}{cite b}",
                "[a][@b] [@c][] [@d][e] [f][]¦[a]{cite b} {cite c} {cite d}[e] [f][]",
                "[[a]][@b]¦{entry a}{cite b}",
                "*x [@a]* [@b]¦{em x {cite a}} {cite b}",
                "a@b.example @a [a@b.example]¦a@b.example @a [a@b.example]",
                "\\[@a]¦[@a]"
            })
    void readsCitations(String markdown, String read) {
        assertThat(outline(markdown)).isEqualTo(read);
    }

    @Test
    void readsCitationsAcrossLines() {
        assertThat(outline("x [@a, para.\n23; @b] y")).isEqualTo("x {cite a at para. 23; b} y");
        assertThat(outline("> x [@a,\n> para. 23;\n> @b]")).isEqualTo("quotation\n  x {cite a at para. 23; b}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {"\\NATO and NATO¦¬NATO and NATO", "a \\Київ \\7¦a ¬Київ ¬7", "x\\¦x\\", "\\é *\\b*¦¬é {em ¬b}"})
    void barsTermsAtABackslash(String markdown, String read) {
        assertThat(outline(markdown)).isEqualTo(read);
    }

    @Test
    void joinsNeighbouringWordsIntoOneRun() {
        Block.Paragraph paragraph = (Block.Paragraph) Reading.read("Newton&#39;s\nlaw [x] <b> \\* a")
                .value()
                .document()
                .blocks()
                .get(0);
        assertThat(paragraph.content()).containsExactly(new Inline.Words("Newton's\nlaw [x] <b> * a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[here]]",
                "[[here|a]]",
                "[@here, p. 1]",
                "[a](here)",
                "![a](here)",
                "<https://here>",
                "> a\n> b\n> [[here]]",
                "| a |\n|---|\n| [[here\\|b]] |",
                "- a\n  [@here]",
                "**[[here]]**",
                "[a][b]\n\n[b]: here"
            })
    void knowsWhereItStands(String link) {
        String markdown = "🚲 Дощ\n\n" + link;
        Inline found = Reading.read(markdown).value().document().inlines().stream()
                .filter(inline -> !(inline instanceof Inline.Words || inline instanceof Inline.Emphasis))
                .findFirst()
                .orElseThrow();
        String written = written(found, markdown);
        assertThat(link).contains(written);
        assertThat(written)
                .isIn(
                        "[[here]]",
                        "[[here|a]]",
                        "[[here\\|b]]",
                        "here",
                        "[a](here)",
                        "![a](here)",
                        "<https://here>",
                        "[a][b]");
    }

    private static String written(Inline inline, String markdown) {
        if (inline instanceof Inline.EntryLink link) {
            return markdown.substring(link.start(), link.end());
        } else if (inline instanceof Inline.Link link) {
            return markdown.substring(link.start(), link.end());
        } else if (inline instanceof Inline.Picture picture) {
            return markdown.substring(picture.start(), picture.end());
        }
        Inline.Cited cited = ((Inline.Citation) inline).sources().get(0);
        return markdown.substring(cited.start(), cited.end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {"🚲 Дощ [[nato¦1:7-9", "🚲 a\\ [[b [c] d]]¦1:6-8", "**[[a|*b*]]**¦1:3-5", "[see [[a]]](b.md)¦1:6-8"
            })
    void reportsALinkToAnEntryThatIsNone(String markdown, String place) {
        assertThat(faults(markdown))
                .containsExactly(
                        place + " unmatched-mark: this [[ begins no link: it is not closed, or stands within another"
                                + " link (write [[slug]] or [[slug|words]]; if readers shall see the brackets, \\[[)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"🚲 Д [@a, p. 1", "🚲[a [@b]](c)"})
    void reportsACitationThatIsNone(String markdown) {
        assertThat(faults(markdown))
                .containsExactly("1:5-7 unmatched-mark: this [@ begins no citation: it is not closed, or stands within"
                        + " another link (write [@id, page]; if readers shall see the bracket, \\[)");
    }

    @Test
    void reportsFootnotesWithoutTheirCounterpart() {
        assertThat(faults("🚲 a[^one] b[^two]\n\n[^two]: x\n\n[^three]: y\n  z\n"))
                .containsExactly(
                        "1:4-10 unmatched-mark: there is no footnote [^one]"
                                + " (write it in a paragraph of its own that begins with [^one]:)",
                        "5:1-12 unmatched-mark: no text refers to the footnote [^three]"
                                + " (write [^three] where it belongs, or remove it)");
    }

    @Test
    void reportsALineThatWouldVanishAsTheAddressOfALink() {
        List<String> faults = faults("a [b]\n\n[b]: c\n\n[Editor]: nobody\n");
        assertThat(faults)
                .containsExactly("5:1-17 unmatched-mark: no link uses the address [Editor]"
                        + " (remove the line, or write \\[Editor] if readers shall see it)");
        assertThat(outline("\\[Editor]: nobody")).isEqualTo("[Editor]: nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\[[a", "`[[a`", "    [[a", "a [ [b", "\\[@a", "&#91;[a", "[a", "]] a"})
    void takesMereBracketsForWhatTheyAre(String markdown) {
        assertThat(faults(markdown)).isEmpty();
    }

    @Test
    void givesTheWordsAlone() {
        Document document = Reading.read("# A *b*\n\n"
                        + "c [d](e) [[f]] [[g|h]] [@i] ![j](k) `l`  \n"
                        + "m[^n]\n\n"
                        + "> - o\n\n"
                        + "| p |\n"
                        + "|---|\n"
                        + "| q |\n\n"
                        + "```\n"
                        + "r\n"
                        + "```\n\n"
                        + "![s](t)\n\n"
                        + "[^n]: u")
                .value()
                .document();
        assertThat(PlainText.of(document)).isEqualTo("A b\n\nc d f h  j l m\n\no\n\np\n\nq\n\nr\n\n\ns");
    }
}

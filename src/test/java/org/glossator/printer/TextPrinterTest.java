package org.glossator.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPrinterTest {
    @Test
    void printsMessageRulePlaceLineCaretsAndMend() {
        assertThat(Faults.print(Printers.TEXT, Faults.unknownSource())).isEqualTo("""
            error: there is no source called "bucharest-2009"               [unknown-source]
              content/claims/a.yaml:3:44
              3 |   - text: At Bucharest the allies said … [@bucharest-2009, para. 23]
                |                                            ^^^^^^^^^^^^^^ did you mean "bucharest-2008"?
            """);
    }

    @Test
    void separatesFaultsByAnEmptyLine() {
        assertThat(Faults.print(Printers.TEXT, Faults.unusedSource(), Faults.oldReview()))
                .isEqualTo("""
                    warning: nothing cites this source                               [unused-source]
                      content/sources.yaml:2:9
                      2 |   - id: lonely
                        |         ^^^^^^

                    note: reviewed long ago                                             [old-review]
                      content/claims/a.yaml:1:11
                      1 | reviewed: 2001-01-01
                        |           ^^^^^^^^^^
                    """);
    }

    @Test
    void printsNothingWithoutFaults() {
        assertThat(Faults.print(Printers.TEXT)).isEmpty();
    }

    @Test
    void keepsTwoBlanksBeforeTheRuleOfALongMessage() {
        String message = "a message that is so long that the rule's name would not end in the column where it should";
        assertThat(lines(Faults.UNUSED_SOURCE.at(at("id: a", "a"), message)).get(0))
                .isEqualTo("warning: " + message + "  [unused-source]");
    }

    @Test
    void showsRelatedPlacesInTheSameShape() {
        Diagnostic fault = Faults.UNKNOWN_SOURCE
                .at(at("term: NATO", "NATO"), "two terms share the form \"NATO\"")
                .alongside(
                        Faults.place("content/glossary/b.md", "---\nforms: [x, NATO]\n", "NATO"), "the other is here");
        assertThat(Faults.print(Printers.TEXT, fault)).isEqualTo("""
            error: two terms share the form "NATO"                          [unknown-source]
              a.yaml:1:7
              1 | term: NATO
                |       ^^^^
              content/glossary/b.md:2:12
              2 | forms: [x, NATO]
                |            ^^^^ the other is here
            """);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain, 0",
                "Київ, 0",
                "東京, 2",
                "😀, 1",
                "e\u0301, -1",
                "👍🏽, 0",
                "👩‍👩‍👧, -3",
                "❤️, 0",
                "🇺🇦, 0",
                "한국, 2",
            })
    void standsRightUnderTheFaultBehind(String words, int wider) {
        int codePoints = words.codePointCount(0, words.length());
        String carets = lines(Faults.UNUSED_SOURCE.at(at(words + " fault", "fault"), "x"))
                .get(3);
        assertThat(carets).isEqualTo("    | " + " ".repeat(codePoints + wider + 1) + "^^^^^");
    }

    @Test
    void standsUnderTheWholeOfAWideCharacter() {
        assertThat(lines(Faults.UNUSED_SOURCE.at(at("a 東京 b", "東京"), "x")).get(3))
                .isEqualTo("    |   ^^^^");
    }

    @Test
    void showsTabsAsFourBlanks() {
        assertThat(lines(Faults.UNUSED_SOURCE.at(at("\tid:\tfault", "fault"), "x")))
                .containsSubsequence("  1 |     id:    fault", "    |            ^^^^^");
    }

    @Test
    void marksAPointWithOneCaret() {
        SourceFile file = new SourceFile("a.yaml", "one: two\n");
        assertThat(lines(Faults.UNUSED_SOURCE.at(file.span(8, 8), "x")).get(3)).isEqualTo("    |         ^");
        assertThat(lines(Faults.UNUSED_SOURCE.at(file.span(9, 9), "x")))
                .containsSubsequence("  a.yaml:2:1", "  2 |", "    | ^");
    }

    @Test
    void showsAnEmptyFile() {
        assertThat(lines(Faults.UNUSED_SOURCE.at(new SourceFile("a.yaml", "").start(), "x")))
                .containsSubsequence("  a.yaml:1:1", "  1 |", "    | ^");
    }

    @Test
    void shortensAPlaceOfManyLinesToTheFirst() {
        Span place = at("text: |  \n  one\n  two\n", "|  \n  one\n  two");
        assertThat(lines(Faults.UNUSED_SOURCE.at(place, "x")).subList(2, 4))
                .containsExactly("  1 | text: |", "    |       ^");
    }

    @Test
    void cutsALongLineAroundThePlace() {
        List<String> lines = lines(Faults.UNUSED_SOURCE
                .at(at("a ".repeat(200) + "fault" + " b".repeat(200), "fault"), "x")
                .mendedBy("mend"));
        assertThat(lines.get(1)).isEqualTo("  a.yaml:1:401");
        assertThat(lines.get(2))
                .startsWith("  1 | …")
                .endsWith("…")
                .contains("a fault b")
                .hasSize(100);
        assertCaretsUnder(lines, "fault");
        assertThat(lines.get(3)).endsWith("^^^^^ mend");
    }

    @Test
    void cutsOnlyTheEndThatDoesNotFit() {
        assertThat(lines(Faults.UNUSED_SOURCE.at(at("fault" + " b".repeat(200), "fault"), "x"))
                        .get(2))
                .startsWith("  1 | fault b b")
                .endsWith("…");
        assertThat(lines(Faults.UNUSED_SOURCE.at(at("b ".repeat(200) + "fault", "fault"), "x"))
                        .get(2))
                .startsWith("  1 | …")
                .endsWith("b fault");
    }

    @Test
    void cutsAPlaceThatIsTooLongItself() {
        List<String> lines = lines(Faults.UNUSED_SOURCE.at(at("a: " + "東".repeat(300), "東".repeat(300)), "x"));
        assertThat(lines.get(2)).startsWith("  1 | …東").endsWith("東…");
        assertThat(lines.get(3)).isEqualTo("    |  " + "^".repeat(92));
    }

    @Test
    void cutsALineOfAQuarterOfAMillionCharactersWithoutHurry() {
        String text = "😀".repeat(60_000) + "fault" + "😀".repeat(60_000);
        List<String> lines = lines(Faults.UNUSED_SOURCE.at(at(text, "fault"), "x"));
        assertThat(lines.get(1)).isEqualTo("  a.yaml:1:60001");
        assertThat(lines.get(2)).contains("😀fault😀").doesNotContain("<U+");
    }

    @Test
    void putsAMendThatDoesNotFitBelowTheCarets() {
        String mend = "write the words of the article between quotation marks, or say them in your own words";
        List<String> lines = lines(Faults.UNUSED_SOURCE
                .at(at("a: " + "b".repeat(40) + " fault", "fault"), "x")
                .mendedBy(mend));
        assertThat(lines.get(3)).endsWith("^^^^^");
        assertThat(lines.get(4)).endsWith(mend).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource({"202E", "2066", "200B", "0007", "001B", "0085", "2028", "FEFF", "061C", "D83D"})
    void showsWhatIsHiddenByItsNumber(String number) {
        String hidden = Character.toString(Integer.parseInt(number, 16));
        String all = Faults.print(
                Printers.TEXT,
                Faults.UNUSED_SOURCE
                        .at(Faults.place("a" + hidden + ".yaml", "b" + hidden + " fault", "fault"), "c" + hidden)
                        .mendedBy("d" + hidden));
        String shown = "<U+" + number + ">";
        assertThat(all)
                .contains("a" + shown, "b" + shown, "c" + shown, "d" + shown)
                .doesNotContain(hidden);
        assertCaretsUnder(all.lines().toList(), "fault");
    }

    @Test
    void coloursOnlyWhenAsked() {
        String coloured = Faults.print(
                Printers.TEXT.printer(true, ""), Faults.unknownSource(), Faults.unusedSource(), Faults.oldReview());
        assertThat(coloured)
                .contains("\u001B[1;31merror:\u001B[0m \u001B[1mthere is no source called")
                .contains("\u001B[1;31m^^^^^^^^^^^^^^ did you mean")
                .contains("\u001B[1;33mwarning:\u001B[0m")
                .contains("\u001B[1;36mnote:\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(
                        Faults.print(Printers.TEXT, Faults.unknownSource(), Faults.unusedSource(), Faults.oldReview()));
    }

    private static void assertCaretsUnder(List<String> lines, String words) {
        int before = lines.get(2).indexOf(words);
        assertThat(lines.get(3).indexOf('^')).isEqualTo(before);
    }

    private static Span at(String text, String words) {
        return Faults.place("a.yaml", text, words);
    }

    private static List<String> lines(Diagnostic fault) {
        return Faults.print(Printers.TEXT, fault).lines().toList();
    }
}

package org.glossator.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that would keep a parser busy or make it fall, and texts that only look like them. */
class BoundsTest {
    /** Far above what any of them takes, far below what the parser alone would. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static List<Arguments> hostile() {
        return List.of(
                refused("growing runs of backticks in a line", growing(700, "")),
                refused("growing runs of backticks in lines", growing(700, "\n")),
                refused("5,000 quotations", "> ".repeat(5_000) + "x"),
                refused("5,000 quotations without spaces", ">".repeat(5_000) + "x"),
                refused("800 lists in a line", "- ".repeat(800) + "x"),
                refused("800 lists in a line with tabs", "-\t".repeat(800) + "x"),
                refused("800 numbered lists in a line", "1. ".repeat(800) + "x"),
                refused("800 lists by indentation", indented(800)),
                refused("20,000 [ in a line", "[".repeat(20_000)),
                refused("20,000 [ in lines", lines("[", 20_000)),
                refused("20,000 [a](", lines("[a](", 20_000)),
                refused("20,000 ![[[", lines("![[[", 20_000)),
                refused("20,000 <", lines("<", 20_000)),
                refused("20,000 declarations", lines("a<!A ", 20_000)),
                refused("20,000 entities", lines("&amp;", 20_000)),
                refused("marks in lines that only look like ends of a paragraph", "[a](\n1.\n*\n".repeat(5_000)),
                refused("a table with 10,000 cells in a row", "|a|\n|-|\n|" + "b|".repeat(10_000)),
                refused("a table with 20,000 rows", "|a|b|\n|-|-|\n" + "|x|y|\n".repeat(20_000)),
                refused("a paragraph of 100,000 lines", "a\n".repeat(90_000)),
                refused("a very long text", "word\n\n".repeat(50_000)),
                refused("an attribute without end", "a <a " + lines("b ", 50_000)),
                refused("5,000 emphases within each other", lines("*a _b ", 5_000) + lines("b_ a*", 5_000)),
                refused("lists within quotations within lists", "> - ".repeat(20) + "x"));
    }

    static List<Arguments> laborious() {
        String part = lines("[a](", 1_900) + "\n";
        return List.of(
                read("brackets up to the bound in every part", fill(part)),
                read("backticks up to the bound in every part", fill(lines("``a` ", 900) + "\n")),
                read("declarations up to the bound in every part", fill(lines("a<!A ", 1_900) + "\n")),
                read("entities up to the bound in every part", fill(lines("&amp;", 1_900) + "\n")),
                read("links to entries", fill("[[a]] ".repeat(900) + "\n\n")),
                read("24 quotations in every line", fill("> ".repeat(24) + "x\n\n")),
                read("lists as deep as may be", fill(indented(90) + "\n")),
                read("headings of one name", fill("# a\n\n")),
                read("rows of tables", fill("|a|\n|-|\n" + "|x|\n".repeat(900) + "\n")),
                read(
                        "wide tables",
                        fill("|" + "a|".repeat(190) + "\n|" + "-|".repeat(190) + "\n" + "|b|\n".repeat(900) + "\n")),
                read("emphasis never closed", fill(("*a **b ".repeat(20) + "\n").repeat(90) + "\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void refusesWhatWouldTakeTooLong(String name, String markdown) {
        List<String> faults = assertTimeoutPreemptively(PATIENCE, () -> Reading.faults(markdown));
        assertThat(faults).hasSize(1).allMatch(fault -> fault.contains(" too-complex: "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laborious")
    void readsWhatIsJustWithinTheBounds(String name, String markdown) {
        Document document = assertTimeoutPreemptively(
                PATIENCE, () -> Reading.read(markdown).value().document());
        assertThat(document.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "10000¦x¦10001¦x¦this line is longer than 10000 characters (break it into paragraphs)",
                "24¦> ¦25¦> ¦this line is nested more than 24 deep (use fewer levels)",
                "100¦`¦101¦`¦there are more than 100 backticks in a row (use three at most)",
                "200¦|¦201¦|¦there are more than 200 bars (|) in this line (make a smaller table)",
                "2000¦&¦2001¦&¦this paragraph has more than 2000 brackets, backticks and &-signs"
                        + " (split it with blank lines)",
                "999¦x⏎¦1000¦x⏎¦there are more than 1000 lines here without a blank one (split it with blank lines)"
            })
    void namesTheBoundAndThePlace(int most, String allowed, int more, String refused, String message) {
        String before = "🚲 Дощ\n\n";
        assertThat(Reading.faults(before + allowed.replace("⏎", "\n").repeat(most)))
                .isEmpty();
        List<String> faults = Reading.faults(before + refused.replace("⏎", "\n").repeat(more));
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).endsWith("too-complex: " + message);
        String line = refused.endsWith("⏎") ? "1002" : "3";
        int column = refused.equals("`") || refused.equals("|") ? more : 1;
        assertThat(faults.get(0)).startsWith(line + ":" + column + "-");
    }

    @Test
    void countsAnewBehindABlankLine() {
        String part = "[ ".repeat(1_500) + "\n";
        assertThat(Reading.faults(part + "\n" + part)).isEmpty();
        assertThat(Reading.faults(part + ">\n" + part)).isEmpty();
        assertThat(Reading.faults(part + "1\n" + part)).hasSize(1);
        assertThat(Reading.faults(part + part)).hasSize(1);
    }

    @Test
    void doesNotTakeAnArrowOrADashForNesting() {
        assertThat(Reading.faults("-".repeat(90) + "\n\n" + "* ".repeat(3) + "\n\na " + "> ".repeat(90)))
                .isEmpty();
    }

    @Test
    void refusesTextsThatNestDeeperThanAnybodyCouldWalkThem() {
        String emphases = "*a _b ".repeat(60) + "b_ a*".repeat(60);
        assertThat(Reading.faults(emphases))
                .containsExactly(
                        "1:1-" + (emphases.length() + 1) + " too-complex: this text is nested too deeply to be read"
                                + " (write it with fewer lists, quotations and emphasis inside each other)");
        assertThat(Reading.faults("*a _b ".repeat(20) + "b_ a*".repeat(20))).isEmpty();
    }

    private static Arguments refused(String name, String markdown) {
        return Arguments.of(name, markdown);
    }

    private static Arguments read(String name, String markdown) {
        return Arguments.of(name, markdown);
    }

    private static String growing(int longest, String between) {
        return IntStream.range(1, longest)
                .mapToObj(length -> "e" + "`".repeat(length))
                .collect(Collectors.joining(between));
    }

    private static String indented(int levels) {
        return IntStream.range(0, levels)
                .mapToObj(level -> "  ".repeat(level) + "- x\n")
                .collect(Collectors.joining());
    }

    private static String lines(String sign, int times) {
        return (sign.repeat(100) + "\n").repeat(times / 100);
    }

    /** As often as a text may hold it. */
    private static String fill(String part) {
        return part.repeat(Bounds.LENGTH / part.length());
    }
}

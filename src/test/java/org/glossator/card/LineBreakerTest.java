package org.glossator.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every character counts as ten pixels here. */
class LineBreakerTest {
    @Test
    void makesLinesAboutAsLongAsEachOther() {
        assertThat(lines(190, "one two three four five")).containsExactly("one two three", "four five");
        assertThat(lines(200, "a roof for all bicycles")).containsExactly("a roof for", "all bicycles");
    }

    @Test
    void mayBreakBehindHyphensAndBetweenDashesButKeepsFixedSpacesAndNumbers() {
        assertThat(lines(120, "twenty-seven-year")).containsExactly("twenty-", "seven-year");
        assertThat(lines(130, "said\u00a0so and on")).containsExactly("said\u00a0so", "and on");
        assertThat(lines(100, "pages 12-19")).containsExactly("pages", "12-19");
        assertThat(lines(110, "a shed \u2013 a roof")).containsExactly("a shed \u2013", "a roof");
    }

    @Test
    void cutsAWordThatIsWiderThanALineAndLosesNothingOfIt() {
        List<String> lines = lines(100, "abcdefghijklmnopqrstuvwxyz");

        assertThat(lines).hasSize(3).allMatch(line -> line.length() <= 10);
        assertThat(String.join("", lines)).isEqualTo("abcdefghijklmnopqrstuvwxyz");
    }

    @Test
    void endsInAnEllipsisWhereItIsNotAll() {
        assertThat(breaker(100).lines("one two three four five six", 2)).containsExactly("one two", "three\u2026");
        assertThat(breaker(70).shortened("one, two")).isEqualTo("one\u2026");
        assertThat(breaker(80).shortened("one, two")).isEqualTo("one, two");
    }

    private static List<String> lines(double width, String title) {
        return breaker(width).lines(title);
    }

    private static LineBreaker breaker(double width) {
        return new LineBreaker(words -> words.length() * 10.0, width);
    }
}

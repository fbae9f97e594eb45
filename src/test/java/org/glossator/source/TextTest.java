package org.glossator.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "four words, not five|4",
                "a line\\nand another one|5",
                "well-known -- or so|3",
                "NATO's 2 %|2",
                "Дощ 🚲 北约|2",
                "- -- 🚲|0"
            })
    void countsWordsThatHoldALetterOrADigit(String words, int count) {
        assertThat(text(words.replace("\\n", "\n")).wordCount()).isEqualTo(count);
    }

    @Test
    void staysWithinItsPlaceWhereAPartIsAskedForThatIsNotThere() {
        Text text = text("words");
        assertThat(text.part(-3, 99)).isEqualTo(text.place());
        assertThat(text.part(4, 2)).isEqualTo(text.place().file().span(4, 4));
        assertThat(text.part(5, 9)).isEqualTo(text.place().file().span(5, 5));
    }

    private static Text text(String words) {
        SourceFile file = new SourceFile("a.md", words);
        return new Text(words, file.span(0, words.length()));
    }
}

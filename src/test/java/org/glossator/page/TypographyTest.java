package org.glossator.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotation marks and apostrophes. */
class TypographyTest {
    private final Typography typography = new Typography(Strings.of(Theme.packed(), "en"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NATO's policy                 | NATO’s policy",
                "the pupils' shed              | the pupils’ shed",
                "\"will become members\".      | “will become members”.",
                "(\"so\")                      | (“so”)",
                "he said \"she said 'no'\"     | he said “she said ‘no’”",
                "\"'No', he said.\"            | “‘No’, he said.”",
                "in the '90s                   | in the ’90s",
                "already “set”                 | already “set”",
                "two—\"three\"                 | two—“three”"
            })
    void setsMarksAsTheyAreMeant(String written, String set) {
        assertThat(typography.of(written)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"x | \" he | ” he", "( | \"he | “he", "n | 't | ’t"})
    void mindsWhatStandsBefore(char before, String written, String set) {
        assertThat(typography.after(before, written)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "de | \"so\", \"'Nein'\" und Hans' Rad   | „so“, „‚Nein‘“ und Hans’ Rad",
                "de | \"Das 'neue' Rad\"/\"alt\"        | „Das ‚neue‘ Rad“/„alt“",
                "uk | \"Газета 'Вільха'\" і п'ять      | «Газета „Вільха“» і п’ять"
            })
    void setsMarksOfTheLanguage(String language, String written, String set) {
        assertThat(new Typography(Strings.of(Theme.packed(), language)).of(written))
                .isEqualTo(set);
    }
}

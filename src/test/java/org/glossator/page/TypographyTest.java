package org.glossator.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotation marks, apostrophes, dashes and dots. */
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
                "two—\"three\"                 | two—“three”",
                "one -- two ...                | one – two …",
                "-- so --                      | – so –",
                "build --drafts, a--b, ---, .... | build --drafts, a--b, ---, ....",
                "he said [...] \"so...\"        | he said […] “so…”"
            })
    void setsMarksAsTheyAreMeant(String written, String set) {
        assertThat(typography.of(written)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"x | \" he | ” he", "( | \"he | “he", "n | 't | ’t", "n | -- t | -- t"})
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
                "uk | \"Газета 'Вільха'\" і п'ять      | «Газета „Вільха“» і п’ять",
                "de | Das Rad -- \"neu\"               | Das Rad – „neu“",
                "uk | Вільха -- \"дерево\"            | Вільха — «дерево»"
            })
    void setsMarksOfTheLanguage(String language, String written, String set) {
        assertThat(new Typography(Strings.of(Theme.packed(), language)).of(written))
                .isEqualTo(set);
    }
}

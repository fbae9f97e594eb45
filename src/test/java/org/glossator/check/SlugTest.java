package org.glossator.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Roof Leaks! | the-roof-leaks",
                "Café Zoë | cafe-zoe",
                "Straße | strasse",
                "Łódź, Århus & Ørsted | lodz-arhus-orsted",
                "Крим | krym",
                "Київ | kyyiv",
                "NATO's policy | natos-policy",
                "parents’ council | parents-council",
                "--a__b-- | a-b",
                "CON | con-1",
                "第八 | ''"
            })
    void makesANameOfAnyWords(String words, String slug) {
        assertThat(Slug.from(words)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "roof-leaks", "resolution-68-262", "8b", "console"})
    void acceptsSmallLettersDigitsAndSingleHyphens(String name) {
        assertThat(Slug.isValid(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Roof",
                "roof leaks",
                "roof_leaks",
                "-roof",
                "roof-",
                "roof--leaks",
                "é",
                "крим",
                "a.b",
                "../a",
                "nul",
                "com1"
            })
    void refusesWhatWouldNotWorkEverywhere(String name) {
        assertThat(Slug.isValid(name)).isFalse();
    }
}

package org.glossator.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.glossator.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the interface, as a project writes and changes them. */
class StringsTest {
    @TempDir
    private Path templates;

    private Strings strings(String language, String text) {
        try {
            Path file = templates.resolve("strings/" + language + ".yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Strings.of(Theme.of(templates), language);
    }

    private Diagnostic fault(String language, String text) {
        return catchThrowableOfType(
                        TemplateFault.class, () -> strings(language, text).text("greeting"))
                .diagnostic();
    }

    @Test
    void fillsPlacesByTheirNumber() {
        Strings strings = strings("xx", "greeting: \"{1} and {0}, not {2} or {x}\"\n");
        assertThat(strings.text("greeting", "moon", "{0}")).isEqualTo("{0} and moon, not {2} or {x}");
    }

    @Test
    void takesAProjectsWordsBeforeItsOwn() {
        Strings strings = strings("en", "claims.title: \"Statements\"\n");
        assertThat(strings.text("claims.title")).isEqualTo("Statements");
        assertThat(strings.text("glossary.title")).isEqualTo("Glossary");
    }

    @Test
    void takesTheWordsOfALanguageForItsRegions() {
        assertThat(Strings.of(Theme.packed(), "en-GB").text("glossary.title")).isEqualTo("Glossary");
    }

    @Test
    void readsEscapesAndRemarks() {
        Strings strings = strings("xx", "# words\n\ngreeting: \"Say \\\"hi\\\"\\n\\\\o/\" # friendly\n");
        assertThat(strings.text("greeting")).isEqualTo("Say \"hi\"\n\\o/");
    }

    @Test
    void namesATextThatIsMissing() {
        assertThat(fault("xx", "other: \"x\"\n").message()).isEqualTo("the text \"greeting\" is missing");
    }

    @Test
    void pointsAtALineThatIsNoText() {
        Diagnostic fault = fault("xx", "# 🚲\ngreeting: hello\n");
        assertThat(fault.place().line()).isEqualTo(2);
        assertThat(fault.place().text()).isEqualTo("greeting: hello");
    }

    @Test
    void refusesATextThatStandsTwice() {
        assertThat(fault("xx", "greeting: \"a\"\ngreeting: \"b\"\n").message()).contains("twice");
    }

    @Test
    void refusesALanguageWithoutWords() {
        TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> Strings.of(Theme.packed(), "tlh"));
        assertThat(fault.diagnostic().place().file().path()).isEqualTo("templates/strings/tlh.yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "one-other, 0, other",
        "one-other, 1, one",
        "one-other, 2, other",
        "zero-one-other, 0, one",
        "zero-one-other, 2, other",
        "east-slavic, 0, many",
        "east-slavic, 1, one",
        "east-slavic, 3, few",
        "east-slavic, 5, many",
        "east-slavic, 11, many",
        "east-slavic, 12, many",
        "east-slavic, 21, one",
        "east-slavic, 102, few",
        "east-slavic, 111, many",
        "polish, 1, one",
        "polish, 21, many",
        "polish, 22, few",
        "polish, 12, many",
        "czech, 1, one",
        "czech, 4, few",
        "czech, 5, other",
        "other, 1, other"
    })
    void countsAsTheLanguageDoes(String plural, int number, String form) {
        String forms = "n.one: \"one\"\nn.few: \"few\"\nn.many: \"many\"\nn.other: \"other\"\n";
        assertThat(strings("xx", "plural: \"" + plural + "\"\n" + forms).count("n", number))
                .isEqualTo(form);
    }

    @Test
    void rowsWordsUp() {
        Strings strings = Strings.of(Theme.packed(), "en");
        assertThat(strings.list(List.of())).isEmpty();
        assertThat(strings.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(strings.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void putsTheMonthBesideADayIntoItsOwnCase() {
        Strings strings = strings(
                "uk",
                "date.day: \"{0} {1} {2} року\"\ndate.month: \"{0} {1}\"\n"
                        + "month.5: \"травень\"\nmonth.in-date.5: \"травня\"\n");
        assertThat(new Dates(strings).when(LocalDate.of(2025, 5, 5)))
                .isEqualTo(new When("2025-05-05", "5 травня 2025 року"));
    }
}

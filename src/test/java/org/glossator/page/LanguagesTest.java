package org.glossator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every packed language says all that English says; a project's words have the names and places that pages know. */
class LanguagesTest {
    @TempDir
    private Path templates;

    static List<Path> packed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates/strings"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void germanAndUkrainianArePacked() throws IOException {
        assertThat(packed()).map(file -> file.getFileName().toString()).contains("de.yaml", "en.yaml", "uk.yaml");
    }

    @ParameterizedTest
    @MethodSource("packed")
    void eachHasEveryTextOfEnglishWithItsPlaces(Path file) throws IOException {
        SourceFile source = new SourceFile(file.toString(), Files.readString(file));
        assertThat(StringsCheck.whole(source, Theme.packed())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packed")
    void noneHasQuotationMarksOfATypewriterOrOfAnotherLanguage(Path file) throws IOException {
        Strings strings =
                Strings.of(Theme.packed(), file.getFileName().toString().replace(".yaml", ""));
        String own = Stream.of("quote.open", "quote.close", "quote.inner-open", "quote.inner-close", "quote.apostrophe")
                .map(strings::pattern)
                .reduce("", String::concat);
        StringsReader.read(new SourceFile(file.toString(), Files.readString(file)))
                .forEach((key, text) -> assertThat(text.replaceAll("[" + own + "]", ""))
                        .as(key)
                        .doesNotContainPattern("[\"'„“”‚‘’«»]"));
    }

    @Test
    void namesATextThatNoPageAsksFor() {
        assertThat(faults("en", "claims.titel: \"Statements\"\n"))
                .containsExactly("no page asks for a text called \"claims.titel\"; did you mean \"claims.title\"?");
    }

    @Test
    void namesAFormThatTheLanguageDoesNotHave() {
        assertThat(faults("uk", "claims.count.two: \"{0} твердження\"\n"))
                .containsExactly("no page asks for a text called \"claims.count.two\";"
                        + " the forms of this language are one, few, many");
        assertThat(faults("uk", "claims.count.few: \"{0} вислови\"\n")).isEmpty();
    }

    @Test
    void namesAPlaceThatIsMissingOrNeverFilled() {
        assertThat(faults("en", "colophon.author: \"By Class 8b\"\n"))
                .containsExactly("\"colophon.author\" has no {0}, so what is filled in there is not shown;"
                        + " the packed text is: Written by {0}");
        assertThat(faults("en", "colophon.author: \"By {0} and {1}\"\n"))
                .containsExactly("nothing is filled in for {1} in \"colophon.author\"; what there is: {0}");
    }

    @Test
    void letsAProjectsTemplatesHaveWordsOfTheirOwn() throws IOException {
        Path template = templates.resolve("parts/footer.ftlh");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "${t(\"cake\")} ${count(\"cakes\", 2)}");
        assertThat(faults("en", "cake: \"Cake\"\ncakes.other: \"{0} cakes\"\ncoke: \"Coke\"\n"))
                .hasSize(1);
    }

    @Test
    void letsOneStandWithoutItsNumber() {
        assertThat(faults("en", "claims.count.one: \"a single claim\"\n")).isEmpty();
        assertThat(faults("uk", "claims.count.one: \"одне твердження\"\n")).hasSize(1);
    }

    @Test
    void letsMonthsHaveACaseAndLanguagesAName() {
        assertThat(faults("en", "month.in-date.5: \"May\"\nlanguage.eo: \"Esperanto\"\n"))
                .isEmpty();
        assertThat(faults("en", "month.in-date.13: \"Undecember\"\n")).hasSize(1);
    }

    @Test
    void namesWhatALanguageOfOnesOwnDoesNotSayYet() {
        assertThat(faults("pl", "plural: \"polish\"\nclaims.title: \"Twierdzenia\"\n"))
                .singleElement()
                .asString()
                .startsWith("texts are missing here: direction, quote.open, ")
                .endsWith(" more; translate their lines of templates/strings/en.yaml");
    }

    @Test
    void seesTheFileOfALanguageWhereThatOfItsRegionIsMissing() {
        write("en", "claims.titel: \"Statements\"\n");
        assertThat(StringsCheck.faults(Theme.of(templates), "en-GB")).hasSize(1);
    }

    private List<String> faults(String language, String text) {
        write(language, text);
        return StringsCheck.faults(Theme.of(templates), language).stream()
                .map(LanguagesTest::words)
                .toList();
    }

    private static String words(Diagnostic fault) {
        return fault.message() + "; " + fault.mend();
    }

    private void write(String language, String text) {
        try {
            Path file = templates.resolve("strings/" + language + ".yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package org.glossator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.glossator.model.Settings;
import org.glossator.source.Text;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of YAML is read, and what is refused with which words. */
class YamlReaderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "yes",
                "on",
                "true",
                "012",
                "1_000",
                "1.10",
                "0x1F",
                "1e3",
                ".inf",
                "12:30",
                "2024-11-05",
                "~",
                "=",
                "123456789012345678901234567890",
                "-5",
                "a#b",
                "it's",
                "5 %"
            })
    void keepsWordsAsTheyAreWritten(String words) {
        assertThat(tagline(words)).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"NATO: \\u00e9 \\\"x\\\"\"|NATO: é \"x\"",
                "'it''s: so'|it's: so",
                "\"null\"|null",
                "\"\"|``",
                "''|``"
            })
    void takesQuotationMarksAway(String written, String words) {
        assertThat(tagline(written).value()).isEqualTo(words);
    }

    @Test
    void keepsTheLinesOfABlockAndJoinsThoseOfAFoldedOne() {
        assertThat(tagline("|\n  one\n\n    two").value()).isEqualTo("one\n\n  two\n");
        assertThat(tagline(">-\n  one\n  two").value()).isEqualTo("one two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tagline: &x one",
                "tagline: &x",
                "licence: &x {name: y}",
                "theme: &x\n  a: b",
                "tagline: *title",
                "<<: *title",
                "tagline: !!str 12",
                "tagline: !important",
                "licence: !x {name: y}",
                "theme: !!map\n  a: b",
                "&x tagline: y",
                "? &x tagline\n: y"
            })
    void refusesAnchorsAliasesAndTags(String line) {
        List<String> faults =
                site("title: &title A site\nlanguage: en\n" + line + "\n").faults();
        assertThat(faults).filteredOn(fault -> fault.contains("yaml-alias")).hasSize(2);
        assertThat(faults.get(0))
                .startsWith("site.yaml:1:8-21 yaml-alias: this value begins like an anchor (&) of YAML");
        assertThat(faults).anyMatch(fault -> fault.startsWith("site.yaml:3:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tagline: \"&x\"",
                "tagline: '*x'",
                "tagline: \"!x\"",
                "tagline: a &x *y !z",
                "tagline: |\n  &x",
                "tagline: >\n  *x",
                "tagline: 🚲&x"
            })
    void letsTheSameSignsStandInWords(String line) {
        assertThat(site("title: A\nlanguage: en\n" + line + "\n").faults()).isEmpty();
    }

    @Test
    void refusesAnchorsInFrontMatterAtTheirTruePlace() {
        Trial trial = Trial.in(folder).with("pages/about.md", "---\ntitle: 🚲\nsummary: &дощ x\n---\nA text.\n");
        assertThat(trial.faults())
                .containsExactly("pages/about.md:3:10-16 yaml-alias: this value begins like an anchor (&) of YAML"
                        + " (write \"&дощ x\")");
    }

    @Test
    void namesBothPlacesOfADuplicateField() {
        Trial trial = site("title: 🚲\nlanguage: en\nlicence:\n  name: x\n  name: y\ntitle: Дощ\n");
        assertThat(trial.faults())
                .containsExactly(
                        "site.yaml:5:3-7 duplicate-key: the field \"name\" stands here a second time (keep one of the"
                                + " two)",
                        "site.yaml:6:1-6 duplicate-key: the field \"title\" stands here a second time (keep one of the"
                                + " two)");
        assertThat(trial.load().faults())
                .extracting(fault -> fault.related().get(0).place().line())
                .containsExactly(4, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            value = {
                "§tagline: NATO's policy: a cause§¦3:23¦contains a colon followed by a space",
                "§  tagline: x§¦3:3¦do not begin in the same column",
                "§tagline: \"open§¦3:10¦quotation mark is opened here and never closed",
                "§tagline: 'open§¦3:10¦quotation mark is opened here and never closed",
                "§tagline: 'it's§¦3:14¦the value ends before this place, but more follows",
                "§tagline: \"x\" y§¦3:14¦the value ends before this place, but more follows",
                "§tagline: [a, b§¦3:10¦a list is opened with [ here and not closed with ]",
                "§tagline: {a: b§¦3:10¦a group is opened with { here and not closed with }",
                "§theme:⏎␉a: b§¦4:1¦indented with a tab",
                "§tagline§¦3:1¦does not read as a field",
                "§tagline: %x§¦3:10¦a value cannot begin with this sign",
                "§tagline: @x§¦3:10¦a value cannot begin with this sign",
                "§tagline: `x§¦3:10¦a value cannot begin with this sign",
                "§tagline: *x* y§¦3:10¦a value cannot begin with *",
                "§%tagline: x§¦3:1¦cannot begin",
                "§theme:⏎  a: b⏎ c: d§¦5:2¦not indented like the lines that it belongs to",
                "§tagline: |⏎  a⏎ b§¦5:2¦not indented like the lines that it belongs to",
                "§- tagline§¦3:1¦not indented like the lines that it belongs to",
                "§tagline: \"\\q\"§¦3:12¦a backslash between double quotation marks",
                "§tagline: x␇§¦3:11¦invisible control character",
                "§---⏎tagline: x§¦4:1¦a second entry begins here",
                "§[a, b]: c§¦3:2¦cannot be read as YAML"
            })
    void saysInPlainWordsWhatCannotBeRead(String lines, String place, String message) {
        String written = lines.replace("⏎", "\n").replace("␉", "\t").replace("␇", "\u0007");
        List<String> faults = site("title: 🚲\nlanguage: en\n" + written + "\n").faults();
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0))
                .startsWith("site.yaml:" + place + "-")
                .contains("yaml-syntax")
                .contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "---\n", "--- # nothing\n", "# title: x\n", "null\n"})
    void saysThatAFileWithoutAnyFieldHasNone(String yaml) {
        assertThat(site(yaml).faults())
                .containsExactly("site.yaml:1:1-1 missing-field: this file has no fields"
                        + " (begin with these: title, language)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"just words\n", "- title: x\n", "\"title: x\"\n"})
    void saysThatFieldsAreNeeded(String yaml) {
        assertThat(site(yaml).faults()).hasSize(1).allMatch(fault -> fault.contains("where fields are needed"));
    }

    @Test
    void readsLinesThatEndInCarriageReturnAndLineFeed() {
        Settings settings = site("title: 🚲 x\r\nlanguage: en\r\ntagline: |\r\n  a\r\n  b\r\n")
                .content()
                .settings();
        assertThat(settings.title().value()).isEqualTo("🚲 x");
        assertThat(settings.tagline().map(Text::value)).contains("a\nb\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void refusesDeepNestingAtOnce(String level) {
        String yaml = "title: x\nlanguage: en\ntheme:\n  " + level.repeat(5_000) + "\n";
        List<String> faults = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> site(yaml).faults());
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0))
                .startsWith("site.yaml:4:")
                .contains("too-long: this is nested more than 24 levels deep");
    }

    @Test
    void readsAValueOfManyDigitsAsWords() {
        String digits = "7".repeat(5_000);
        assertThat(tagline(digits).value()).isEqualTo(digits);
    }

    private Text tagline(String written) {
        return site("title: A site\nlanguage: en\ntagline: " + written + "\n")
                .content()
                .settings()
                .tagline()
                .orElseThrow();
    }

    private Trial site(String yaml) {
        return Trial.in(folder).with("site.yaml", yaml);
    }
}

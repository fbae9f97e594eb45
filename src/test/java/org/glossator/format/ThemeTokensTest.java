package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.page.TemplateFault;
import org.glossator.source.SourceFile;
import org.glossator.source.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of the look that a project sets. */
class ThemeTokensTest {
    private static Map<String, Text> theme(String... namesAndValues) {
        Map<String, Text> theme = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String value = namesAndValues[i + 1];
            theme.put(namesAndValues[i], new Text(value, new SourceFile("content/site.yaml", value).start()));
        }
        return theme;
    }

    @Test
    void becomeCustomPropertiesInOrder() {
        assertThat(ThemeTokens.css(theme("measure", "60ch", "accent", "#a00", "accent-dark", "#FFAAAA")))
                .isEqualTo("""
                    @layer theme{:root{--measure:60ch;}}
                    @layer theme{@media (prefers-color-scheme:light){:root:not([data-look=dark]){--accent:#a00;}}@media screen{:root[data-look=light]{--accent:#a00;}}}
                    @layer theme{@media (prefers-color-scheme:dark){:root:not([data-look=light]){--accent:#FFAAAA;}}@media screen{:root[data-look=dark]{--accent:#FFAAAA;}}}
                    """);
    }

    @Test
    void areFifteenBesideThoseOfDarkScreens() {
        assertThat(ThemeTokens.names())
                .filteredOn(name -> !name.endsWith("-dark"))
                .hasSize(15);
    }

    @Test
    void nameTypefacesThatADeviceHas() {
        assertThat(ThemeTokens.css(theme("text-font", "\"Noto Serif\", Georgia, serif")))
                .isEqualTo("@layer theme{:root{--text-font:\"Noto Serif\", Georgia, serif;}}\n");
    }

    @Test
    void areAllOfThemUsedByTheLook() throws IOException {
        String tokens = Files.readString(Path.of("templates/style/tokens.css"));
        StringBuilder parts = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("templates/style"))) {
            for (Path file : files.sorted().toList()) {
                parts.append(Files.readString(file));
            }
        }
        assertThat(ThemeTokens.names())
                .filteredOn(name -> !name.endsWith("-dark"))
                .allSatisfy(name -> {
                    assertThat(tokens).contains("--" + name + ": ");
                    assertThat(parts).contains("var(--" + name + ")");
                });
    }

    @Test
    void areNoneWhereNoneIsSet() {
        assertThat(ThemeTokens.css(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "accent | red",
                "accent | #12345",
                "accent | #fff;}body{display:none",
                "accent | url(https://x.example)",
                "measure | 66",
                "measure | calc(1ch)",
                "measure | 66ch;",
                "text-size | 9999rem",
                "accent | 66ch",
                "measure | #fff",
                "text-font | Georgia;}body{display:none",
                "text-font | \"Georgia",
                "text-font | url(x)",
                "label-font | Arial, ",
                "said | brown"
            })
    void refuseWhatCouldLeaveItsPlace(String name, String value) {
        assertThatThrownBy(() -> ThemeTokens.css(theme(name, value))).isInstanceOf(TemplateFault.class);
    }

    @Test
    void refuseALineBreakAtTheEnd() {
        assertThatThrownBy(() -> ThemeTokens.css(theme("accent", "#fff\n"))).isInstanceOf(TemplateFault.class);
    }

    @ParameterizedTest
    @CsvSource({"acent, accent", "measure-dark, measure", "--accent, accent"})
    void haveKnownNames(String name, String meant) {
        assertThatThrownBy(() -> ThemeTokens.css(theme(name, "#fff")))
                .isInstanceOfSatisfying(
                        TemplateFault.class,
                        fault -> assertThat(fault.diagnostic().mend()).contains(meant));
    }
}

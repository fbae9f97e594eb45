package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the look can be told apart by everybody. */
class PaletteTest {
    private static final Path TOKENS = Path.of("templates/style/tokens.css");
    private static final List<String> WRITTEN =
            List.of("ink", "muted", "accent", "said", "known", "after", "contested", "single-source", "opinion");

    @ParameterizedTest
    @CsvSource({
        "#000, #fff, 21",
        "#ffffff, #FFFFFF, 1",
        "#777777, #fff, 4.48",
        "#767676, #fff, 4.54",
        "#0000ff, #fff, 8.59"
    })
    void measuresAsTheGuidelinesDo(String one, String other, double contrast) {
        assertThat(Contrast.between(one, other)).isEqualTo(contrast, within(0.01));
        assertThat(Contrast.between(other, one)).isEqualTo(contrast, within(0.01));
    }

    @Test
    void neverShowsTooLittleAsEnough() {
        assertThat(Contrast.shown(4.499)).isEqualTo("4.4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {":root {", ":root[data-look=\"dark\"] {"})
    void everyColourThatWordsAreWrittenInCanBeRead(String selector) throws IOException {
        Map<String, String> colours =
                Palette.of(Files.readString(TOKENS), selector, Map.of(), "").colours();
        for (String ground : List.of("paper", "surface")) {
            for (String written : WRITTEN) {
                assertThat(Contrast.between(colours.get(written), colours.get(ground)))
                        .as(selector + " " + written + " on " + ground)
                        .isGreaterThanOrEqualTo(Contrast.ENOUGH);
            }
        }
        assertThat(Contrast.between(colours.get("ink"), colours.get("highlight")))
                .isGreaterThan(Contrast.ENOUGH);
    }

    @Test
    void darkIsTheSameWhetherTheDeviceOrTheReaderWantsIt() throws IOException {
        List<String> blocks = Pattern.compile("--paper: #17181a;[^}]*")
                .matcher(Files.readString(TOKENS))
                .results()
                .map(MatchResult::group)
                .map(block -> block.replaceAll("\\s+", " ").strip())
                .toList();
        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0)).isEqualTo(blocks.get(1));
    }
}

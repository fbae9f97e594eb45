package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The look keeps to one scale of sizes, one of spaces and the colours of its palette. */
class StyleScaleTest {
    private static final Pattern SIZE = Pattern.compile("font-size: ([^;]+);");
    private static final Pattern SPACE = Pattern.compile("(?:margin|padding|gap)[a-z-]*: ([^;]+);");
    private static final Pattern OWN_LENGTH =
            Pattern.compile("(?<![\\w.(])(?:[1-9]\\d*|0?\\.[2-9]\\d*)(?:\\.\\d+)?rem");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(");
    // Arrows and rails that are drawn to fit each other.
    private static final List<String> DRAWN = List.of("1.6rem", "1.4rem");

    private static List<String> found(Pattern pattern, List<String> without) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("templates/style"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!without.contains(name)) {
                    Matcher matcher = pattern.matcher(Files.readString(file));
                    while (matcher.find()) {
                        found.add(matcher.groupCount() > 0 ? matcher.group(1) : name + ": " + matcher.group());
                    }
                }
            }
        }
        return found;
    }

    @Test
    void textHasTheSizesOfTheScale() throws IOException {
        assertThat(found(SIZE, List.of("print.css")))
                .isNotEmpty()
                .allMatch(
                        size -> size.matches(
                                "(min\\()?var\\(--(tiny|small|plain|large|huge|title|text-size)\\)(, [\\d.]+vw\\))?|inherit|100%|[\\d.]+em"));
    }

    @Test
    void spacesAreThoseOfTheScale() throws IOException {
        assertThat(found(SPACE, List.of("print.css")))
                .isNotEmpty()
                .allSatisfy(
                        space -> assertThat(OWN_LENGTH.matcher(space).results().map(length -> length.group()))
                                .as(space)
                                .filteredOn(length -> !space.startsWith("clamp"))
                                .isSubsetOf(DRAWN));
    }

    @Test
    void coloursStandInThePaletteAlone() throws IOException {
        assertThat(found(COLOUR, List.of("tokens.css", "print.css"))).containsExactly("previews.css: rgb(");
    }
}

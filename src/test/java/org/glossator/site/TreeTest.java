package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison on which other tests lean sees every difference. */
class TreeTest {
    @TempDir
    private Path one;

    @TempDir
    private Path other;

    @BeforeEach
    void sameInBoth() throws IOException {
        for (Path folder : new Path[] {one, other}) {
            Files.createDirectories(folder.resolve("claims"));
            Files.writeString(folder.resolve("claims/a.html"), "a\n");
            Files.writeString(folder.resolve("index.html"), "start\n");
        }
    }

    @Test
    void findsNothingWhereBothAreTheSame() {
        assertThat(Tree.of(one).differencesTo(Tree.of(other))).isEmpty();
    }

    @Test
    void findsAChangedByte() throws IOException {
        Files.writeString(other.resolve("claims/a.html"), "b\n");
        assertThat(Tree.of(one).differencesTo(Tree.of(other))).containsExactly("claims/a.html has other bytes");
    }

    @Test
    void findsAnotherEndOfLine() throws IOException {
        Files.writeString(other.resolve("index.html"), "start\r\n");
        assertThat(Tree.of(one).differencesTo(Tree.of(other))).containsExactly("index.html has other bytes");
    }

    @Test
    void findsWhatIsMissingAndWhatIsTooMany() throws IOException {
        Files.move(other.resolve("index.html"), other.resolve("start.html"));
        assertThat(Tree.of(one).differencesTo(Tree.of(other)))
                .containsExactly("index.html is missing", "start.html is too many");
    }
}

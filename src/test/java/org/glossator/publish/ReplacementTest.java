package org.glossator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {
    private static final byte[] NEW = {'n', 'e', 'w'};

    @TempDir
    private Path folder;

    @Test
    void makesAFileOrPutsBytesInItsPlaceAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("claim.yaml");
        Replacement.of(file, new byte[] {'o', 'l', 'd', 'e', 'r'});
        Replacement.of(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("claim.yaml");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keepsPermissionsAndGivesANewFileThoseOfEveryNewFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Replacement.of(file, NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
        Path other = Files.writeString(folder.resolve("b"), "as every new file");
        Path made = folder.resolve("c");
        Replacement.of(made, NEW);
        assertThat(Files.getPosixFilePermissions(made)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void writesThroughNoLinkAndTakesAwayWhatAKilledProgramLeft() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "stays");
        Files.createSymbolicLink(folder.resolve(".claim.yaml.new"), elsewhere);
        Replacement.of(folder.resolve("claim.yaml"), NEW);
        assertThat(elsewhere).hasContent("stays");
        assertThat(names()).containsExactly("claim.yaml", "elsewhere");
    }

    @Test
    void leavesEverythingAsItWasWhereTheMoveFails() throws IOException {
        Path full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("inside"), "stays");
        assertThatThrownBy(() -> Replacement.of(full, NEW)).isInstanceOf(IOException.class);
        assertThat(full.resolve("inside")).hasContent("stays");
        assertThat(names()).containsExactly("full");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

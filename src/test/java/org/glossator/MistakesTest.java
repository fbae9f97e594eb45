package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the program says of the slips that people make who do not program: each message was read as such a person reads it.
 *
 * <p>{@code -Dglossator.golden=rewrite} writes what it says now into the files; review them like code.
 */
class MistakesTest {
    @TempDir
    private Path folder;

    static List<Mistake> mistakes() {
        return Mistake.all();
    }

    @Test
    void thereAreAtLeastForty() {
        assertThat(mistakes()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatToDoNextAndMendsWhatIsSafe(Mistake mistake) throws IOException {
        Path here = mistake.makeIn(TrialSite.in(folder).project());
        ProgramRun check = ProgramRun.in(here, "check", "--quiet");
        ProgramRun fix = ProgramRun.in(here, "fix", "--yes");
        String changes = fix.out().startsWith("nothing was changed") ? "" : fix.out();
        if ("rewrite".equals(System.getProperty("glossator.golden"))) {
            mistake.rewrite(check.printed(), changes);
        } else {
            assertThat(check.printed()).isEqualTo(mistake.expected());
            assertThat(changes).isEqualTo(mistake.fixed());
        }
        assertThat(check.code()).isLessThan(3);
        assertThat(fix.code()).isLessThan(3);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void showsWhatItWouldChangeAndChangesNothing(Mistake mistake) throws IOException {
        Path here = mistake.makeIn(TrialSite.in(folder).project());
        Map<Path, String> before = files();
        ProgramRun fix = ProgramRun.in(here, "fix", "--dry-run");
        assertThat(files()).isEqualTo(before);
        assertThat(ProgramRun.in(here, "fix")).isEqualTo(fix);
        assertThat(fix.out()).contains("nothing was changed");
    }

    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}

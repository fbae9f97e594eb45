package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
    void saysWhatToDoNext(Mistake mistake) throws IOException {
        Path here = mistake.makeIn(TrialSite.in(folder).project());
        ProgramRun run = ProgramRun.in(here, "check", "--quiet");
        if ("rewrite".equals(System.getProperty("glossator.golden"))) {
            mistake.rewrite(run.printed(), mistake.fixed());
        } else {
            assertThat(run.printed()).isEqualTo(mistake.expected());
        }
        assertThat(run.code()).isLessThan(3);
    }
}

package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the program says of every kind of fault, to the letter and to the column.
 *
 * <p>{@code -Dglossator.golden=rewrite} writes what it says now into the files; review them like code.
 */
class FaultGoldensTest {
    @TempDir
    private Path folder;

    static List<FaultGolden> goldens() {
        return FaultGolden.all();
    }

    @Test
    void everyRuleHasAGolden() {
        List<String> shown =
                goldens().stream().map(FaultGolden::rule).distinct().sorted().toList();
        assertThat(shown).isEqualTo(AllRules.ids());
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void saysWhatIsWrongAndWhere(FaultGolden golden) throws IOException {
        List<Diagnostic> faults = TrialSite.in(folder).faults(golden.overlays(), golden.rule());
        assumeFalse(golden.needsLockedFiles() && mayReadAll(golden), "an administrator may read every file");
        String printed = golden.printed(faults);
        if ("rewrite".equals(System.getProperty("glossator.golden"))) {
            golden.rewrite(printed);
        } else {
            assertThat(printed).isEqualTo(golden.expected());
        }
        assertThat(printed).contains("[" + golden.rule() + "]");
    }

    private boolean mayReadAll(FaultGolden golden) {
        return golden.overlays().stream().allMatch(overlay -> Files.isReadable(folder.resolve(overlay.path())));
    }
}

package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code glossator explain} prints is true: every wrong example breaks its rule, every right one breaks none. */
class RuleExamplesTest {
    @TempDir
    private Path folder;

    static List<RuleExample> examples() {
        return RuleExample.all();
    }

    @Test
    void theSiteBelowTheExamplesIsSound() {
        assertThat(TrialSite.in(folder).faults()).isEmpty();
    }

    @Test
    void explainsEveryRuleAndNothingElse() {
        assertThat(examples()).map(RuleExample::id).isEqualTo(AllRules.ids());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theWrongExampleBreaksTheRule(RuleExample example) {
        assertThat(faults(example.wrong(), example.id())).isNotEmpty().containsOnly(example.id());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theRightExampleBreaksNoRule(RuleExample example) {
        assertThat(example.right()).isNotEmpty();
        assertThat(faults(example.right(), example.id())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void saysFirstWhatTheRuleDemands(RuleExample example) {
        String[] paragraphs = example.explanation().split("\n\n", 4);
        assertThat(paragraphs[0]).isEqualTo("# " + example.id());
        assertThat(paragraphs[1]).doesNotContain("\n").endsWith(".").doesNotStartWith("#");
        assertThat(paragraphs[2]).doesNotStartWith("#");
        assertThat(example.explanation())
                .containsSubsequence("\n## Wrong\n", "\n## Right\n", "\n## How to mend it\n\n1. ");
    }

    private List<String> faults(List<Overlay> overlays, String notesOf) {
        List<Diagnostic> faults = TrialSite.in(folder).faults(overlays, notesOf);
        boolean mayReadAll = overlays.stream()
                .anyMatch(overlay -> overlay.manner().equals("that nobody may read")
                        && Files.isReadable(folder.resolve(overlay.path())));
        assumeFalse(mayReadAll, "an administrator may read every file");
        return faults.stream().map(fault -> fault.rule().id()).toList();
    }
}

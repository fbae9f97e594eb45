package org.glossator.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.glossator.PrivateTexts;
import org.glossator.load.Loader;
import org.glossator.load.TextFolder;
import org.glossator.model.Content;
import org.glossator.model.Verbatim;
import org.glossator.source.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * No quotation can be changed unnoticed: every passage that the content gives as an article's is changed at every place in
 * several ways, and each time verification must object, unless nothing but typography was changed.
 */
class MutationTest {
    @TempDir
    private Path folder;

    @Test
    void noChangeToAnInventedArticlesWordsPasses(TestReporter reporter) throws IOException {
        Path project = InventedSite.in(folder).project();
        MutationTrial trial = trial(project, project.resolve("texts"));
        assertThat(Verbatim.of(content(project)).filter(Verbatim::isQuoted)).hasSizeGreaterThan(15);
        assertEachIsCaught("invented articles", trial, reporter);
    }

    @Test
    void noChangeToTheRealArticlesWordsPasses(TestReporter reporter) throws IOException {
        Path texts = PrivateTexts.folder();
        assertEachIsCaught("real articles", trial(Path.of(""), texts), reporter);
    }

    private static MutationTrial trial(Path project, Path texts) throws IOException {
        Outcome<TextFolder> read = TextFolder.read(texts);
        assertThat(read.faults()).isEmpty();
        return new MutationTrial(content(project), read.value().texts());
    }

    private static Content content(Path project) {
        return new Loader(project, true).load().value().orElseThrow();
    }

    private static void assertEachIsCaught(String which, MutationTrial trial, TestReporter reporter) {
        List<MutationTrial.Tally> tallies =
                Arrays.stream(Mutant.Kind.values()).map(trial::tally).toList();
        String counts = trial.told() + "; "
                + tallies.stream().map(MutationTrial.Tally::toString).collect(Collectors.joining("; "));
        reporter.publishEntry(which, counts);
        System.out.println("mutation of " + which + ": " + counts);
        assertThat(tallies).flatExtracting(MutationTrial.Tally::missed).isEmpty();
        assertThat(tallies).allSatisfy(tally -> {
            assertThat(tally.tried()).as(tally.kind().told()).isPositive();
            assertThat(tally.caught())
                    .as(tally.kind().told())
                    .isEqualTo(tally.kind().isHarmless() ? 0 : tally.tried() - tally.excluded());
        });
    }
}

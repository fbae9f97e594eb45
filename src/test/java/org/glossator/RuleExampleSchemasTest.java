package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.glossator.schema.SchemaCheck;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An editor marks the mistakes of the rules about fields, and none in any example that keeps to them. */
class RuleExampleSchemasTest {
    private static final Set<String> ABOUT_FIELDS = Set.of(
            "conflicting-fields",
            "fill-in",
            "missing-field",
            "unfinished-draft",
            "unknown-choice",
            "unknown-field",
            "wrong-date",
            "wrong-type");

    // What is wrong there is no YAML, or no head of a file, or marks that a schema cannot see.
    private static final Set<String> BEYOND_SCHEMAS =
            Set.of("yaml-syntax", "yaml-alias", "duplicate-key", "front-matter", "not-utf-8", "too-long");

    @TempDir
    private Path folder;

    static List<RuleExample> aboutFields() {
        return RuleExample.all().stream()
                .filter(example -> ABOUT_FIELDS.contains(example.id()))
                .toList();
    }

    static List<RuleExample> all() {
        return RuleExample.all();
    }

    @ParameterizedTest
    @MethodSource("aboutFields")
    void theWrongExampleIsMarked(RuleExample example) {
        lay(example.wrong());
        assertThat(new SchemaCheck(folder).faults()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theRightExampleIsNot(RuleExample example) {
        lay(example.right());
        assertThat(new SchemaCheck(folder).faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void norIsTheWrongExampleOfARuleAboutSomethingElse(RuleExample example) {
        assumeTrue(!ABOUT_FIELDS.contains(example.id()) && !BEYOND_SCHEMAS.contains(example.id()));
        assumeTrue(example.wrong().stream().allMatch(overlay -> overlay.manner().isEmpty() || overlay.isLater()));
        lay(example.wrong());
        assertThat(new SchemaCheck(folder).faults()).isEmpty();
    }

    private void lay(List<Overlay> overlays) {
        TrialSite site = TrialSite.in(folder);
        overlays.forEach(site::with);
    }
}

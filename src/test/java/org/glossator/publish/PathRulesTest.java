package org.glossator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "../x",
                "a/../../x",
                "a/..",
                ".",
                "./a",
                "a//b",
                "a/",
                "C:/x",
                "C:x",
                "a\\b",
                "\\\\host\\x",
                "a\u0000b",
                "a\nb",
                "a\u2028b",
                "\uD83D",
                "con",
                "CON.html",
                "a/nul",
                "Aux.tar.gz",
                "com1",
                "lpt9.html",
                "com¹",
                "#a.html",
                "a.",
                "a ",
                "a./b",
                "what?.html",
                "a*b",
                "a<b",
                "a>b",
                "a|b",
                "a\"b",
                ".glossator/manifest",
                ".Glossator/next/x",
                ".glossator"
            })
    void refusesAPathThatCannotStandEverywhere(String path) {
        assertThat(refusal("index.html", path)).contains("these files cannot be published", path);
    }

    @Test
    void refusesANameThatIsTooLong() {
        assertThat(refusal("a".repeat(256))).contains("too long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "a/b/c.html",
                ".nojekyll",
                "content.html",
                "console",
                "com10",
                "..a",
                "a..b",
                "a/.glossator/b"
            })
    void takesAPathThatCanStandEverywhere(String path) {
        assertThatCode(() -> PathRules.refuseUnsound(artifacts(path))).doesNotThrowAnyException();
    }

    @Test
    void refusesTwoArtifactsWithOnePath() {
        assertThat(refusal("a.html", "a.html")).contains("a.html is made twice");
    }

    @Test
    void refusesPathsThatDifferOnlyInCaseOrInHowAccentsAreWritten() {
        assertThat(refusal("nato.html", "NATO.html")).contains("NATO.html is the same file as nato.html");
        assertThat(refusal("caf\u00E9.html", "cafe\u0301.html")).contains("is the same file as");
        assertThat(refusal("terms/a.html", "Terms/b.html")).contains("Terms is the same folder as terms");
    }

    @Test
    void refusesAPathThatIsAFileAndAFolder() {
        assertThat(refusal("a/b/c.html", "A/b")).contains("a/b is both a file and a folder");
    }

    @Test
    void namesAllFaultsAtOnce() {
        assertThat(refusal("../a", "con", "x/y", "x/y").lines()).hasSize(4);
    }

    private static String refusal(String... paths) {
        PublishRefused refusal =
                catchThrowableOfType(PublishRefused.class, () -> PathRules.refuseUnsound(artifacts(paths)));
        return String.valueOf(refusal.getMessage());
    }

    private static List<Artifact> artifacts(String... paths) {
        return Arrays.stream(paths)
                .map(path -> new Artifact(path, () -> new byte[0]))
                .toList();
    }
}

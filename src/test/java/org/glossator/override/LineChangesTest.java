package org.glossator.override;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What one text has otherwise than another. */
class LineChangesTest {
    @Test
    void sameTextsHaveNone() {
        assertThat(LineChanges.between("a\nb\n", "a\nb\n")).isEmpty();
    }

    @Test
    void showsWhatWentAndWhatCameAmongWhatStayed() {
        assertThat(LineChanges.between("1\n2\n3\n4\n5\n", "1\n2\n3\nfour\n5\n"))
                .containsExactly("  2", "  3", "- 4", "+ four", "  5");
    }

    @Test
    void leavesOutWhatIsFarFromEachChange() {
        assertThat(LineChanges.between("a\n1\n2\n3\n4\n5\nb\n", "1\n2\n3\n4\n5\n"))
                .containsExactly("- a", "  1", "  2", "  ...", "  4", "  5", "- b");
    }

    @Test
    void knowsTheEmptyText() {
        assertThat(LineChanges.between("", "new\n")).containsExactly("+ new");
        assertThat(LineChanges.between("old\n", "")).containsExactly("- old");
    }
}

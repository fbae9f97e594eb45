package org.glossator.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesWhateverEndsThem(String lineBreak) {
        SourceFile file = new SourceFile("a.yaml", String.join(lineBreak, "one", "", "🚲 three"));
        assertThat(file.lineCount()).isEqualTo(3);
        assertThat(file.line(1)).isEqualTo("one");
        assertThat(file.line(2)).isEmpty();
        assertThat(file.line(3)).isEqualTo("🚲 three");
        int three = file.text().indexOf("three");
        assertThat(file.lineAt(three)).isEqualTo(3);
        assertThat(file.columnAt(three)).isEqualTo(3);
        assertThat(file.offsetAt(3, 3)).isEqualTo(three);
    }

    @Test
    void mixesLineBreaksWithoutLosingCount() {
        SourceFile file = new SourceFile("a.yaml", "a\rb\r\nc\nd\r\re");
        assertThat(file.lineCount()).isEqualTo(6);
        assertThat(file.lineAt(file.text().indexOf('c'))).isEqualTo(3);
        assertThat(file.lineAt(file.text().indexOf('e'))).isEqualTo(6);
    }

    @Test
    void countsALineBehindTheLastLineBreak() {
        SourceFile file = new SourceFile("a.yaml", "one\n");
        assertThat(file.lineCount()).isEqualTo(2);
        assertThat(file.line(2)).isEmpty();
        assertThat(file.lineAt(4)).isEqualTo(2);
        assertThat(file.columnAt(4)).isEqualTo(1);
    }

    @Test
    void hasOneLineWhereItIsEmpty() {
        SourceFile file = new SourceFile("a.yaml", "");
        assertThat(file.lineCount()).isEqualTo(1);
        assertThat(file.line(1)).isEmpty();
        assertThat(file.start().line()).isEqualTo(1);
        assertThat(file.start().column()).isEqualTo(1);
    }

    @Test
    void countsACharacterAsOneColumnHoweverManyUnitsItTakes() {
        SourceFile file = new SourceFile("a.yaml", "🚲🚲: Дощ");
        assertThat(file.columnAt(file.text().indexOf('Д'))).isEqualTo(5);
        assertThat(file.offsetAt(1, 3)).isEqualTo(4);
    }

    @Test
    void findsTheEndWhereAColumnLiesBehindIt() {
        SourceFile file = new SourceFile("a.yaml", "one\ntwo");
        assertThat(file.offsetAt(2, 99)).isEqualTo(7);
        assertThat(file.offsetAt(99, 1)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "content/claims/a-b.yaml, a-b",
        "site.yaml, site",
        "content/pages/v1.2.md, v1.2",
        "content/.hidden, .hidden",
        "README, README"
    })
    void knowsTheNameWithoutFolderAndEnding(String path, String stem) {
        assertThat(new SourceFile(path, "").stem()).isEqualTo(stem);
    }
}

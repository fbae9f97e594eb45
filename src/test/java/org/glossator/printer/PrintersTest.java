package org.glossator.printer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintersTest {
    @Test
    void findsEachFormatByItsName() {
        assertThat(Printers.names()).containsExactly("text", "github", "json", "sarif", "junit");
        assertThat(Printers.names())
                .allSatisfy(
                        name -> assertThat(Printers.named(name).orElseThrow()).hasToString(name));
        assertThat(Printers.named("xml")).isEmpty();
    }

    @Test
    void saysCountsInWords() {
        assertThat(new Tally(3, 1, 0).inWords()).isEqualTo("3 errors and 1 warning");
        assertThat(new Tally(1, 2, 3).inWords()).isEqualTo("1 error, 2 warnings and 3 notes");
        assertThat(new Tally(0, 0, 1).inWords()).isEqualTo("1 note");
        assertThat(new Tally(0, 0, 0).inWords()).isEqualTo("no faults");
    }
}

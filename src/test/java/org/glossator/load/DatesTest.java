package org.glossator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.glossator.model.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dates are read, and which are named where another is written. */
class DatesTest {
    private static final String CLAIM = """
        title: 🚲 Дощ
        kind: fact
        status: single-source
        reports:
          - article: a
            quote: it rained
        """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2024-11-15, DAY, 2024-11-15, 2024-11-15",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2024, YEAR, 2024-01-01, 2024-12-31",
        "0988, YEAR, 0988-01-01, 0988-12-31"
    })
    void readsDatesAsPreciselyAsTheyAreKnown(String written, Moment.Precision precision, String first, String last) {
        Moment date = claim(CLAIM + "date: " + written + "\n")
                .content()
                .claims()
                .get(0)
                .date()
                .orElseThrow();
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.first()).hasToString(first);
        assertThat(date.last()).hasToString(last);
        assertThat(date.iso()).isEqualTo(written);
        assertThat(date.place().text()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15.11.2024|is not a date as it must be written here (write 2024-11-15)",
                "5/3/2024|is not a date as it must be written here (write 2024-03-05 or 2024-05-03, whichever of the"
                        + " two is meant)",
                "2024/11/5|is not a date as it must be written here (write 2024-11-05)",
                "2024-3-5|is not a date as it must be written here (write 2024-03-05)",
                "31.02.2024|is not a date as it must be written here (write the year first, then the month, then the"
                        + " day: 2024-11-15, 2024-11 or 2024)",
                "11/15/2024|is not a date as it must be written here (write 2024-11-15)",
                "15 November 2024|is not a date as it must be written here (write 2024-11-15)",
                "листопад|is not a date as it must be written here (write it like 2024-11-15, 2024-11 or 2024; if"
                        + " nobody knows it, delete this line)",
                "November 2024|is not a date as it must be written here (write 2024-11)",
                "2024-11-15 to 2024-11-17|is not a date as it must be written here (one date alone may stand here:"
                        + " 2024-11-15 or 2024-11-17)",
                "2024-02-30|is not in the calendar (look up the month and the day)",
                "2024-13|is not in the calendar (look up the month and the day)"
            })
    void namesTheRightDateWhereItCan(String written, String words) {
        assertThat(claim(CLAIM + "date: " + written + "\n").faults())
                .containsExactly(
                        "claims/c.yaml:7:7-" + (7 + written.length()) + " wrong-date: \"" + written + "\" " + words);
    }

    @Test
    void asksForAWholeDayWhereADayIsMeant() {
        assertThat(Trial.in(folder).page("reviewed: 2024-11\n").faults())
                .containsExactly(
                        "pages/about.md:3:11-18 wrong-date: \"2024-11\" is not a date as it must be written here"
                                + " (write the year first, then the month, then the day: 2024-11-15)");
    }

    private Trial claim(String yaml) {
        return Trial.in(folder).with("claims/c.yaml", yaml);
    }
}

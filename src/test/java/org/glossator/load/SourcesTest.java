package org.glossator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.model.Moment;
import org.glossator.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a bibliography in CSL-YAML. */
class SourcesTest {
    @TempDir
    private Path folder;

    @Test
    void readsEveryFieldOfASource() {
        Reference source = source("""
            - id: plan
              type: report
              title: 🚲 Plan
              author:
                - {family: Lovelace, given: Ada}
                - literal: Alder School
              editor: [{family: Hopper, given: Grace}]
              issued: "2014-03-27"
              accessed: 2024-11
              URL: https://example.org/plan
              container-title: Plans
              volume: 012
              DOI: 10.1000/182
            """);
        assertThat(source.key().value()).isEqualTo("plan");
        assertThat(source.type().value()).isEqualTo("report");
        assertThat(source.title().value()).isEqualTo("🚲 Plan");
        assertThat(source.authors()).extracting(Reference.Name::spoken).containsExactly("Ada Lovelace", "Alder School");
        assertThat(source.issued().map(Moment::iso)).contains("2014-03-27");
        assertThat(source.url()).hasToString("Optional[https://example.org/plan]");
        assertThat(source.fields().keySet()).containsExactly("container-title", "DOI", "volume", "accessed", "editor");
        assertThat(source.field("volume")).contains("012");
        assertThat(source.field("accessed")).contains("2024-11");
        assertThat(source.field("editor")).contains("Grace Hopper");
        assertThat(source.address()).isEqualTo("sources.html#plan");
    }

    @Test
    void takesTheEditorsOfASourceWithoutAuthors() {
        Reference source = source("- {id: a, type: book, title: A, editor: [{family: Hopper}]}\n");
        assertThat(source.authors()).extracting(Reference.Name::spoken).containsExactly("Hopper");
        assertThat(source.field("editor")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- {id: a, type: book, title: A}\n", "references:\n  - {id: a, type: book, title: A}\n"})
    void readsAListWithOrWithoutItsName(String yaml) {
        assertThat(source(yaml).key().value()).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-03-27|2014-03-27",
                "{date-parts: [[2014, 3, 7]]}|2014-03-07",
                "{date-parts: [['2014', '11']]}|2014-11",
                "{date-parts: [[1945]]}|1945",
                "{date-parts: [2014, 3, 7]}|",
                "{date-parts: [[2014, 3], [2014, 4]]}|",
                "{date-parts: [[2014, [3]]]}|",
                "{raw: 2014}|",
                "{date-parts: [[2014, 13]]}|",
                "spring 2014|"
            })
    void readsDatesInBothWaysOfCsl(String written, String iso) {
        Trial trial = sources("- {id: a, type: book, title: A, issued: " + written + "}\n");
        if (iso == null) {
            assertThat(trial.faults()).hasSize(1).allMatch(fault -> fault.startsWith("sources.yaml:1:41-"));
        } else {
            assertThat(trial.content().references().get(0).issued().map(Moment::iso))
                    .contains(iso);
        }
    }

    @Test
    void asksForANameOfEveryAuthor() {
        assertThat(sources("- {id: a, type: book, title: A, author: [{given: Ada}]}\n")
                        .faults())
                .containsExactly("sources.yaml:1:42-53 missing-field: this name has no family name"
                        + " (write family and given for a person, or literal for an institution)");
    }

    @Test
    void reportsTheFaultsOfEverySource() {
        List<String> places = sources("""
            - id: a
              type: book
              titel: A
            - id: b
              title: B
            - c
            """).places();
        assertThat(places).containsExactly("3:3 unknown-field", "4:3 missing-field", "6:3 wrong-type");
    }

    @Test
    void keepsTheOrderInWhichSourcesAreWritten() {
        assertThat(sources("- {id: b, type: book, title: B}\n- {id: a, type: book, title: A}\n")
                        .content()
                        .references())
                .extracting(source -> source.key().value())
                .containsExactly("b", "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]\n", "references: []\n", "# none yet\n"})
    void mayHoldNoSourceYet(String yaml) {
        assertThat(sources(yaml).content().references()).isEmpty();
    }

    private Reference source(String yaml) {
        return sources(yaml).content().references().get(0);
    }

    private Trial sources(String yaml) {
        return Trial.in(folder).with("sources.yaml", yaml);
    }
}

package org.glossator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.TrialSite;
import org.glossator.load.Loader;
import org.glossator.source.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schemas refuse is what the reader refuses, as far as a schema can say it. */
class SchemaTest {
    private static final String CLAIM = "content/claims/roof-leaks.yaml";
    private static final String SOUND = """
            title: The roof leaks
            kind: fact
            status: single-source
            speaker: parents-council
            account: first-hand
            reports:
              - article: gazette-shed
                quote: it drips on the saddles
            """;

    @TempDir
    private Path folder;

    @Test
    void findNothingWrongInThisRepositorysContent() {
        assertThat(new SchemaCheck(Path.of("").toAbsolutePath()).faults()).isEmpty();
    }

    @Test
    void findNothingWrongInTheSmallSoundSite() {
        TrialSite.in(folder);
        assertThat(new SchemaCheck(folder).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 1984",
                "title: true",
                "title: \"2024\"",
                "date: 2024",
                "date: 2024-11",
                "date: \"2024-11-15\"",
                "date:",
                "occasion: 12",
                "notice:",
                "draft: false",
                "draft:",
                "related: []",
                "related:",
                "related: [not-written-yet]",
                "speaker: not-written-yet",
                "account: not-stated",
                "context:",
                "changes: [{date: 2025-05-20, note: A date was wrong.}]",
                "stet: [{rule: single-source, reason: It is enough., by: Ed., until: 2027-01-01}]",
                "status: opinion",
                "reports: [{article: gazette-shed, quote: , paraphrase: it is wet}]"
            })
    void acceptWhatTheReaderAccepts(String line) {
        TrialSite site = site(line);
        assertThat(fieldFaults(site)).isEmpty();
        assertThat(new SchemaCheck(folder).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: [a, b]",
                "title:",
                "title: FILL IN what was said",
                "kind: facts",
                "kind:",
                "kind: FILL IN what sort it is",
                "speaker: FILL IN who said it",
                "speaker: [a, b]",
                "status: Documented",
                "date: 15.11.2024",
                "date: 2024-11-15 10:00",
                "date: {day: 1}",
                "date: 1.5",
                "reviewed: 2024-11",
                "reviewed: 2024",
                "draft: maybe",
                "draft: \"true\"",
                "related: shed-opened-in-may",
                "context: {text: a, date: 2024}",
                "context: [{text: a}]",
                "changes: [{date: 2025-05-20}]",
                "changes: [{date: 2025-05-20, note: a, correct: true}]",
                "reports: [{quote: a}]",
                "reports: [{article: gazette-shed}]",
                "reports: [{article: gazette-shed, quote: a, paraphrase: b}]",
                "reports: [{article: gazette-shed, quote: a, translation: yes}]",
                "reports: [{article: gazette-shed, quote: a, translation: {by: caretaker}}]",
                "loudness: 3"
            })
    void refuseWhatTheReaderRefuses(String line) {
        TrialSite site = site(line);
        assertThat(fieldFaults(site)).isNotEmpty();
        assertThat(new SchemaCheck(folder).faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).startsWith("claims/roof-leaks.yaml"));
    }

    @Test
    void refuseANameOfNobody() {
        TrialSite.in(folder)
                .with(
                        "content/sources.yaml",
                        "- {id: a, type: report, title: A, author: [{given: Ada}], issued: {date-parts: [[2024, 3]]}}\n");
        assertThat(new SchemaCheck(folder).faults()).isNotEmpty();
    }

    @Test
    void acceptASourceAsZoteroWritesIt() {
        TrialSite.in(folder)
                .with(
                        "content/sources.yaml",
                        "- {id: a, type: report, title: A, author: [{literal: Town}], issued: {date-parts: [[2024, 3]]}}\n");
        assertThat(new SchemaCheck(folder).faults()).isEmpty();
    }

    @Test
    void offerTheNamesOfTheSiteAndAreTheSameEachTime() {
        TrialSite.in(folder);
        String claim = schema();
        assertThat(claim).contains("\"parents-council\"");
        assertThat(claim).contains("\"only one account of it reaches us\"").isEqualTo(schema());
    }

    private String schema() {
        return EditorFiles.of(new Loader(folder, true).load().value()).get("claim.json");
    }

    private TrialSite site(String line) {
        String name = line.substring(0, line.indexOf(':') + 1);
        String rest = SOUND.replaceAll("(?m)^" + name + ".*\n(?: .*\n)*", "");
        return TrialSite.in(folder).with(CLAIM, rest + line + "\n");
    }

    // Rules about more than the fields of one file are not for a schema.
    private static List<String> fieldFaults(TrialSite site) {
        List<String> rules = List.of(
                "unknown-field",
                "missing-field",
                "conflicting-fields",
                "wrong-type",
                "wrong-date",
                "unknown-choice",
                "fill-in",
                "yaml-syntax");
        return site.faults().stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .map(fault -> fault.rule().id())
                .filter(rules::contains)
                .toList();
    }
}

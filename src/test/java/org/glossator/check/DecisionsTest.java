package org.glossator.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.ProgramRun;
import org.glossator.TrialSite;
import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Editors decide how much editorial rules weigh, and where they are let stand; of other rules they decide nothing. */
class DecisionsTest {
    private static final String MAY = "content/claims/shed-opened-in-may.yaml";
    private static final String TERM = "content/glossary/school-office.md";

    @TempDir
    private Path folder;

    private TrialSite site;

    @BeforeEach
    void siteWithALoadedWord() throws IOException {
        site = TrialSite.in(folder);
        editing("  loaded-words: [regime]\n");
        assertThat(site.faults()).isEmpty();
    }

    @Test
    void aRuleThatBlocksStopsTheBuild() throws IOException {
        assertThat(ProgramRun.in(folder, "build").code()).isZero();
        editing("  rules: {single-source: block}\n");
        assertThat(shown()).containsExactly("ERROR single-source " + MAY + ":5");
        ProgramRun run = ProgramRun.in(folder, "build");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error", "[single-source]");
        assertThat(run.lastLine()).startsWith("nothing was published, 1 error");
    }

    @ParameterizedTest
    @CsvSource({"block, ERROR", "query, WARNING"})
    void aRuleWeighsWhatTheSiteSays(String level, Severity severity) throws IOException {
        editing("  loaded-words: [regime]\n  rules:\n    loaded-word: " + level + "\n");
        term("It runs a strict regime.", "");
        assertThat(site.faults()).extracting(Diagnostic::severity).containsExactly(severity);
    }

    @Test
    void aRuleThatIsANoteIsShownOnlyWhenAsked() throws IOException {
        editing("  loaded-words: [regime]\n  rules: {loaded-word: note, unverified-prose: note}\n");
        term("It runs a strict regime.", "");
        assertThat(site.faults()).isEmpty();
        assertThat(ProgramRun.in(folder, "check").err()).doesNotContain("[loaded-word]");
        assertThat(ProgramRun.in(folder, "check", "--notes").err()).contains("[loaded-word]");
        assertThat(ProgramRun.in(folder, "check", "--strict").code()).isZero();
    }

    @Test
    void proseThatWasNotVerifiedMayBeANote() throws IOException {
        assertThat(site.verify()).isEmpty();
        term("It also answers letters that nobody ever wrote to it.", "");
        assertThat(shown()).containsExactly("WARNING unverified-prose " + TERM + ":7");
        editing("  rules: {unverified-prose: note}\n");
        assertThat(shown()).isEmpty();
    }

    @Test
    void aLevelThatIsTheUsualOneChangesNothing() throws IOException {
        editing("  loaded-words: [regime]\n  rules: {loaded-word: query, copied-words: block}\n");
        term("It runs a strict regime.", "");
        assertThat(shown()).containsExactly("WARNING loaded-word " + TERM + ":7");
    }

    @Test
    void aRuleThatIsNotThereIsAnErrorWithASuggestion() throws IOException {
        editing("  rules: {single-sourse: block}\n");
        assertThat(shown()).containsExactly("ERROR unknown-rule content/site.yaml:11");
        assertThat(site.faults().get(0).mend()).isEqualTo("did you mean \"single-source\"?");
        assertThat(site.faults().get(0).place().text()).isEqualTo("single-sourse");
        editing("  rules: {quite-another: note}\n");
        assertThat(site.faults().get(0).mend()).contains("glossator explain");
        term("Text.", stet("single-sourse", "2026-12-31"));
        editing("");
        assertThat(shown()).containsExactly("ERROR unknown-rule " + TERM + ":7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dead-link", "misquotation", "changed-after-verification", "expired-stet", "wrong-date"})
    void aRuleThatIsNotEditorialIsNotTheirs(String rule) throws IOException {
        editing("  rules: {" + rule + ": note}\n");
        term("Text.", stet(rule, "2026-12-31"));
        assertThat(shown())
                .containsExactly("ERROR unknown-rule " + TERM + ":7", "ERROR unknown-rule content/site.yaml:11");
        assertThat(site.faults()).allSatisfy(fault -> {
            assertThat(fault.message()).contains("not one that editors decide on");
            assertThat(fault.mend()).contains("glossator explain " + rule);
        });
    }

    @Test
    void anEditorMayLetARuleStandInOneEntryAlone() throws IOException {
        term("It runs a strict regime.", stet("loaded-word", "2026-12-31"));
        assertThat(shown()).isEmpty();
        site.with("content/pages/about.md", "---\ntitle: About\n---\nA regime of bells.\n");
        assertThat(shown()).containsExactly("WARNING loaded-word content/pages/about.md:4");
    }

    @Test
    void itStandsForEveryFaultOfThatRuleInTheEntryAndForNoOther() throws IOException {
        term("A regime, another regime and [[nobody]].", stet("loaded-word", "2026-12-31"));
        assertThat(shown()).containsExactly("ERROR dead-link " + TERM + ":9");
    }

    @Test
    void aDecisionOfOneEventIsNotOneOfItsNeighbours() {
        String event = "- {slug: %1$s, date: 2025-05-0%2$s, title: Bells, text: A regime of bells.%3$s}\n";
        String stet = ", stet: [{rule: loaded-word, reason: It is ours., by: AB, until: 2026-12-31}]";
        site.with(
                "content/timeline.yaml",
                event.formatted("shed-opened", 1, "")
                        + event.formatted("two", 2, stet)
                        + event.formatted("three", 3, ""));
        assertThat(shown())
                .containsExactly(
                        "WARNING loaded-word content/timeline.yaml:1", "WARNING loaded-word content/timeline.yaml:3");
    }

    @Test
    void theOrderOfAnEventsFieldsDoesNotMatter() {
        site.with("content/timeline.yaml", """
                - slug: shed-opened
                  date: 2025-05-05
                  title: Bells
                  text: A bell rang.
                - stet: [{rule: loaded-word, reason: It is ours., by: AB, until: 2026-12-31}]
                  text: A regime of bells.
                  title: A regime
                  date: 2025-05-06
                  slug: two
                - text: A regime of bells.
                  title: Bells
                  date: 2025-05-07
                  slug: three
                """);
        assertThat(shown()).containsExactly("WARNING loaded-word content/timeline.yaml:10");
    }

    @Test
    void aDecisionHoldsOnItsLastDayAndNoLonger() throws IOException {
        term("It runs a strict regime.", stet("loaded-word", TrialSite.TODAY.toString()));
        assertThat(shown()).isEmpty();
        String yesterday = TrialSite.TODAY.minusDays(1).toString();
        term("It runs a strict regime.", stet("loaded-word", yesterday));
        assertThat(shown()).containsExactly("ERROR expired-stet " + TERM + ":7", "WARNING loaded-word " + TERM + ":9");
        assertThat(site.faults().get(0).place().text()).isEqualTo(yesterday);
        assertThat(site.faults().get(0).message()).contains(yesterday);
    }

    @Test
    void anExpiredDecisionIsAnErrorEvenWhereNothingIsWrongAnyLonger() throws IOException {
        term("Text.", stet("loaded-word", "2025-12-31"));
        assertThat(shown()).containsExactly("ERROR expired-stet " + TERM + ":7");
    }

    @Test
    void aDecisionAboutNothingIsNeedless() throws IOException {
        term("Text.", stet("loaded-word", "2026-12-31"));
        assertThat(shown()).containsExactly("WARNING unused-stet " + TERM + ":7");
        assertThat(site.faults().get(0).place().text()).isEqualTo("loaded-word");
        assertThat(site.verify()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"copied-words", "unfound-quotation", "missing-text"})
    void whatOnlyTheTextsShowIsNotCalledNeedlessWithoutThem(String rule) throws IOException {
        term("Text.", stet(rule, "2026-12-31"));
        assertThat(shown()).isEmpty();
        assertThat(site.verify())
                .extracting(fault -> fault.severity() + " " + fault.rule().id())
                .containsExactly("WARNING unused-stet");
    }

    @Test
    void aDecisionNeedsEveryField() throws IOException {
        term("Text.", "stet:\n  - {rule: loaded-word, until: 2026-12-31}\n");
        assertThat(site.faults()).hasSize(2).allSatisfy(fault -> {
            assertThat(fault.rule().id()).isEqualTo("missing-field");
            assertThat(fault.place().line()).isEqualTo(7);
            assertThat(fault.message()).containsAnyOf("\"reason\"", "\"by\"");
        });
    }

    private List<String> shown() {
        return site.faults().stream()
                .map(fault -> fault.severity() + " " + fault.rule().id() + " "
                        + fault.place().file().path() + ":" + fault.place().line())
                .toList();
    }

    private void editing(String fields) throws IOException {
        String base = Files.readString(Path.of("src/test/resources/base-site/content/site.yaml"));
        site.with("content/site.yaml", base + (fields.isEmpty() ? "" : "editing:\n" + fields));
    }

    private static String stet(String rule, String until) {
        return "stet:\n  - {rule: " + rule + ", reason: It is the office's own word., by: AB, until: " + until + "}\n";
    }

    private void term(String text, String fields) {
        site.with(TERM, """
                ---
                term: school office
                category: organisation
                short: Those who run the school.
                reviewed: 2025-06-20
                %s---
                %s
                """.formatted(fields, text + " [@office-letter]"));
    }
}

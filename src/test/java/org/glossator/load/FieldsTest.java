package org.glossator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.model.About;
import org.glossator.model.Claim;
import org.glossator.model.Content;
import org.glossator.model.Report;
import org.glossator.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fields may hold, and what is said of those that hold something else. */
class FieldsTest {
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

    @Test
    void suggestsTheNearestFieldForAnUnknownOne() {
        assertThat(claim(CLAIM + "speeker: nato\n").faults())
                .containsExactly("claims/c.yaml:7:1-8 unknown-field: there is no field called \"speeker\" here"
                        + " (did you mean \"speaker\"?)");
    }

    @Test
    void listsTheFieldsWhereNoneIsNear() {
        assertThat(claim(CLAIM + "positions:\n  - by: x\n    text: y\n    wording: z\n")
                        .faults())
                .containsExactly("claims/c.yaml:10:5-12 unknown-field: there is no field called \"wording\" here"
                        + " (the fields here are: by, text, date)");
    }

    @Test
    void reportsEveryFaultOfEveryFileInOneRun() {
        Trial trial = claim("title: x\nkind: fakt\nstatus: contested\nreports: []\ndate: soon\ncolour: red\n")
                .page("draft: yes\n")
                .with("pages/open.md", "---\ntitle: x\n");
        assertThat(trial.places())
                .containsExactly(
                        "2:7 unknown-choice",
                        "5:7 wrong-date",
                        "6:1 unknown-field",
                        "3:8 wrong-type",
                        "2:1 front-matter");
    }

    @Test
    void namesAMissingFieldWithWhatItIsFor() {
        assertThat(claim(CLAIM.replace("kind: fact\n", "")).faults())
                .containsExactly("claims/c.yaml:1:1-6 missing-field: the field \"kind\" is missing (add \"kind: …\","
                        + " one of: fact, interpretation, demand, promise, prediction, opinion:"
                        + " what sort of statement it is)");
    }

    @ParameterizedTest
    @CsvSource({"kind:, 2:1-5", "kind: null, 2:1-5", "kind: # later, 2:1-5"})
    void marksAnEmptyFieldWhereItStands(String line, String place) {
        assertThat(claim(CLAIM.replace("kind: fact", line)).faults())
                .hasSize(1)
                .allMatch(fault ->
                        fault.startsWith("claims/c.yaml:" + place + " missing-field: the field \"kind\" is empty"));
    }

    @Test
    void takesAnEmptyFieldThatMayBeLeftOutAsLeftOut() {
        Claim claim = claim(CLAIM + "speaker:\ndate: null\nrelated:\n")
                .content()
                .claims()
                .get(0);
        assertThat(claim.speaker()).isEmpty();
        assertThat(claim.date()).isEmpty();
        assertThat(claim.related()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: [a, b]|here stands a list, and only one may be named (write some words, without brackets or hyphens)",
                "title: {a: b}|here stands a group of fields where something else is needed (write some words)",
                "related: a|here stands a single value where a list is needed (put it between square brackets: [a])",
                "related: [[a]]|here stands a list where one value is needed (write a)",
                "related: [a, ]|",
                "positions: [x]|here stands a single value, and something is missing before it: the name of a field"
                        + " (write each of its fields on a line of its own, such as by: …, text: …, date: …)",
                "kind: [fact]|here stands a list where one value is needed (write fact)",
                "date: {a: b}|here stands a group of fields where something else is needed (write a date such as"
                        + " 2024-11-15, 2024-11 or 2024)"
            })
    void saysWhatIsNeededWhereSomethingElseStands(String line, String message) {
        String name = line.substring(0, line.indexOf(':'));
        List<String> faults = claim(CLAIM.replaceFirst("(?m)^" + name + ": .*\n", "") + line + "\n")
                .faults();
        if (message == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).hasSize(1);
            assertThat(faults.get(0)).contains("wrong-type: " + message);
        }
    }

    @Test
    void marksOnlyTheFirstLineOfALongValueOfAnotherKind() {
        assertThat(claim(CLAIM + "speaker:\n  - nato\n  - kremlin\n").faults())
                .hasSize(1)
                .allMatch(fault -> fault.startsWith("claims/c.yaml:8:3-9 wrong-type"));
    }

    @ParameterizedTest
    @CsvSource({
        "fakt, did you mean \"fact\"?",
        "Fact, did you mean \"fact\"?",
        "predictoin, did you mean \"prediction\"?",
        "x, 'choose one of: fact, interpretation, demand, promise, prediction, opinion'"
    })
    void suggestsTheNearestChoice(String written, String mend) {
        assertThat(claim(CLAIM.replace("kind: fact", "kind: " + written)).faults())
                .containsExactly("claims/c.yaml:2:7-" + (7 + written.length()) + " unknown-choice: \"" + written
                        + "\" is not one of the words that may stand here (" + mend + ")");
    }

    @Test
    void readsAChoiceOfTwoWordsWithItsHyphen() {
        assertThat(claim(CLAIM).content().claims().get(0).status()).isEqualTo(Claim.Status.SINGLE_SOURCE);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, write true",
        "On, write true",
        "TRUE, write true",
        "no, write false",
        "off, write false",
        "'\"true\"', 'write true, without quotation marks'",
        "'''false''', 'write false, without quotation marks'",
        "1, write true or false"
    })
    void readsOnlyTrueAndFalseAsFlags(String written, String mend) {
        assertThat(Trial.in(folder).page("draft: " + written + "\n").faults())
                .hasSize(1)
                .allMatch(fault -> fault.contains("wrong-type: here must stand true or false, not ")
                        && fault.endsWith("(" + mend + ")"));
    }

    @Test
    void readsFlags() {
        assertThat(about("draft: true\n").draft()).isTrue();
        assertThat(about("draft: false\n").draft()).isFalse();
        assertThat(about("").draft()).isFalse();
    }

    @Test
    void readsAReportInExactlyOneManner() {
        String report = "  - article: b\n    note: x\n";
        assertThat(claim(CLAIM + report).faults())
                .containsExactly("claims/c.yaml:7:14-15 missing-field: this report does not say in which words the"
                        + " article carries the claim (add one of the fields quote, paraphrase or own-voice)");
        assertThat(claim(CLAIM + report + "    paraphrase: p\n    own-voice: o\n")
                        .faults())
                .containsExactly(
                        "claims/c.yaml:10:16-17 conflicting-fields: this report gives the article's words in more than"
                                + " one manner (keep one of quote, paraphrase and own-voice; make a second report of the"
                                + " other)");
        List<Report> reports = claim(CLAIM + report + "    own-voice: o\n")
                .content()
                .claims()
                .get(0)
                .reports();
        assertThat(reports).extracting(Report::manner).containsExactly(Report.Manner.QUOTED, Report.Manner.OWN_VOICE);
    }

    @Test
    void readsEveryFieldOfATerm() {
        Content content = Trial.in(folder).with("glossary/nato.md", """
            ---
            term: NATO
            category: organisation
            forms: [the alliance, "North Atlantic Treaty Organization"]
            case-sensitive: true
            short: A military alliance.
            see-also:
              - eu
            updated: 2024-11-16
            reviewed: 2024-11-15
            language: de
            aliases: [glossary/otan.html]
            changes:
              - date: 2024-11-17
                note: A year was wrong.
                correction: true
            ---
            A text.
            """).content();
        Term term = content.find(Term.class, "nato").orElseThrow();
        assertThat(term.category()).isEqualTo(Term.Category.ORGANISATION);
        assertThat(term.forms())
                .extracting(Object::toString)
                .containsExactly("the alliance", "North Atlantic Treaty Organization");
        assertThat(term.caseSensitive()).isTrue();
        assertThat(term.summary()).hasToString("A military alliance.");
        assertThat(term.seeAlso()).extracting(Object::toString).containsExactly("eu");
        assertThat(term.address()).isEqualTo("glossary/nato.html");
        assertThat(term.about().latest()).hasToString("Optional[2024-11-17]");
        assertThat(term.about().language()).hasToString("Optional[de]");
        assertThat(term.about().aliases()).extracting(Object::toString).containsExactly("glossary/otan.html");
        assertThat(term.about().changes().get(0).correction()).isTrue();
    }

    @Test
    void leavesDraftsOutUnlessTheyAreAskedFor() {
        Trial.in(folder).page("draft: true\n");
        assertThat(new Loader(folder, true).load().value().orElseThrow().pages())
                .hasSize(1);
        assertThat(new Loader(folder, false).load().value().orElseThrow().pages())
                .isEmpty();
    }

    private About about(String fields) {
        return Trial.in(folder).page(fields).content().pages().get(0).about();
    }

    private Trial claim(String yaml) {
        return Trial.in(folder).with("claims/c.yaml", yaml);
    }
}

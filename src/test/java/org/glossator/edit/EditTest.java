package org.glossator.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.edit.TypedClaim.CLAIM;
import static org.glossator.edit.TypedClaim.amended;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed becomes an edit of the text that leaves every other byte as it was. */
class EditTest {
    private static final String[] FIRST = {"reports/#", "", "reports/#", "0", "reports/#", "1"};

    private static String[] with(String[] some, String... others) {
        List<String> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(others));
        return all.toArray(String[]::new);
    }

    @Test
    void aValueIsWrittenInTheStyleItHad() throws Refused {
        assertThat(amended(CLAIM, "title", "The shed is small", "date", "2025-05-11"))
                .isEqualTo(CLAIM.replace("shed is too small", "shed is small").replace("'2025-05-10'", "'2025-05-11'"));
        assertThat(amended(CLAIM, with(FIRST, "reports/0/quote", "too \"small\"", "reports/1/paraphrase", "some did")))
                .isEqualTo(CLAIM.replace("\"too small on the day it opened\"", "\"too \\\"small\\\"\"")
                        .replace("some parents would have liked\n      a larger shed", "some did"));
        assertThat(amended(
                        CLAIM,
                        "context/#",
                        "",
                        "context/#",
                        "0",
                        "context/0/text",
                        "One.\n\nTwo: yes. # no",
                        "context/0/date",
                        "2024"))
                .isEqualTo(CLAIM.replace(
                                "The plan names sixty places. [@shed-plan, page 2]\n      It says no more.",
                                "One.\n\n      Two: yes. # no")
                        .replace("date: 2024-11-04", "date: 2024"));
    }

    @Test
    void whatPlainWordsCannotHoldIsQuoted() throws Refused {
        assertThat(amended(CLAIM, "speaker", "a: b")).contains("speaker: \"a: b\"\n");
        assertThat(amended(CLAIM, "title", "one\ntwo")).contains("title: \"one\\ntwo\"   # as the council says\n");
        assertThat(amended(CLAIM, "speaker", "one\ntwo")).contains("speaker: |\n  one\n  two\ndate: ");
        assertThat(amended(CLAIM, "speaker", "- x")).contains("speaker: \"- x\"\n");
        assertThat(amended(CLAIM, "described-as", "true")).contains("described-as: \"true\"\n");
    }

    @Test
    void fieldsAreAddedWherePeopleWriteThemAndRemovedWithTheirLines() throws Refused {
        assertThat(amended(CLAIM, "described-as", "a council"))
                .isEqualTo(CLAIM.replace("parents-council\n", "parents-council\ndescribed-as: a council\n"));
        assertThat(amended(CLAIM, "occasion", "a meeting"))
                .isEqualTo(CLAIM.replace("occasion:\n", "occasion: a meeting\n"));
        assertThat(amended(CLAIM, "speaker", "")).isEqualTo(CLAIM.replace("speaker: parents-council\n", ""));
        assertThat(amended(
                        CLAIM,
                        with(FIRST, "reports/0/article", "", "reports/0/quote", "too small on the day it opened")))
                .isEqualTo(CLAIM.replace("- article: gazette-shed\n    quote", "- quote"));
        assertThat(amended(CLAIM, with(FIRST, "reports/0/quote", "", "reports/0/paraphrase", "it is small")))
                .isEqualTo(CLAIM.replace(
                        "    quote: \"too small on the day it opened\" # checked\n", "    paraphrase: it is small\n"));
    }

    @Test
    void itemsAreAddedMovedAndRemovedAndTheirRemarksStay() throws Refused {
        String added =
                amended(CLAIM, with(FIRST, "reports/#", "n1", "reports/n1/article", "x", "reports/n1/quote", "y z"));
        assertThat(added)
                .isEqualTo(CLAIM.replace("a larger shed\n", "a larger shed\n  - article: x\n    quote: y z\n"));
        String moved = amended(
                CLAIM,
                "reports/#",
                "",
                "reports/#",
                "1",
                "reports/#",
                "0",
                "reports/0/article",
                "gazette-shed",
                "reports/1/article",
                "courier-shed");
        assertThat(moved).contains("""
                reports:
                  # from the morning paper
                  # from the evening paper
                  - article: courier-shed
                    paraphrase: >-
                      some parents would have liked
                      a larger shed
                  - article: gazette-shed
                """);
        String removed = amended(CLAIM, "reports/#", "", "reports/#", "1", "reports/1/article", "courier-shed");
        assertThat(removed).contains("""
                reports:
                  # from the morning paper
                  # from the evening paper
                  - article: courier-shed
                """).doesNotContain("gazette-shed");
    }

    @Test
    void listsBetweenBracketsStaySo() throws Refused {
        assertThat(amended(
                        CLAIM,
                        "related/#",
                        "",
                        "related/#",
                        "0",
                        "related/#",
                        "n1",
                        "related/0",
                        "shed-opened-in-may",
                        "related/n1",
                        "another"))
                .isEqualTo(CLAIM.replace("[shed-opened-in-may]", "[shed-opened-in-may, another]"));
        assertThat(amended(CLAIM, "questions/#", "", "questions/#", "1", "questions/1", "Who knows?"))
                .isEqualTo(CLAIM.replace("[How would you find out?, 'Who knows?']", "['Who knows?']"));
        assertThat(amended(CLAIM, "related/#", "")).isEqualTo(CLAIM.replace("related: [shed-opened-in-may]\n", ""));
        assertThat(amended(CLAIM, with(FIRST, "reports/0/translation/from", "uk", "reports/0/translation/by", "nato")))
                .isEqualTo(CLAIM.replace("{from: de, official: true}", "{from: uk, official: true, by: nato}"));
    }

    @Test
    void aListThatWasNotThereIsWrittenAsPeopleDo() throws Refused {
        assertThat(amended(
                        CLAIM,
                        "positions/#",
                        "",
                        "positions/#",
                        "n1",
                        "positions/n1/by",
                        "nato",
                        "positions/n1/text",
                        "a\nb"))
                .isEqualTo(CLAIM.replace(
                        "questions:", "positions:\n  - by: nato\n    text: |\n      a\n      b\nquestions:"));
    }

    @Test
    void windowsLineBreaksAndAMissingLastOneAreKept() throws Refused {
        String windows = CLAIM.replace("\n", "\r\n");
        assertThat(amended(
                        windows,
                        "described-as",
                        "a council",
                        "context/#",
                        "",
                        "context/#",
                        "0",
                        "context/0/text",
                        "a\nb"))
                .isEqualTo(amended(
                                CLAIM,
                                "described-as",
                                "a council",
                                "context/#",
                                "",
                                "context/#",
                                "0",
                                "context/0/text",
                                "a\nb")
                        .replace("\n", "\r\n"));
        assertThat(amended("title: a\nkind: fact", "status", "opinion"))
                .isEqualTo("title: a\nkind: fact\nstatus: opinion\n");
    }

    @Test
    void anEmptyFieldIsFilledBesideItsRemark() throws Refused {
        String text = "title: a\noccasion:  # where\ncontext: # what else\nspeaker: null # who\n";
        assertThat(amended(
                        text,
                        "occasion",
                        "at noon",
                        "speaker",
                        "nato",
                        "context/#",
                        "",
                        "context/#",
                        "n1",
                        "context/n1/text",
                        "b"))
                .isEqualTo(
                        "title: a\noccasion: at noon  # where\ncontext: # what else\n  - text: b\nspeaker: nato # who\n");
    }

    @Test
    void nothingTypedChangesNothing() throws Refused {
        assertThat(amended(CLAIM)).isEqualTo(CLAIM);
        assertThat(amended(CLAIM, "title", "The shed is too small", "occasion", "", "date", "2025-05-10"))
                .isEqualTo(CLAIM);
    }

    @Test
    void aPromptStaysUntilItIsWrittenOver() throws Refused {
        String text = "title: a\nspeaker: FILL IN who said it\n";
        assertThat(amended(text, "speaker", "")).isEqualTo(text);
        assertThat(amended(text, "speaker", "nato")).isEqualTo("title: a\nspeaker: nato\n");
    }
}

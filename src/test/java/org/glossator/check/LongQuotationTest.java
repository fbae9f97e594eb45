package org.glossator.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.glossator.TrialSite;
import org.glossator.markdown.Quotations;
import org.glossator.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongQuotationTest {
    private static final String TWENTY = "word ".repeat(20).strip();
    private static final String TWENTY_ONE = TWENTY + " more";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said \"%s\".",
                "She said “%s”.",
                "Sie sagte: „%s“.",
                "Elle a dit : «\u00A0%s\u00A0».",
                "Sie sagte: »%s«.",
                "She said \"%s\" [@shed-plan, page 2].",
                "> %s",
                "\n\n> %s",
                "Before:\n> %s",
                "> %s\r\n",
                "> –\n>\n> \"%s\"",
                "Before:\n\n> *%s*\n\nAfter.",
                "- She said \"%s\".",
                "[a link](https://example.org \"with a title\") and \"%s\"",
                "He measured 5\" and 6\" and said \"%s\"."
            })
    void countsTheWordsOfAPassageInAnyLanguagesMarks(String markdown) {
        assertThat(faultsOf(markdown.formatted(TWENTY))).isEmpty();
        assertThat(faultsOf(markdown.formatted(TWENTY_ONE)))
                .extracting(fault -> fault.rule().id() + ": " + fault.message())
                .containsExactly("long-quotation: the quotation has 21 words; at most 20 are allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said \"no\" and %s, then \"yes\".",
                "A mark that nobody closes: \" %s",
                "A quotation \"that ends\n\n%s\n\nin another paragraph\".",
                "`a = \"%s\"`",
                "![A grey roof](../media/shed.png \"Class 8b, (%s), CC BY 4.0\")",
                "> [!NOTE]\n> %s",
                "> one\n\n%s"
            })
    void countsNothingElse(String markdown) {
        assertThat(faultsOf(markdown.formatted(TWENTY_ONE))).isEmpty();
    }

    @Test
    void neitherSignsNorCitationsNorNamesOfEntriesAreWords() {
        String markdown =
                "She said \"" + TWENTY + " – [@shed-plan, page 2] & …\" and \"[[shed-is-too-small|" + TWENTY + "]]\".";
        assertThat(faultsOf(markdown)).isEmpty();
    }

    @Test
    void pointsAtThePassageFromMarkToMark() {
        List<Diagnostic> faults = faultsOf("😀 Слово \"short\" and “" + TWENTY_ONE + "” here.");
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).place().text()).isEqualTo("“" + TWENTY_ONE + "”");
        assertThat(faults.get(0).place().line()).isEqualTo(4);
        assertThat(faults.get(0).place().column()).isEqualTo(21);
    }

    @Test
    void looksAtEveryFieldThatRepeatsAnArticlesWords() {
        TrialSite site = TrialSite.in(folder).with("content/claims/roof-leaks.yaml", """
                title: The roof leaks
                kind: fact
                status: single-source
                speaker: parents-council
                account: first-hand
                reports:
                  - article: gazette-shed
                    quote: %1$s
                  - article: gazette-shed
                    own-voice: %1$s
                  - article: gazette-shed
                    paraphrase: %1$s
                    wording: %1$s
                    note: they wrote "%1$s" there
                """.formatted(TWENTY_ONE));
        assertThat(site.faults()).extracting(fault -> fault.place().line()).containsExactly(8, 10, 13, 14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"]( ", "](\" ", "“ ", "\" ", "[@ ", "„«»”「 ", "> \n", "](a(b) ", "` ``"})
    void takesNoTimeOverAnyPattern(String pattern) {
        String hostile = ("a".repeat(60) + " " + pattern.repeat(3_000) + "\n").repeat(60);
        assertTimeout(Duration.ofSeconds(5), () -> Quotations.in(hostile, 21));
    }

    private List<Diagnostic> faultsOf(String markdown) {
        String page = "---\ntitle: About this site\n---\n" + markdown + "\n";
        return TrialSite.in(folder).with("content/pages/about.md", page).faults();
    }
}

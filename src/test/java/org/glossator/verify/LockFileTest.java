package org.glossator.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.glossator.verify.VerifiedSite.LATER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossator.model.Lock;
import org.glossator.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What verification records, and that it changes no more of the record than it must. */
class LockFileTest {
    private static final String CLAIM = "content/claims/tuba-was-abandoned.yaml";
    private static final String COURIER = "content/glossary/hill-courier.md";

    @TempDir
    private Path folder;

    private VerifiedSite site;

    @BeforeEach
    void verifiedSite() throws IOException {
        site = VerifiedSite.in(folder);
    }

    @Test
    void recordsEachTextAndEachFieldByEntry() throws IOException {
        List<String> lines = site.lines();
        assertThat(lines.get(0)).isEqualTo("glossator verified.lock 1");
        assertThat(lines.subList(1, 3)).allMatch(line -> line.startsWith("# "));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("text "))
                .hasSize(4)
                .isSorted()
                .allMatch(line -> line.matches("text [a-z-]+ 2025-07-01 [0-9a-f]{64}"));
        assertThat(lines)
                .filteredOn(line -> line.endsWith(":"))
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("claims/tuba-was-abandoned:", "articles/gloves-gazette:", "site:");
        assertThat(lines.get(lines.indexOf("claims/tuba-was-abandoned:") + 1))
                .isEqualTo("  own-voice of gloves-courier 2025-07-01 "
                        + Words.of("The favourite of the day was the tuba. Nobody bid.")
                                .fingerprint());
        assertThat(Files.readString(site.lock())).endsWith("\n").doesNotContain("\r", "\t", "\n\n\n");
    }

    @Test
    void aSecondVerificationLeavesTheFileAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(site.lock());
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(site.lock(), longAgo);
        assertThat(site.verify(LATER)).isFalse();
        assertThat(site.lock()).hasBinaryContent(before);
        assertThat(Files.getLastModifiedTime(site.lock())).isEqualTo(longAgo);
    }

    @Test
    void aChangedQuotationChangesItsOwnLineAlone() throws IOException {
        List<String> before = site.lines();
        site.edit(CLAIM, "quote: dry, polished and unplayed", "quote: dry, polished");
        assertThat(site.verify(LATER)).isTrue();
        assertThat(site.lines()).hasSameSizeAs(before);
        assertThat(site.linesBeside(before))
                .containsExactly("  quote of gloves-gazette 2025-09-01 "
                        + Words.of("dry, polished").fingerprint());
    }

    @Test
    void aChangedTextOfOursChangesItsOwnLineAlone() throws IOException {
        List<String> before = site.lines();
        site.edit(COURIER, "and on the web.", "and on the web, but not on Sundays.");
        assertThat(site.verify(LATER)).isTrue();
        assertThat(site.lines()).hasSameSizeAs(before);
        assertThat(site.linesBeside(before))
                .hasSize(1)
                .allMatch(line -> line.matches("  text 2025-09-01 [0-9a-f]{64}"));
    }

    @Test
    void aNewQuotationAddsALine() throws IOException {
        List<String> before = site.lines();
        site.edit(CLAIM, "questions:", "  - {article: gloves-courier, quote: Nobody asked us}\nquestions:");
        assertThat(site.verify(LATER)).isTrue();
        assertThat(site.lines()).hasSize(before.size() + 1).containsAll(before);
    }

    @Test
    void theOrderOfReportsIsNotRecorded() throws IOException {
        String claim = Files.readString(site.path(CLAIM));
        int reports = claim.indexOf("  - article:");
        int end = claim.indexOf("questions:");
        List<String> parts =
                new ArrayList<>(List.of(claim.substring(reports, end).split("(?m)(?=^  - article:)")));
        assertThat(parts).hasSize(4);
        Collections.reverse(parts);
        site.with(CLAIM, claim.substring(0, reports) + String.join("", parts) + claim.substring(end));
        assertThat(site.faults()).isEmpty();
        assertThat(site.verify(LATER)).isFalse();
    }

    @Test
    void typographyIsNotRecorded() throws IOException {
        site.edit(CLAIM, "forgets – one", "forgets\u00A0— one")
                .edit(CLAIM, "[i]t'll be back", "[i]t’ll  be back")
                .edit(COURIER, "It appears every day, on paper", "It appears – every day – on  paper");
        assertThat(site.faults()).isEmpty();
        assertThat(site.verify(LATER)).isFalse();
    }

    @Test
    void aChangedTextOfAnArticleIsReadAnew() throws IOException {
        List<String> before = site.lines();
        site.edit("texts/gloves-gazette.txt", "and a smørrebrød.", "and a smørrebrød. It rained.");
        assertThat(site.faults()).isEmpty();
        assertThat(site.verify(LATER)).isTrue();
        assertThat(site.lines()).hasSameSizeAs(before);
        assertDay("  [a-z-]+ of gloves-gazette .*|text gloves-gazette .*", "2025-09-01");
        assertDay("  [a-z-]+ of (gloves-courier|gazette-shed) .*|text gloves-courier .*", "2025-07-01");
        // Our own texts are held against all articles.
        assertDay("  [a-z-]+ \\d.*", "2025-09-01");
    }

    @Test
    void whatIsGoneFromTheContentGoesFromTheFile() throws IOException {
        Files.delete(site.path("content/claims/labels-speak-many-languages.yaml"));
        site.edit("content/explainers/lost-and-sold.md", ", labels-speak-many-languages", "");
        assertThat(site.faults()).isEmpty();
        assertThat(site.verify(LATER)).isTrue();
        assertThat(Files.readString(site.lock())).doesNotContain("labels-speak-many-languages", "2025-09-01");
    }

    @Test
    void draftsAreVerifiedToo() throws IOException {
        site.edit(CLAIM, "kind: interpretation", "draft: true\nkind: interpretation")
                .edit("content/explainers/lost-and-sold.md", "[tuba-was-abandoned, ", "[");
        assertThat(site.faults()).isEmpty();
        assertThat(site.verify(LATER)).isFalse();
    }

    @Test
    void theFileHoldsNoWordOfTheArticles() throws IOException {
        Set<List<String>> written = runs(Files.readString(site.lock()));
        for (String text : List.of("gloves-gazette", "gloves-courier", "gazette-shed", "courier-shed")) {
            Set<List<String>> runs = runs(Files.readString(site.path("texts/" + text + ".txt")));
            assertThat(runs).hasSizeGreaterThan(40);
            assertThat(written).as(text).doesNotContainAnyElementsOf(runs);
        }
        assertThat(site.lines())
                .filteredOn(line -> !line.startsWith("#"))
                .allMatch(line -> line.matches("glossator verified\\.lock 1||site:|[a-z]+/[a-z-]+:"
                        + "|(text [a-z-]+|  [a-z-]+|  [a-z-]+ of [a-z-]+) \\d{4}-\\d\\d-\\d\\d [0-9a-f]{64}"));
    }

    @Test
    void theFileIsWrittenWholeOrNotAtAll() throws IOException {
        Path half = site.path("content/.verified.lock.new");
        Files.writeString(half, "glossator verif");
        assertThat(site.faults()).isEmpty();
        assertThat(LockFile.write(folder, Lock.EMPTY)).isTrue();
        assertThat(half).doesNotExist();
        assertThat(site.lock()).hasContent(LockFile.text(Lock.EMPTY));
        Files.delete(site.lock());
        Files.createDirectories(site.lock().resolve("folder"));
        assertThatThrownBy(() -> LockFile.write(folder, Lock.EMPTY)).isInstanceOf(IOException.class);
        assertThat(half).doesNotExist();
    }

    private void assertDay(String lines, String day) throws IOException {
        assertThat(site.lines())
                .filteredOn(line -> line.matches(lines))
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.contains(" " + day + " "));
    }

    /** Every four words in a row. */
    private static Set<List<String>> runs(String text) {
        List<String> words = Words.of(text).wordsAlone().stream()
                .map(word -> word.form().toLowerCase(Locale.ROOT))
                .toList();
        Set<List<String>> runs = new HashSet<>();
        for (int at = 0; at + 4 <= words.size(); at++) {
            runs.add(words.subList(at, at + 4));
        }
        return runs;
    }
}

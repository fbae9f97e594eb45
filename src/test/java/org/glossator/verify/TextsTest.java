package org.glossator.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.ProgramRun;
import org.glossator.TrialSite;
import org.glossator.command.Progress;
import org.glossator.command.Verify;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which text is taken for which article, and in what form a text may lie there. */
class TextsTest {
    private static final String GAZETTE = "texts/gazette-shed.txt";

    @TempDir
    private Path folder;

    private TrialSite site;

    @BeforeEach
    void soundSite() {
        site = TrialSite.in(folder);
    }

    @Test
    void theTextThatBearsTheArticlesNameIsTaken() throws IOException {
        assertThat(taken()).isEqualTo(Map.of("courier-shed", "courier-shed.txt", "gazette-shed", "gazette-shed.txt"));
        swapNames();
        assertThat(taken()).isEqualTo(Map.of("courier-shed", "courier-shed.txt", "gazette-shed", "gazette-shed.txt"));
        assertThat(Shown.rules(site.verify())).containsOnly("misquotation").hasSize(3);
    }

    @Test
    void aTextThatWasRenamedIsKnownByItsFingerprint() throws IOException {
        assertThat(site.verify()).isEmpty();
        move("gazette-shed.txt", "a.txt");
        move("courier-shed.txt", "b.txt");
        site.with("texts/c.txt", "“too small on the day it opened” is said here too");
        assertThat(taken()).isEqualTo(Map.of("courier-shed", "b.txt", "gazette-shed", "a.txt"));
        assertThat(site.verify()).isEmpty();
    }

    @Test
    void aTextThatWasRenamedAndChangedIsNotGuessed() throws IOException {
        assertThat(site.verify()).isEmpty();
        site.with("texts/a.txt", Files.readString(folder.resolve(GAZETTE)) + "\nOne more line.\n");
        Files.delete(folder.resolve(GAZETTE));
        assertThat(Shown.rules(site.verify())).containsExactly("missing-text");
    }

    @Test
    void aNewArticleTakesTheTextInWhichMostOfItsQuotationsStand() throws IOException {
        move("gazette-shed.txt", "2.txt");
        move("courier-shed.txt", "1.txt");
        site.with("texts/3.txt", "“too small on the day”, it says, and nothing more");
        assertThat(taken()).isEqualTo(Map.of("courier-shed", "1.txt", "gazette-shed", "2.txt"));
        assertThat(site.verify()).isEmpty();
    }

    @Test
    void aTextThatBearsAnotherArticlesNameIsNotTaken() throws IOException {
        Files.delete(folder.resolve(GAZETTE));
        site.with("texts/courier-shed.txt", """
                The shed opened on Monday. Some would have liked a few more places; it was “too small on the day it opened”.
                """);
        assertThat(Shown.places(site.verify()))
                .containsExactly(
                        "content/articles/gazette-shed.md:2 missing-text: New shed overflows in its first week");
    }

    @Test
    void twoTextsThatFitANewArticleEquallyAreNotGuessedBetween() throws IOException {
        move("gazette-shed.txt", "1.txt");
        Files.copy(folder.resolve("texts/1.txt"), folder.resolve("texts/2.txt"));
        assertThat(site.verify()).singleElement().satisfies(fault -> {
            assertThat(fault.rule().id()).isEqualTo("missing-text");
            assertThat(fault.mend()).startsWith("save it as gazette-shed.txt in the folder with the texts");
        });
    }

    @Test
    void aTextInWhichNothingOfAnArticleStandsIsNotItsOwn() throws IOException {
        Files.delete(folder.resolve(GAZETTE));
        site.with("texts/1.txt", "Quite another story.");
        assertThat(Shown.rules(site.verify())).containsExactly("missing-text");
    }

    @Test
    void aTextThatIsEmptyOrInAnotherFormatIsNone() throws IOException {
        site.with(GAZETTE, "\n \n");
        assertThat(site.verify()).singleElement().satisfies(fault -> {
            assertThat(fault.rule().id()).isEqualTo("missing-text");
            assertThat(fault.message()).isEqualTo("the text of this article is empty");
        });
        Files.delete(folder.resolve(GAZETTE));
        site.with("texts/gazette-shed.docx", "PK");
        assertThat(site.verify()).singleElement().satisfies(fault -> {
            assertThat(fault.rule().id()).isEqualTo("missing-text");
            assertThat(fault.message()).contains("gazette-shed.docx");
        });
    }

    @Test
    void withoutAnyTextEveryArticleMissesItsOwn() throws IOException {
        Files.delete(folder.resolve(GAZETTE));
        Files.delete(folder.resolve("texts/courier-shed.txt"));
        assertThat(Shown.rules(site.verify())).containsExactly("missing-text", "missing-text");
        assertThat(folder.resolve(LockFile.PATH)).doesNotExist();
    }

    @Test
    void aByteOrderMarkAndOtherLineEndsDoNotMatter() throws IOException {
        String text = Files.readString(folder.resolve(GAZETTE));
        site.with(GAZETTE, "\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(site.verify()).isEmpty();
        assertThat(site.faults()).isEmpty();
    }

    @Test
    void aTextInAnotherEncodingIsReportedWhereItBegins() throws IOException {
        String text = Files.readString(folder.resolve(GAZETTE));
        Files.writeString(folder.resolve(GAZETTE), text, Charset.forName("windows-1252"));
        assertThat(Shown.rules(site.verify())).contains("not-utf-8");
        assertThat(folder.resolve(LockFile.PATH)).doesNotExist();
        assertThat(site.verify())
                .filteredOn(fault -> fault.rule().id().equals("not-utf-8"))
                .extracting(fault ->
                        fault.place().file().path() + ":" + fault.place().line())
                .containsExactly("gazette-shed.txt:3");
    }

    @Test
    void aTextThatNoArticleNeedsIsNamedAndNoFault() throws IOException {
        site.with("texts/other.txt", "Quite another story.").with("texts/notes.md", "No text of an article.");
        Verify.Made made = run();
        assertThat(made.faults()).isEmpty();
        assertThat(made.unused()).containsExactly("other.txt");
        ProgramRun told = ProgramRun.in(folder, "verify", "--texts", "texts", "--verbose", "--date", "2026-01-01");
        assertThat(told.code()).isZero();
        assertThat(told.err()).contains("no article needs other.txt").doesNotContain("notes.md");
        assertThat(told.lastLine()).startsWith("3 quotations stand in 2 articles word for word");
    }

    @Test
    void tellsWhatShareOfEachTextIsQuoted() throws IOException {
        Map<String, Double> coverage = run().verification().orElseThrow().coverage();
        assertThat(coverage.get("gazette-shed")).isBetween(0.07, 0.08);
        assertThat(coverage.get("courier-shed")).isBetween(0.09, 0.14);
    }

    @Test
    void aFolderThatIsNotThereIsWrongUse() {
        assertThatThrownBy(() -> new Verify(folder, folder.resolve("none"), TrialSite.TODAY, Progress.SILENT).run())
                .isInstanceOf(NoSuchFileException.class);
        Map.of("none", "there is no folder \"none\"", "content/site.yaml", "\"content/site.yaml\" is a file")
                .forEach((texts, message) -> {
                    ProgramRun run = ProgramRun.in(folder, "verify", "--texts", texts);
                    assertThat(run.code()).isEqualTo(2);
                    assertThat(run.err()).startsWith("error: " + message).doesNotContain("Exception");
                });
        assertThat(ProgramRun.in(folder, "verify").code()).isEqualTo(2);
    }

    private Map<String, String> taken() throws IOException {
        Map<String, String> taken = new TreeMap<>();
        run().verification().orElseThrow().texts().forEach((article, text) -> taken.put(article, text.path()));
        return taken;
    }

    private Verify.Made run() throws IOException {
        return new Verify(folder, folder.resolve("texts"), TrialSite.TODAY, Progress.SILENT).run();
    }

    private void swapNames() throws IOException {
        move("gazette-shed.txt", "x.txt");
        move("courier-shed.txt", "gazette-shed.txt");
        move("x.txt", "courier-shed.txt");
    }

    private void move(String from, String to) throws IOException {
        Files.move(
                folder.resolve("texts").resolve(from), folder.resolve("texts").resolve(to));
    }
}

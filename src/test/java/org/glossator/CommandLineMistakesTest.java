package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says to people who write a command as they think it must be written. */
class CommandLineMistakesTest {
    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void makeASite() {
        project = folder.resolve("my site");
        TrialSite.in(project);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "biuld | there is no command \"biuld\" | did you mean \"build\"?",
                "version | there is no command \"version\" | did you mean \"--version\"?",
                "/? | there is no command \"/?\" | did you mean \"--help\"?",
                "glossator build | the name of the program stands here twice | leave one of them out",
                "build --drats | there is no option \"--drats\" | did you mean \"--drafts\"?",
                "check —drafts | there is no option \"—drafts\" | did you mean \"--drafts\"?",
                "check –-drafts | there is no option \"–-drafts\" | did you mean \"--drafts\"?",
                "check content/site.yaml | \"check\" takes the whole site, so \"content/site.yaml\" is too much here"
                        + " | write: glossator check",
                "import my article.txt | \"article.txt\" is too much here"
                        + " | a name with spaces is written between quotation marks",
                "import | the file with the article's text is missing | write: glossator import ../texts/my-article.txt",
                "verify | the folder with the articles' texts is missing | write: glossator verify --texts ../texts",
                "check --date 15.11.2024 | \"15.11.2024\" is not a day | write: --date 2024-11-15",
                "check --date 05/10/2025 | is not a day | write: --date 2025-10-05, or 2025-05-10",
                "new claims Buses | there is no kind of entry called \"claims\" | did you mean \"claim\"?",
                "verify --texts content/site.yaml | \"content/site.yaml\" is a file | such as: --texts ../texts",
                "import content | \"content\" is a folder | name one file in it",
                "import https://news.example/1 | there is no file | nothing is read from the web",
                "import texts\\courier-shed.txt | there is no file | did you mean \"texts/courier-shed.txt\"?",
                "import texts/courier-shed.txt --url www.news.example | is not a whole address"
                        + " | write: --url https://www.news.example",
                "build --out content | holds what the site is made from | give another folder with --out",
                "-C nowhere check | there is no option \"-C\" | glossator --help shows what can be written",
                "check --report nowhere/desk.html | is not there | whether its folder is there"
            })
    void saysWhatIsWrongAndWhatToWrite(String line, String message, String way) {
        ProgramRun run = ProgramRun.in(project, line.split(" "));
        assertThat(run.err()).contains(message).contains(way).doesNotContain("Exception");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"build", "check", "serve", "fix", "clean", "schema", "override", "import a.txt", "new term Bus"})
    void everyCommandSaysWhichFolderTheSiteIsIn(String line) {
        assertThat(ProgramRun.in(folder, line.split(" ")).printed())
                .contains("there is no site here: it is in the folder my site")
                .contains("cd \"my site\"");
        assertThat(ProgramRun.in(project.resolve("content"), line.split(" ")).printed())
                .contains("you are inside the folder content")
                .contains("cd ..");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertThat(ProgramRun.in(project, "check", "--directory", "nowhere").err())
                .contains("there is no folder nowhere")
                .contains("see how its name is written");
    }

    @Test
    void aFolderBehindACommandIsAnOption() {
        assertThat(ProgramRun.in(folder, "check", "my site").err())
                .contains("write: glossator check --directory \"my site\"");
    }

    @Test
    void aTitleThatIsThereAlreadyBeginsNoSecondEntry() throws IOException {
        ProgramRun run = ProgramRun.in(project, "new", "claim", "The new shed is too small");
        assertThat(run.err())
                .contains("there is a claim with this title already, in content/claims/shed-is-too-small.yaml");
        assertThat(project.resolve("content/claims/the-new-shed-is-too-small.yaml"))
                .doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PK\u0003\u0004word | a document of Word",
                "%PDF-1.7 | a PDF file",
                "{\\rtf1 | a document of a word processor",
                "<!DOCTYPE html><html></html> | a page from the web"
            })
    void aTextThatIsNoPlainTextIsNotImportedAndNotVerified(String beginning, String name) throws IOException {
        Path text = project.resolve("texts/courier-shed.txt");
        Files.writeString(text, beginning, StandardCharsets.ISO_8859_1);
        assertThat(ProgramRun.in(project, "import", "texts/courier-shed.txt").err())
                .contains("this is " + name)
                .contains("lain text");
        assertThat(ProgramRun.in(project, "verify", "--texts", "texts").err()).contains("this is " + name);
    }

    @Test
    void anEmptyTextIsNotImported() throws IOException {
        Files.writeString(project.resolve("texts/roof.txt"), " \n");
        assertThat(ProgramRun.in(project, "import", "texts/roof.txt").err())
                .contains("the file \"texts/roof.txt\" is empty");
        assertThat(project.resolve("content/articles/roof.md")).doesNotExist();
    }

    @Test
    void aTextWithAnotherNameIsRenamedAndNothingElseIsTold() throws IOException {
        Path texts = project.resolve("texts");
        Files.move(texts.resolve("courier-shed.txt"), texts.resolve("Courier Shed.txt"));
        Files.writeString(texts.resolve("Courier Shed.txt"), "Nothing that anybody quotes.");
        ProgramRun run = ProgramRun.in(project, "verify", "--texts", "texts");
        assertThat(run.err())
                .contains("rename \"Courier Shed.txt\" to courier-shed.txt")
                .doesNotContain("unfound-quotation");
    }
}

package org.glossator.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.TrialSite;
import org.glossator.preview.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries are begun, found, published and put back as they were. */
class EditorPagesTest {
    private static final String FILE = "claims/shed-is-too-small.yaml";

    @TempDir
    private Path project;

    @SuppressWarnings("NullAway") // set before each test
    private Served served;

    @SuppressWarnings("NullAway") // set before each test
    private EditorClient client;

    @BeforeEach
    void serve() {
        TrialSite.in(project);
        served = Served.in(project, "--edit");
        client = new EditorClient(served, project);
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void aFaultLeadsToTheFormOfItsEntry() throws IOException {
        served.close();
        Path file = project.resolve("content/timeline.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?s)(.*\n *date: ).*?\n", "$1yesterday\n"));
        served = Served.in(project, "--edit");
        Matcher link = Pattern.compile("href=\"/(_glossator/edit/fault[?]path=content/timeline.yaml&amp;line=\\d+)\"")
                .matcher(served.page("index.html"));
        assertThat(link.find()).isTrue();
        assertThat(served.page(link.group(1).replace("&amp;", "&")))
                .startsWith("HTTP/1.1 200")
                .contains("value=\"yesterday\"");
    }

    @Test
    void whatIsNotReadyIsNotPublishedAndWhatWasSavedIsTakenBack() throws IOException {
        String before = Files.readString(project.resolve("content").resolve(FILE));
        assertThat(served.page("_glossator/edit/form?file=" + FILE)).startsWith("HTTP/1.1 200");
        String print = client.print(FILE);
        String open = client.body(FILE, print).replace("title=Changed", "title=");
        assertThat(served.post("_glossator/edit/publish", open, client.own()))
                .startsWith("HTTP/1.1 422")
                .contains("Fill in: Title.");
        assertThat(Files.readString(project.resolve("content").resolve(FILE))).isEqualTo(before);
        assertThat(served.post("_glossator/edit/save", client.body(FILE, print), client.own()))
                .startsWith("HTTP/1.1 200");
        assertThat(served.post("_glossator/edit/restore", client.body(FILE, print), client.own()))
                .startsWith("HTTP/1.1 409");
        String now = client.body(FILE, print).replace("&:now=" + print, "&:now=" + client.print(FILE));
        assertThat(served.post("_glossator/edit/restore", now, client.own())).startsWith("HTTP/1.1 200");
        assertThat(Files.readString(project.resolve("content").resolve(FILE))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"explainer", "article", "claim", "term", "event", "source", "page"})
    void everyKindOfEntryIsBegunAndItsFormOpens(String kind) throws IOException {
        String begun = served.post("_glossator/edit/new", ":kind=" + kind + "&:title=Fern+Lane", client.own());
        assertThat(begun).startsWith("HTTP/1.1 200");
        Matcher form = Pattern.compile("data-form=\"/([^\"]+)\"").matcher(begun);
        assertThat(form.find()).isTrue();
        assertThat(served.page(form.group(1).replace("&amp;", "&")))
                .startsWith("HTTP/1.1 200")
                .contains("Fern Lane");
    }

    @Test
    void aNameThatIsTakenIsNotGivenTwice() throws IOException {
        assertThat(served.post("_glossator/edit/new", ":kind=term&:title=Bicycle+shed", client.own()))
                .startsWith("HTTP/1.1 422")
                .contains("is taken");
        assertThat(served.post("_glossator/edit/new", ":kind=term&:title=", client.own()))
                .startsWith("HTTP/1.1 422");
    }
}

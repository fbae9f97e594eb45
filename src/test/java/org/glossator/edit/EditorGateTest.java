package org.glossator.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.TrialSite;
import org.glossator.preview.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not change anything does not, and nothing but the content can be changed. */
class EditorGateTest {
    private static final String FILE = "claims/shed-is-too-small.yaml";

    @TempDir
    private Path folder;

    private Path project = Path.of("");

    @SuppressWarnings("NullAway") // set before each test
    private Served served;

    private String token = "";

    @BeforeEach
    void serve() throws IOException {
        project = Files.createDirectory(folder.resolve("project"));
        TrialSite.in(project);
        Files.writeString(folder.resolve("outside.yaml"), "title: a\n");
        Files.createSymbolicLink(project.resolve("content/claims/link.yaml"), folder.resolve("outside.yaml"));
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(folder.resolve("elsewhere/about.md"), "---\ntitle: a\n---\nb\n");
        served = Served.in(project, "--edit");
        token = served.editor().substring(served.editor().indexOf('#') + 1);
    }

    @AfterEach
    void end() {
        served.close();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().contains(".glossator"))
                    .toList()) {
                texts.put(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }

    private String body(String file, String print) {
        return ":file=" + URLEncoder.encode(file, StandardCharsets.UTF_8) + "&:item=-1&:base=" + print + "&:now="
                + print + "&title=Changed";
    }

    private String print(String file) throws IOException {
        return ContentFile.print(Files.readString(project.resolve("content").resolve(file)));
    }

    private String[] own(String... others) {
        List<String> headers = new ArrayList<>(List.of(
                "Host: localhost:" + served.port(),
                "Origin: http://localhost:" + served.port(),
                "Sec-Fetch-Site: same-origin",
                "Content-Type: application/x-www-form-urlencoded",
                "X-Glossator-Token: " + token));
        for (String other : others) {
            String name = other.substring(0, other.indexOf(':') + 1);
            headers.removeIf(header -> header.startsWith(name));
            if (!other.endsWith(":")) {
                headers.add(other);
            }
        }
        return headers.toArray(String[]::new);
    }

    @Test
    void theEditorsOwnPageMaySave() throws IOException {
        assertThat(served.post("_glossator/edit/save", body(FILE, print(FILE)), own()))
                .startsWith("HTTP/1.1 200")
                .contains("Content-security-policy: default-src 'none'; script-src 'self'")
                .contains("X-frame-options: DENY");
        assertThat(Files.readString(project.resolve("content").resolve(FILE)))
                .startsWith("title: Changed\nkind: opinion\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Glossator-Token:",
                "X-Glossator-Token: 0000000000000000000000000000000000000000000000000000000000000000",
                "Origin:",
                "Origin: http://localhost:1",
                "Origin: https://example.org",
                "Origin: null",
                "Host: example.org",
                "Content-Type: text/plain"
            })
    void othersMayNot(String header) throws IOException {
        Map<String, String> before = files();
        for (String name : List.of("save", "publish", "restore", "new", "try")) {
            assertThat(served.post(
                            "_glossator/edit/" + name, body(FILE, print(FILE)) + "&:kind=term&:title=New", own(header)))
                    .matches("(?s)HTTP/1.1 4(03|15).*");
        }
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.yaml",
                "claims/../../../outside.yaml",
                "claims/../claims/shed-is-too-small.yaml",
                "/etc/hostname",
                "claims/%2e%2e/%2e%2e/outside.yaml",
                "claims\\..\\..\\outside.yaml",
                "claims/link.yaml",
                "claims/no-such-claim.yaml",
                "claims/.hidden.yaml",
                "media/shed.png",
                "verified.lock",
                "",
                "claims/a\u0000.yaml"
            })
    void nothingOutsideOfTheContentCanBeReadOrChanged(String path) throws IOException {
        Map<String, String> before = files();
        String encoded = URLEncoder.encode(path, StandardCharsets.UTF_8);
        String print = ContentFile.print("title: a\n");
        assertThat(served.post("_glossator/edit/save", body(path, print), own()))
                .startsWith("HTTP/1.1 404");
        assertThat(served.page("_glossator/edit/form?file=" + encoded)).startsWith("HTTP/1.1 404");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFolderThatIsALinkLeadsNowhere() throws IOException {
        Path pages = project.resolve("content/pages");
        Files.move(pages, project.resolve("content/pages-before"));
        Files.createSymbolicLink(pages, folder.resolve("elsewhere"));
        String text = Files.readString(folder.resolve("elsewhere/about.md"));
        assertThat(served.post("_glossator/edit/save", body("pages/about.md", ContentFile.print(text)), own()))
                .startsWith("HTTP/1.1 404");
        assertThat(Files.readString(folder.resolve("elsewhere/about.md"))).isEqualTo(text);
    }

    @Test
    void whatChangedMeanwhileIsNotWrittenOver() throws IOException {
        String print = print(FILE);
        assertThat(served.page("_glossator/edit/form?file=" + FILE)).startsWith("HTTP/1.1 200");
        served.edit(FILE, "status: contested", "status: opinion");
        Map<String, String> before = files();
        assertThat(served.post("_glossator/edit/save", body(FILE, print), own()))
                .startsWith("HTTP/1.1 409")
                .contains("− status: opinion")
                .contains("+ status: contested");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatIsTooLongOrNoFormIsRefused() throws IOException {
        Map<String, String> before = files();
        String print = print(FILE);
        assertThat(served.post("_glossator/edit/save", body(FILE, print) + "a".repeat((1 << 20) + 1), own()))
                .startsWith("HTTP/1.1 413");
        assertThat(served.post("_glossator/edit/save", body(FILE, print) + "&a=1".repeat(6000), own()))
                .startsWith("HTTP/1.1 413");
        assertThat(served.post("_glossator/edit/save", body(FILE, print) + "&a=%zz", own()))
                .startsWith("HTTP/1.1 400");
        assertThat(served.post("_glossator/edit/save", body(FILE, print).replace(":item=-1", ":item=x"), own()))
                .startsWith("HTTP/1.1 400");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatIsNotReadyIsNotPublishedAndWhatWasSavedIsTakenBack() throws IOException {
        String before = Files.readString(project.resolve("content").resolve(FILE));
        assertThat(served.page("_glossator/edit/form?file=" + FILE)).startsWith("HTTP/1.1 200");
        String print = print(FILE);
        String open = body(FILE, print).replace("title=Changed", "title=");
        assertThat(served.post("_glossator/edit/publish", open, own()))
                .startsWith("HTTP/1.1 422")
                .contains("Fill in: Title.");
        assertThat(Files.readString(project.resolve("content").resolve(FILE))).isEqualTo(before);
        assertThat(served.post("_glossator/edit/save", body(FILE, print), own()))
                .startsWith("HTTP/1.1 200");
        assertThat(served.post("_glossator/edit/restore", body(FILE, print), own()))
                .startsWith("HTTP/1.1 409");
        String now = body(FILE, print).replace("&:now=" + print, "&:now=" + print(FILE));
        assertThat(served.post("_glossator/edit/restore", now, own())).startsWith("HTTP/1.1 200");
        assertThat(Files.readString(project.resolve("content").resolve(FILE))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"explainer", "article", "claim", "term", "event", "source", "page"})
    void everyKindOfEntryIsBegunAndItsFormOpens(String kind) throws IOException {
        Files.delete(project.resolve("content/claims/link.yaml"));
        String begun = served.post("_glossator/edit/new", ":kind=" + kind + "&:title=Fern+Lane", own());
        assertThat(begun).startsWith("HTTP/1.1 200");
        Matcher form = Pattern.compile("data-form=\"/([^\"]+)\"").matcher(begun);
        assertThat(form.find()).isTrue();
        assertThat(served.page(form.group(1).replace("&amp;", "&")))
                .startsWith("HTTP/1.1 200")
                .contains("Fern Lane");
    }

    @Test
    void aFaultLeadsToTheFormOfItsEntry() throws IOException {
        served.close();
        Files.delete(project.resolve("content/claims/link.yaml"));
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
    void aNameThatIsTakenIsNotGivenTwice() throws IOException {
        assertThat(served.post("_glossator/edit/new", ":kind=term&:title=Bicycle+shed", own()))
                .startsWith("HTTP/1.1 422")
                .contains("is taken");
        assertThat(served.post("_glossator/edit/new", ":kind=term&:title=", own()))
                .startsWith("HTTP/1.1 422");
    }

    @Test
    void withoutTheOptionThereIsNoEditor() throws IOException {
        served.close();
        Files.delete(project.resolve("content/claims/link.yaml"));
        served = Served.in(project);
        assertThat(served.page("_glossator/edit/")).startsWith("HTTP/1.1 404");
        assertThat(served.post("_glossator/edit/save", body(FILE, print(FILE)), own()))
                .startsWith("HTTP/1.1 405");
        assertThat(served.printed()).doesNotContain("edit it at");
    }
}

package org.glossator.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    @SuppressWarnings("NullAway") // set before each test
    private EditorClient client;

    @BeforeEach
    void serve() throws IOException {
        project = Files.createDirectory(folder.resolve("project"));
        TrialSite.in(project);
        Files.writeString(folder.resolve("outside.yaml"), "title: a\n");
        Files.createSymbolicLink(project.resolve("content/claims/link.yaml"), folder.resolve("outside.yaml"));
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(folder.resolve("elsewhere/about.md"), "---\ntitle: a\n---\nb\n");
        served = Served.in(project, "--edit");
        client = new EditorClient(served, project);
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

    @Test
    void theEditorsOwnPageMaySave() throws IOException {
        assertThat(served.post("_glossator/edit/save", client.body(FILE, client.print(FILE)), client.own()))
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
                            "_glossator/edit/" + name,
                            client.body(FILE, client.print(FILE)) + "&:kind=term&:title=New",
                            client.own(header)))
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
        assertThat(served.post("_glossator/edit/save", client.body(path, print), client.own()))
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
        assertThat(served.post(
                        "_glossator/edit/save", client.body("pages/about.md", ContentFile.print(text)), client.own()))
                .startsWith("HTTP/1.1 404");
        assertThat(Files.readString(folder.resolve("elsewhere/about.md"))).isEqualTo(text);
    }

    @Test
    void whatChangedMeanwhileIsNotWrittenOver() throws IOException {
        String print = client.print(FILE);
        assertThat(served.page("_glossator/edit/form?file=" + FILE)).startsWith("HTTP/1.1 200");
        served.edit(FILE, "status: contested", "status: opinion");
        Map<String, String> before = files();
        assertThat(served.post("_glossator/edit/save", client.body(FILE, print), client.own()))
                .startsWith("HTTP/1.1 409")
                .contains("− status: opinion")
                .contains("+ status: contested");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatIsTooLongOrNoFormIsRefused() throws IOException {
        Map<String, String> before = files();
        String print = client.print(FILE);
        assertThat(served.post(
                        "_glossator/edit/save", client.body(FILE, print) + "a".repeat((1 << 20) + 1), client.own()))
                .startsWith("HTTP/1.1 413");
        assertThat(served.post("_glossator/edit/save", client.body(FILE, print) + "&a=1".repeat(6000), client.own()))
                .startsWith("HTTP/1.1 413");
        assertThat(served.post("_glossator/edit/save", client.body(FILE, print) + "&a=%zz", client.own()))
                .startsWith("HTTP/1.1 400");
        assertThat(served.post(
                        "_glossator/edit/save", client.body(FILE, print).replace(":item=-1", ":item=x"), client.own()))
                .startsWith("HTTP/1.1 400");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void withoutTheOptionThereIsNoEditor() throws IOException {
        served.close();
        Files.delete(project.resolve("content/claims/link.yaml"));
        served = Served.in(project);
        assertThat(served.page("_glossator/edit/")).startsWith("HTTP/1.1 404");
        // It may have got another port than the one before.
        String[] own = client.own("Host: localhost:" + served.port(), "Origin: http://localhost:" + served.port());
        assertThat(served.post("_glossator/edit/save", client.body(FILE, client.print(FILE)), own))
                .startsWith("HTTP/1.1 405");
        assertThat(served.printed()).doesNotContain("edit it at");
    }
}

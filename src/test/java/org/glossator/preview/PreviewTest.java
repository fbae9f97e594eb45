package org.glossator.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.glossator.TrialSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview server follows the files of a project, answers this machine alone, and hands out nothing but the site. */
class PreviewTest {
    private static final String CLAIM = "claims/shed-opened-in-may";
    private static final String OLD = "Where could you look this up?";
    private static final String NEW = "Whom could you ask?";

    @TempDir
    private Path project;

    private Served served(String... arguments) {
        TrialSite.in(project);
        return Served.in(project, arguments);
    }

    @Test
    void aSavedFileIsShownAndSoIsEveryOtherPageThatItConcerns() {
        try (Served served = served()) {
            served.edit(CLAIM + ".yaml", "The bicycle shed opened in May 2025", "The shed opened early");
            served.untilItSays("content/claims/shed-opened-in-may.yaml changed: shown");
            assertThat(served.page(CLAIM + ".html")).contains("The shed opened early");
            assertThat(served.page("claims/index.html")).contains("The shed opened early");
        }
    }

    @Test
    void aFileThatIsWrittenBesideTheOldOneAndRenamedIsOneChange() throws IOException {
        try (Served served = served()) {
            Path file = project.resolve("content/" + CLAIM + ".yaml");
            Path beside = file.resolveSibling("4913");
            Files.writeString(beside, Files.readString(file).replace(OLD, NEW));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            served.untilItSays("content/claims/shed-opened-in-may.yaml changed: shown");
            assertThat(served.page(CLAIM + ".html")).contains(NEW);
            assertThat(served.printed()).doesNotContain("error");
        }
    }

    @Test
    void filesThatAreAddedRenamedAndDeletedAreFollowed() throws IOException {
        try (Served served = served()) {
            Path pages = Files.createDirectories(project.resolve("content/pages"));
            Files.writeString(pages.resolve("visits.md"), "---\ntitle: Visits\n---\nCome on a Monday.\n");
            served.until(() -> served.page("visits.html").contains("Come on a Monday."));
            Files.move(pages.resolve("visits.md"), pages.resolve("open-days.md"));
            served.until(() -> served.page("open-days.html").contains("Come on a Monday."));
            assertThat(served.page("visits.html")).startsWith("HTTP/1.1 404");
            Files.delete(pages.resolve("open-days.md"));
            served.until(() -> served.page("open-days.html").startsWith("HTTP/1.1 404"));
        }
    }

    @Test
    void severalFilesAtOnceAreShownTogether() {
        try (Served served = served()) {
            served.edit(CLAIM + ".yaml", OLD, NEW);
            served.edit("glossary/alder-gazette.md", "It appears on Mondays.", "It appears on Fridays.");
            served.until(() -> served.page(CLAIM + ".html").contains(NEW)
                    && served.page("glossary/alder-gazette.html").contains("It appears on Fridays."));
        }
    }

    @Test
    void aFaultLeavesThePagesAsTheyWereAndIsToldOnceUntilItIsMended() {
        try (Served served = served()) {
            served.edit(CLAIM + ".yaml", "status: documented", "status: certain");
            served.untilItSays("changed: 1 error; pages are shown as they were before");
            assertThat(served.printed()).contains("content/claims/shed-opened-in-may.yaml:3:9");
            assertThat(served.page(CLAIM + ".html")).startsWith("HTTP/1.1 200");
            served.edit("glossary/alder-gazette.md", "Mondays", "Fridays");
            served.untilItSays("alder-gazette.md changed: 1 error");
            assertThat(served.printed().split("is not one of the words", -1)).hasSize(2);
            served.edit(CLAIM + ".yaml", "status: certain", "status: documented");
            served.untilItSays("changed: all is mended");
            assertThat(served.page("glossary/alder-gazette.html")).contains("Fridays");
        }
    }

    @Test
    void aSiteThatIsBrokenFromTheStartIsShownOnceItIsMended() {
        TrialSite.in(project).with("content/claims/shed-opened-in-may.yaml", "title: [\n");
        try (Served served = Served.in(project)) {
            assertThat(served.page("")).startsWith("HTTP/1.1 503").contains("content/claims/shed-opened-in-may.yaml:");
            TrialSite.in(project);
            served.until(() -> served.page("").startsWith("HTTP/1.1 200"));
        }
    }

    @Test
    void aBrokenTemplateIsAFaultAndItsPagesStay() throws IOException {
        try (Served served = served()) {
            Path template = project.resolve("templates/pages/claim.ftlh");
            Files.createDirectories(template.getParent());
            Files.writeString(template, "<#if>");
            served.untilItSays("templates/pages/claim.ftlh:1");
            assertThat(served.page(CLAIM + ".html")).startsWith("HTTP/1.1 200").contains(OLD);
            Files.writeString(template, "<html><head></head><body>${page.title}, plainly</body></html>");
            served.until(() -> served.page(CLAIM + ".html").contains(", plainly"));
        }
    }

    @Test
    void draftsAreShownWhereTheyAreAskedFor() throws IOException {
        String draft = "---\ntitle: Visits\ndraft: true\n---\nCome on a Monday.\n";
        TrialSite.in(project).with("content/pages/visits.md", draft);
        try (Served served = Served.in(project, "--drafts")) {
            assertThat(served.page("visits.html")).contains("Come on a Monday.");
        }
        try (Served served = Served.in(project)) {
            assertThat(served.page("visits.html")).startsWith("HTTP/1.1 404").contains("</main>");
        }
    }

    @Test
    @SuppressWarnings("AddressSelection") // a number, which is looked up nowhere
    void aPortThatIsInUseIsLeftToItsUser() throws IOException {
        try (ServerSocket other = new ServerSocket()) {
            other.bind(new InetSocketAddress("127.0.0.1", 0));
            try (Served served = served("--port", String.valueOf(other.getLocalPort()))) {
                assertThat(served.port()).isNotEqualTo(other.getLocalPort());
                assertThat(served.printed())
                        .contains("port " + other.getLocalPort() + " is in use, so the preview is at");
            }
        }
    }

    @Test
    void itEndsWithoutAComplaint() {
        Served served = served();
        String before = served.printed();
        assertThat(served.end()).isZero();
        assertThat(served.printed()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/claims/..%2f..%2fsite.yaml",
                "/claims/%5c..%5csite.yaml",
                "/index.html%00.png",
                "/%ff",
                "/./index.html"
            })
    void aPathThatIsNoAddressOfAPageIsRefused(String path) {
        try (Served served = served()) {
            assertThat(served.ask("GET " + path + " HTTP/1.1", "Host: localhost:" + served.port()))
                    .startsWith("HTTP/1.1 400")
                    .endsWith("This is not an address of a page.\n");
        }
    }

    @Test
    void aPathIsBounded() {
        try (Served served = served()) {
            assertThat(served.page("x".repeat(3000))).startsWith("HTTP/1.1 414");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Host: glossator.example, 403",
        "Host: localhost, 403",
        "Host: 127.0.0.1:PORT, 200",
        "Host: localhost:PORT, 200",
    })
    void onlyTheNamesOfThisMachineAreAnswered(String host, String status) {
        try (Served served = served()) {
            assertThat(served.ask("GET / HTTP/1.1", host.replace("PORT", "" + served.port())))
                    .startsWith("HTTP/1.1 " + status);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Origin: http://glossator.example                                             | 403",
                "Origin: null                                                                 | 403",
                "Origin: http://localhost:PORT                                                | 200",
                "Sec-Fetch-Site: cross-site, Sec-Fetch-Mode: no-cors, Sec-Fetch-Dest: script  | 403",
                "Sec-Fetch-Site: cross-site, Sec-Fetch-Mode: navigate, Sec-Fetch-Dest: iframe | 403",
                "Sec-Fetch-Site: cross-site, Sec-Fetch-Mode: navigate, Sec-Fetch-Dest: document | 200",
                "Sec-Fetch-Site: same-origin, Sec-Fetch-Mode: no-cors, Sec-Fetch-Dest: script | 200",
            })
    void aPageElsewhereCannotReadIt(String headers, String status) {
        try (Served served = served()) {
            String sent = headers.replace("PORT", "" + served.port()).replace(", ", "\r\n");
            assertThat(served.ask("GET /content.json HTTP/1.1", "Host: localhost:" + served.port(), sent))
                    .startsWith("HTTP/1.1 " + status);
        }
    }

    @Test
    void nothingButTheSiteIsHandedOutAndNothingIsTaken() throws IOException {
        try (Served served = served()) {
            assertThat(served.page("content/site.yaml")).startsWith("HTTP/1.1 404");
            assertThat(served.ask("POST / HTTP/1.1", "Host: localhost:" + served.port(), "Content-Length: 0"))
                    .startsWith("HTTP/1.1 405");
            assertThat(served.ask("HEAD / HTTP/1.1", "Host: localhost:" + served.port()))
                    .startsWith("HTTP/1.1 200")
                    .endsWith("\r\n\r\n");
            Path picture = project.resolve("content/media/shed.png");
            Path secret = Files.writeString(project.resolve("secret.txt"), "not for readers");
            Files.delete(picture);
            Files.createSymbolicLink(picture, secret);
            assertThat(served.page("media/shed.png")).doesNotContain("not for readers");
            served.untilItSays("this link leads out of the content folder");
            assertThat(served.page("media/shed.png")).doesNotContain("not for readers");
        }
    }

    @Test
    void aPageThatIsKnownIsNotSentAgain() {
        try (Served served = served()) {
            String tag = served.page("")
                    .lines()
                    .filter(line -> line.startsWith("Etag: "))
                    .findFirst()
                    .orElseThrow();
            assertThat(served.ask(
                            "GET / HTTP/1.1", "Host: localhost:" + served.port(), tag.replace("Etag", "If-None-Match")))
                    .startsWith("HTTP/1.1 304");
        }
    }
}

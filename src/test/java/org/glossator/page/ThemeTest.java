package org.glossator.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file of the look is taken, and which never. */
class ThemeTest {
    @TempDir
    private Path project;

    private Path templates;

    @BeforeEach
    void folder() throws IOException {
        templates = Files.createDirectories(project.resolve("templates/parts")).getParent();
        Files.writeString(project.resolve("secret.txt"), "secret");
    }

    @Test
    void takesTheProjectsFileBeforeThePackedOne() throws IOException {
        Files.writeString(templates.resolve("parts/frame.ftlh"), "\uFEFFmine");
        assertThat(Theme.of(templates).text("parts/frame.ftlh").map(SourceFile::text))
                .contains("mine");
    }

    @Test
    void takesThePackedFileWhereTheProjectHasNone() {
        assertThat(Theme.of(templates).text("parts/frame.ftlh")).isPresent();
        assertThat(Theme.of(project.resolve("nowhere")).text("parts/frame.ftlh"))
                .isPresent();
        assertThat(Theme.of(templates).text("parts/none.ftlh")).isEmpty();
    }

    @Test
    void refusesAPathOutOfTheFolder() {
        assertThatThrownBy(() -> Theme.of(templates).text("../secret.txt")).isInstanceOf(TemplateFault.class);
        assertThat(Theme.packed().text("../templates/strings/en.yaml")).isEmpty();
    }

    @Test
    void refusesALinkOutOfTheFolder() throws IOException {
        Files.createSymbolicLink(templates.resolve("parts/x.ftlh"), project.resolve("secret.txt"));
        Files.createSymbolicLink(templates.resolve("up"), project);
        assertThatThrownBy(() -> Theme.of(templates).text("parts/x.ftlh"))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("leads out");
        assertThatThrownBy(() -> Theme.of(templates).text("up/secret.txt")).isInstanceOf(TemplateFault.class);
    }

    @Test
    void followsALinkInsideTheFolder() throws IOException {
        Files.writeString(templates.resolve("a.ftlh"), "a");
        Files.createSymbolicLink(templates.resolve("b.ftlh"), Path.of("a.ftlh"));
        assertThat(Theme.of(templates).text("b.ftlh").map(SourceFile::text)).contains("a");
    }

    @Test
    void listsAProjectsOwnFilesInOrder() throws IOException {
        Files.createDirectories(templates.resolve("assets/fonts"));
        Files.writeString(templates.resolve("assets/z.svg"), "");
        Files.writeString(templates.resolve("assets/fonts/a.woff2"), "");
        assertThat(Theme.of(templates).ownFiles("assets")).containsExactly("assets/fonts/a.woff2", "assets/z.svg");
        assertThat(Theme.packed().ownFiles("assets")).isEmpty();
    }
}

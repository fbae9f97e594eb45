package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.TrialSite;
import org.glossator.command.Build;
import org.glossator.command.Progress;
import org.glossator.page.TemplateFault;
import org.glossator.publish.Artifact;
import org.glossator.source.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template of a project may do, and what never. */
class TemplatesTest {
    @TempDir
    private Path folder;

    private TrialSite trial;

    @BeforeEach
    void copy() {
        trial = TrialSite.in(folder);
    }

    private String errorPage(String template) {
        trial.with("templates/pages/error.ftlh", template);
        List<Artifact> artifacts = new Build(trial.project(), TrialSite.TODAY, false, Optional.empty(), Progress.SILENT)
                .make()
                .artifacts();
        return artifacts.stream()
                .filter(artifact -> artifact.path().equals("404.html"))
                .map(artifact -> new String(artifact.content().get(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private Diagnostic fault(String template) {
        TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> errorPage(template));
        assertThat(fault).as("the template was accepted").isNotNull();
        return fault.diagnostic();
    }

    @Test
    void takesTheProjectsTemplate() {
        assertThat(errorPage("<p>${page.title} on ${site.title}</p>"))
                .isEqualTo("<p>There is no such page on The Bicycle Shed</p>");
    }

    @Test
    void escapesWhateverATemplateShows() {
        trial.with("content/site.yaml", "title: <script>alert(1)</script>\nlanguage: en\n");
        assertThat(errorPage("${site.title} <a title='${site.title}'>"))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.lang.Object\")}",
                "${page?api.class}",
                "${page.class}",
                "${page.getClass()}",
                "${page.title.class}",
                "${view.ways.class}",
                "${page.view}",
                "${page.entry}",
                "${.main.class}"
            })
    void keepsJavaOutOfReach(String template) {
        Diagnostic fault = fault(template);
        assertThat(fault.rule().id()).isEqualTo("template-fault");
        assertThat(fault.place().file().path()).isEqualTo("templates/pages/error.ftlh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.ftlh",
                "../../secret.ftlh",
                "file:///etc/passwd",
                "/etc/passwd",
                "..\\\\..\\\\secret.ftlh"
            })
    void readsNoFileOutsideItsFolder(String path) throws Exception {
        Files.writeString(folder.resolve("secret.ftlh"), "secret");
        assertThat(fault("<#include \"" + path + "\">").message()).doesNotContain("secret\n");
    }

    @Test
    void refusesTemplatesThatDoNotEscape() throws Exception {
        Files.createDirectories(folder.resolve("templates/parts"));
        Files.writeString(folder.resolve("templates/parts/raw.ftl"), "${site.title}");
        assertThat(fault("<#include \"/parts/raw.ftl\">").message()).contains(".ftlh");
    }

    @Test
    void pointsAtTheCharacterWhateverStandsBeforeIt() {
        Diagnostic fault = fault("<p>ok</p>\n\t<p>🚲 Дощ ${page.titel}</p>\n");
        assertThat(fault.place().line()).isEqualTo(2);
        assertThat(fault.place().column()).isEqualTo(11);
        assertThat(fault.message()).isEqualTo("there is no \"titel\" here; did you mean \"title\"?");
    }

    @Test
    void namesAMistakeInTheLanguageOfTemplates() {
        Diagnostic fault = fault("<p>\n<#if page.title>\n");
        assertThat(fault.place().file().path()).isEqualTo("templates/pages/error.ftlh");
        assertThat(fault.message()).contains("unclosed #if").doesNotContain("\n");
    }

    @Test
    void fillsWordsWithHtmlAndEscapesTheRest() {
        trial.with("templates/strings/en.yaml", "greeting: \"<{0}> & {1}\"\n");
        assertThat(errorPage("<#assign b><b>x</b></#assign>${t(\"greeting\", b, \"<i>\")}"))
                .isEqualTo("&lt;<b>x</b>&gt; &amp; &lt;i&gt;");
    }

    @Test
    void writesNumbersAndWordsAlikeEverywhere() {
        assertThat(errorPage("${1234567.5} ${count(\"claims.count\", 1)} ${count(\"claims.count\", 2000)}"))
                .isEqualTo("1234567.5 1 claim 2000 claims");
    }
}

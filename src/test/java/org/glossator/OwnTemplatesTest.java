package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of a project's own change the look, and can do nothing else. */
class OwnTemplatesTest {
    @TempDir
    private Path project;

    @Test
    void replaceTheOriginalsFileByFile() {
        TrialSite.in(project)
                .with("templates/pages/error.ftlh", "<!DOCTYPE html><title>${page.title}</title>Ask Class 8b.");
        assertThat(ProgramRun.in(project, "build").code()).isZero();
        assertThat(project.resolve("site/404.html")).content().endsWith("Ask Class 8b.");
        assertThat(project.resolve("site/index.html")).content().contains("<main");
    }

    @Test
    void addStylesAndAssets() {
        TrialSite.in(project)
                .with("templates/style/own.css", "p { color: #123456; }\n")
                .with("templates/assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(ProgramRun.in(project, "build").code()).isZero();
        assertThat(project.resolve("site/assets/style.css")).content().contains("#123456");
        assertThat(project.resolve("site/assets/logo.svg")).exists();
    }

    @Test
    void whatTheyShowIsEscaped() {
        TrialSite.in(project).with("templates/pages/error.ftlh", "${'<script>'}${\"<b>\"?html}");
        ProgramRun run = ProgramRun.in(project, "build");
        assertThat(run.code()).isEqualTo(1);
        TrialSite.in(project).with("templates/pages/error.ftlh", "${'<script>'}${'a' + '<b>'}");
        assertThat(ProgramRun.in(project, "build").code()).isZero();
        assertThat(project.resolve("site/404.html")).content().isEqualTo("&lt;script&gt;a&lt;b&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#if page.title>",
                "${page.nothing}",
                "${nothing}",
                "<@frame.nothing/>",
                "<#include \"/parts/nothing.ftlh\">",
                "${1/0}",
                "${page.title?number}",
                "<#assign x = >",
                "<#stop \"here\">",
                "<#macro m><@m/></#macro><@m/>",
                "${page}"
            })
    void aBrokenOneIsAFaultWithItsPlace(String template) {
        assertFault(template);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#assign x=\"freemarker.template.utility.Execute\"?new()>${x(\"touch hacked\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"hacked\").createNewFile()?c}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${page?api.class.name}",
                "${page.class.forName(\"java.lang.Runtime\")}",
                "${page.getClass()}",
                "${page.title?api.getBytes()}",
                "${site.class.protectionDomain.codeSource.location}",
                "${view.getClass().getClassLoader()}",
                "${page.view().get()}",
                "${.data_model.site.class}",
                "${href.class}",
                "<#include \"../../../secret.txt\">",
                "<#include \"../secret.ftlh\">",
                "<#include \"/../secret.ftlh\">",
                "<#include \"/etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"https://a.example/a.ftlh\">",
                "<#import \"../secret.ftlh\" as secret>"
            })
    void noneReachesJavaOrFilesOutside(String template) {
        TrialSite.in(project).with("secret.txt", "keep this to yourself").with("secret.ftlh", "keep this to yourself");
        ProgramRun run = assertFault(template);
        assertThat(run.printed()).doesNotContain("keep this to yourself").doesNotContain("root:");
        assertThat(project.resolve("hacked")).doesNotExist();
        assertThat(Path.of("hacked")).doesNotExist();
    }

    private ProgramRun assertFault(String template) {
        TrialSite.in(project).with("templates/pages/error.ftlh", "<p>first line</p>\n" + template + "\n");
        ProgramRun run = ProgramRun.in(project, "build");
        assertThat(run.code()).as(run.printed()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("error: ")
                .contains("[template-fault]", "templates/pages/error.ftlh:")
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
        assertThat(run.lastLine()).startsWith("nothing was published, 1 error");
        assertThat(project.resolve("site")).doesNotExist();
        return run;
    }
}

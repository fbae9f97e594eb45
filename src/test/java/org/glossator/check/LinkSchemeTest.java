package org.glossator.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.TrialSite;
import org.glossator.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkSchemeTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](<java&#9;script:alert(1)>)",
                "[x](<java&#10;script:alert(1)>)",
                "[x](<\u0001javascript:alert(1)>)",
                "[x](java\u200Bscript:alert(1))",
                "[x](java\u00ADscript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](&#0000106avascript:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x](javascript%3Aalert(1))",
                "[x](%6aavascript:alert(1))",
                "[x](%256aavascript:alert(1))",
                "[x](&amp;#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox(1))",
                "[x](file:///etc/passwd)",
                "[x](C:/notes.md)",
                "[x](//example.org/x)",
                "[x](\\\\\\\\example.org/x)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "![x](data:image/svg+xml,x \"Class 8b\")",
                "**a [b *c*](vbscript:x) d**",
                "| a |\n|---|\n| [x](vbscript:x) |",
                "> [!NOTE]\n> - [x](vbscript:x)",
                "words[^1]\n\n[^1]: [x](vbscript:x)"
            })
    void refusesWhatCouldRunAProgramHoweverItIsDisguised(String markdown) {
        assertThat(faultsOf(markdown)).extracting(fault -> fault.rule().id()).contains("link-scheme");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](https://example.org/a:b?c=javascript:d#e:f)",
                "[x](HTTP://example.org)",
                "[x](mailto:office@alder-school.example)",
                "<https://example.org>",
                "[x](#what-happened)",
                "[x](../claims/shed-is-too-small.yaml)",
                "`javascript:alert(1)`",
                "javascript:alert(1) is how such an address begins"
            })
    void leavesHonestAddressesAlone(String markdown) {
        assertThat(faultsOf(markdown)).extracting(fault -> fault.rule().id()).doesNotContain("link-scheme");
    }

    @Test
    void looksAtTheAddressesInFieldsToo() {
        TrialSite site = TrialSite.in(folder)
                .with("content/sources.yaml", """
                        - {id: shed-plan, type: report, title: Plan, URL: "java\\tscript:alert(1)"}
                        - {id: office-letter, type: report, title: Letter, URL: www.example.org/letter}
                        """)
                .with("content/site.yaml", """
                        title: The Bicycle Shed
                        language: en
                        licence: {name: ours, url: "data:text/plain,ours"}
                        """)
                .with("content/articles/courier-shed.md", """
                        ---
                        title: Pupils welcome their shed
                        outlet: hill-courier
                        url: mailto:desk@courier.example
                        copy: the web page
                        event: shed-question
                        summary: The Courier reports the opening.
                        ---
                        """);
        assertThat(site.faults())
                .filteredOn(fault -> fault.rule().id().equals("link-scheme"))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "a link may not begin with \"mailto:\"",
                        "a link may not begin with \"data:\"",
                        "a link may not begin with \"javascript:\"",
                        "this is not a whole address: its beginning is missing");
    }

    private List<Diagnostic> faultsOf(String markdown) {
        String page = "---\ntitle: About this site\n---\n" + markdown + "\n";
        return TrialSite.in(folder).with("content/pages/about.md", page).faults();
    }
}

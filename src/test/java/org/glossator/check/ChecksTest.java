package org.glossator.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.glossator.TrialSite;
import org.glossator.load.Loader;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
    @TempDir
    private Path folder;

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(Checks.rules()).extracting(Rule::id).doesNotHaveDuplicates().allMatch(Slug::isValid);
    }

    @Test
    void theSameContentIsSoundOrNotDependingOnTheDayAlone() {
        TrialSite.in(folder);
        Content content = new Loader(folder, false).load().value().orElseThrow();
        assertThat(Checks.run(content, LocalDate.of(2025, 6, 20)).faults())
                .allMatch(fault -> fault.severity() == Severity.NOTE);
        assertThat(Checks.run(content, LocalDate.of(2025, 6, 19)).faults())
                .filteredOn(fault -> fault.severity() == Severity.ERROR)
                .isNotEmpty()
                .allMatch(fault -> fault.rule().id().equals("change-from-the-future"));
        assertThat(Checks.run(content, LocalDate.of(2025, 5, 1)).faults())
                .extracting(fault -> fault.rule().id())
                .contains("change-from-the-future", "date-from-the-future");
    }

    @Test
    void aMonthOrAYearThatHasBegunIsNotInTheFuture() {
        TrialSite site = TrialSite.in(folder).with("content/claims/roof-leaks.yaml", """
                title: The roof leaks
                kind: fact
                status: single-source
                speaker: parents-council
                account: first-hand
                date: 2026
                reports: [{article: gazette-shed, quote: it drips}]
                context: [{text: "It rained. [@shed-plan]", date: 2026-01}]
                """);
        assertThat(site.faults()).isEmpty();
    }

    @Test
    void findsEveryFaultInOneRun() {
        TrialSite site = TrialSite.in(folder).with("content/claims/roof-leaks.yaml", """
                title: The roof leaks
                kind: fact
                status: contested
                speaker: parents-counsil
                account: first-hand
                reports:
                  - {article: shed-plan, quote: it drips, attributed-to: gazette-shed}
                context: [{text: It rained., date: 2027}]
                reviewed: 2026-01-02
                """);
        assertThat(site.faults())
                .extracting(fault -> fault.rule().id())
                .containsExactly(
                        "contested-without-positions",
                        "unknown-entry",
                        "unknown-entry",
                        "wrong-kind",
                        "context-without-source",
                        "context-from-the-future",
                        "change-from-the-future");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../about.html",
                "/about.html",
                "a/../../about.html",
                "a//b.html",
                "./about.html",
                "a\\b.html",
                "https://example.org/a.html",
                "about",
                "about/",
                ".html",
                "a b.html",
                "é.html",
                "a/.hidden.html",
                "sitemap.xml"
            })
    void refusesOldAddressesThatAreNoPagesOfTheSite(String alias) {
        assertThat(withAlias(alias)).extracting(fault -> fault.rule().id()).containsExactly("invalid-alias");
    }

    @ParameterizedTest
    @ValueSource(strings = {"old.html", "2024/05/the_Shed-1.2.html", "claims/old-name.html"})
    void acceptsOldAddressesBelowTheRoot(String alias) {
        assertThat(withAlias(alias)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "Claims/Index.html",
                "timeline.html",
                "404.html",
                "about.html",
                "articles/gazette-SHED.html"
            })
    void refusesOldAddressesThatAreTaken(String alias) {
        assertThat(withAlias(alias)).extracting(fault -> fault.rule().id()).containsExactly("duplicate-address");
    }

    @Test
    void capitalsTellTermsApartOnlyWhereBothMindThem() {
        assertThat(withTerms("WHO", true, "who", true)).isEmpty();
        assertThat(withTerms("WHO", true, "who", false)).containsExactly("shared-form");
        assertThat(withTerms("WHO", false, "who", true)).containsExactly("shared-form");
        assertThat(withTerms("WHO", true, "WHO", true)).containsExactly("shared-form");
        assertThat(withTerms("the  board's", false, "The board’s", false)).containsExactly("shared-form");
    }

    @Test
    void aTermMayRepeatItsOwnForm() {
        assertThat(withTerms("roof", false, "wall, Wall, second wall", false)).isEmpty();
    }

    @Test
    void articlesSourceContextToo() {
        TrialSite site = TrialSite.in(folder).with("content/claims/roof-leaks.yaml", """
                title: The roof leaks
                kind: fact
                status: single-source
                speaker: parents-council
                account: first-hand
                reports: [{article: gazette-shed, quote: it drips}]
                context:
                  - {text: "As [[courier-shed]] says, it rained.", date: 2025}
                  - {text: "As [the Courier](../articles/courier-shed.md) says, it rained.", date: 2025}
                  - {text: "As [[hill-courier]] says, it rained.", date: 2025}
                """);
        assertThat(site.faults()).extracting(ChecksTest::idAndLine).containsExactly("context-without-source:10");
    }

    @Test
    void nobodyNeedsToBeNamedForWhatAnArticleItselfSays() {
        String claim = """
                title: The roof leaks
                kind: fact
                status: single-source
                reports:
                  - {article: gazette-shed, own-voice: the roof leaks}
                """;
        TrialSite site = TrialSite.in(folder).with("content/claims/roof-leaks.yaml", claim);
        assertThat(site.faults()).isEmpty();
        site.with(
                "content/claims/roof-leaks.yaml", claim + "  - {article: courier-shed, paraphrase: the roof leaks}\n");
        assertThat(site.faults()).extracting(ChecksTest::idAndLine).containsExactly("statement-without-speaker:6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202A", "\u202E", "\u2066", "\u2069", "&#x202e;", "&#8238;", "&#0008297;"})
    void findsCharactersThatTurnTheTextAround(String sign) {
        assertThat(faultsOf("An " + sign + "invisible sign"))
                .extracting(ChecksTest::idAndLine)
                .containsExactly("direction-override:4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200F", "\u200D", "&#x202f;", "&#8239;", "\\u2019", "שלום"})
    void leavesCharactersAloneThatScriptsNeed(String sign) {
        assertThat(faultsOf("A sign " + sign + " of a script")).isEmpty();
    }

    @Test
    void findsCharactersThatYamlWritesAsAnEscape() {
        TrialSite site = TrialSite.in(folder).with("content/timeline.yaml", """
                - slug: shed-opened
                  date: 2025-05-05
                  title: "The shed \\u202e opens"
                  text: The shed opens. [@shed-plan]
                """);
        assertThat(site.faults()).extracting(ChecksTest::idAndLine).containsExactly("direction-override:3");
    }

    private static String idAndLine(Diagnostic fault) {
        return fault.rule().id() + ":" + fault.place().line();
    }

    private List<Diagnostic> withAlias(String alias) {
        String page = "---\ntitle: About this site\naliases: ['" + alias + "']\n---\nClass 8b made it.\n";
        return TrialSite.in(folder).with("content/pages/about.md", page).faults();
    }

    private List<Diagnostic> faultsOf(String markdown) {
        String page = "---\ntitle: About this site\n---\n" + markdown + "\n";
        return TrialSite.in(folder).with("content/pages/about.md", page).faults();
    }

    private List<String> withTerms(String forms, boolean sensitive, String otherForms, boolean otherSensitive) {
        TrialSite site = TrialSite.in(folder.resolve(forms + sensitive + otherForms + otherSensitive))
                .with("content/glossary/bicycle-shed.md", term("bicycle shed", forms, sensitive))
                .with("content/glossary/school-office.md", term("school office", otherForms, otherSensitive));
        return site.faults().stream().map(fault -> fault.rule().id()).toList();
    }

    private static String term(String title, String forms, boolean sensitive) {
        return """
                ---
                term: %s
                category: place
                forms: [%s]
                case-sensitive: %s
                short: It belongs to Alder School.
                ---
                It is told of on other pages. [@office-letter]
                """.formatted(title, forms, sensitive);
    }
}

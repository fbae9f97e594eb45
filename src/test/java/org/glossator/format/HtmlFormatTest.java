package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glossator.TrialSite;
import org.glossator.command.Build;
import org.glossator.command.Progress;
import org.glossator.publish.Artifact;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages as readers get them. */
class HtmlFormatTest {
    @TempDir
    private Path folder;

    private TrialSite trial;
    private Optional<String> address = Optional.empty();

    @BeforeEach
    void copy() {
        trial = TrialSite.in(folder);
    }

    private List<Artifact> artifacts() {
        Build.Made made = new Build(trial.project(), TrialSite.TODAY, false, address, Progress.SILENT).make();
        assertThat(made.site()).as("%s", made.faults()).isPresent();
        return made.artifacts();
    }

    private byte[] bytes(String path) {
        return artifacts().stream()
                .filter(artifact -> artifact.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file " + path))
                .content()
                .get();
    }

    private Document page(String path) {
        return Jsoup.parse(new String(bytes(path), StandardCharsets.UTF_8));
    }

    @Test
    void bringsStyleIconAndPicturesWithThePages() {
        assertThat(artifacts())
                .extracting(Artifact::path)
                .contains("assets/style.css", "assets/favicon.svg", "media/shed.png");
        assertThat(bytes("media/shed.png")).startsWith(0x89, 'P', 'N', 'G');
        assertThat(new String(bytes("assets/style.css"), StandardCharsets.UTF_8))
                .startsWith("/*")
                .contains("@layer print");
    }

    @Test
    void takesAProjectsOwnAssetsAndStyle() {
        trial.with("templates/assets/logo.svg", "<svg/>").with("templates/style/own.css", ".mine{}\n");
        assertThat(new String(bytes("assets/logo.svg"), StandardCharsets.UTF_8)).isEqualTo("<svg/>");
        assertThat(new String(bytes("assets/style.css"), StandardCharsets.UTF_8))
                .endsWith(".mine{}\n");
    }

    @Test
    void readsAClaimFromItsWordsToItsContextToTheAnswers() {
        assertThat(page("claims/shed-is-too-small.html").select("h2").eachText())
                .containsExactly(
                        "What was said",
                        "What to know",
                        "What the parties say",
                        "Questions to discuss",
                        "Read beside it",
                        "What rests on this claim",
                        "Sources of this page",
                        "About this page",
                        "Words on this page");
    }

    @Test
    void putsQuotationMarksRoundQuotedWordsAlone() {
        Document claim = page("claims/shed-is-too-small.html");
        assertThat(claim.select("#report-1 .said-words").text()).isEqualTo("“too small on the day it opened”");
        assertThat(claim.select("#report-2 .said-words").text())
                .isEqualTo("some parents would have liked a larger shed");
        assertThat(claim.select("#report-2 .manner").text()).isEqualTo("In our words");
        Document own = page("claims/shed-opened-in-may.html");
        assertThat(own.select(".said-words").text()).isEqualTo("The shed opened on Monday");
        assertThat(own.select(".manner").text()).isEqualTo("In the article’s own voice");
    }

    @Test
    void wordsTheChainBesideDrawingIt() {
        Document claim = page("claims/shed-is-too-small.html");
        assertThat(claim.select("#report-2 .chain li").eachText())
                .containsExactly(
                        "Speaker parents’ council", "Account Alder Gazette", "Article Pupils welcome their shed");
        assertThat(claim.select("#report-2 .chain-sentence").text())
                .isEqualTo("A party’s account Parents’ council, as Alder Gazette gives it, in Hill Courier’s report.");
        assertThat(claim.select("#report-2 .chain-words").text()).isEqualTo("The article names no source for it.");
    }

    @Test
    void doesNotNameAnOutletTwiceInTheChainOfItsOwnAccount() {
        Document claim = page("claims/shed-is-too-small.html");
        assertThat(claim.select("#report-1 .chain li").eachText())
                .containsExactly("Speaker parents’ council", "Article New shed overflows in its first week");
        assertThat(claim.select("#report-1 .chain-sentence").text())
                .isEqualTo("A party’s account Parents’ council, in Alder Gazette’s report.");
        assertThat(claim.select("#report-1 .chain-words").text())
                .isEqualTo("As its source the article names: parents’ council.");
    }

    @Test
    void namesTheTimingOfContextInWords() {
        assertThat(page("claims/shed-is-too-small.html")
                        .select("#context-1 .mark")
                        .text())
                .isEqualTo("Known at the time");
    }

    @Test
    void linksRelativelyAndWithinThePageByAnchorAlone() {
        Document claim = page("claims/shed-is-too-small.html");
        assertThat(claim.select("a[href^=/], a[href^=file], link[href^=/]")).isEmpty();
        assertThat(claim.select(".cites a").attr("href")).isEqualTo("#source-1");
        assertThat(claim.select(".site-title a").attr("href")).isEqualTo("../index.html");
    }

    @Test
    void saysWhereAPageStandsInTheHeader() {
        assertThat(page("claims/index.html").select("[aria-current=page]").text())
                .isEqualTo("Claims");
        assertThat(page("claims/shed-is-too-small.html")
                        .select("[aria-current=true]")
                        .text())
                .isEqualTo("Claims");
        assertThat(page("index.html").select("[aria-current]")).isEmpty();
    }

    @Test
    void namesNoWholeAddressWhereTheSitesOwnIsNotKnown() {
        Document claim = page("claims/shed-is-too-small.html");
        assertThat(claim.select("link[rel=canonical], meta[property^=og:]")).isEmpty();
    }

    @Test
    void namesThePagesWholeAddressWhereItIsKnown() {
        address = Optional.of("https://example.org/sub/");
        Document claim = page("claims/shed-is-too-small.html");
        String url = "https://example.org/sub/claims/shed-is-too-small.html";
        assertThat(claim.select("link[rel=canonical]").attr("href")).isEqualTo(url);
        assertThat(claim.select("meta[property=og:url]").attr("content")).isEqualTo(url);
        assertThat(page("index.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/sub/");
    }

    @Test
    void linksThePageOfErrorsFromTheRootWhereItIsKnown() {
        assertThat(page("404.html").select("main a[href]").eachAttr("href"))
                .contains("index.html", "claims/index.html");
        address = Optional.of("https://example.org/sub/");
        Document error = page("404.html");
        assertThat(error.select("a[href], link[href]").eachAttr("href"))
                .filteredOn(href -> !href.startsWith("#") && !href.startsWith("https://"))
                .allMatch(href -> href.startsWith("/sub/"));
        assertThat(error.select("link[rel=canonical]")).isEmpty();
        assertThat(error.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void leadsFromOldAddressesWithoutAScript() {
        trial.with("content/pages/about.md", "---\ntitle: About\naliases: [we/old.html]\n---\nWe are class 8b.\n");
        address = Optional.of("https://example.org/");
        Document old = page("we/old.html");
        assertThat(old.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=../about.html");
        assertThat(old.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/about.html");
        assertThat(old.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(old.select("main a").attr("href")).isEqualTo("../about.html");
    }

    @Test
    void marksTextsInAnotherLanguage() {
        trial.with("content/pages/about.md", "---\ntitle: Über uns\nlanguage: de\n---\nWir sind die Klasse 8b.\n");
        assertThat(page("about.html").select("article").attr("lang")).isEqualTo("de");
        assertThat(page("about.html").select("html").attr("lang")).isEqualTo("en");
        assertThat(page("glossary/bicycle-shed.html").select("article").hasAttr("lang"))
                .isFalse();
    }

    @Test
    void listsContentsOfLongPagesAlone() {
        assertThat(page("explainers/shed-question.html").select(".contents a").eachAttr("href"))
                .contains("#what-happened", "#page.claims", "#page.sources");
        assertThat(page("about.html").select(".contents")).isEmpty();
    }

    @Test
    void rendersTheSameOnManyThreadsAtOnce() {
        List<Artifact> artifacts = artifacts();
        Map<String, String> alone = artifacts.stream().collect(Collectors.toMap(Artifact::path, HtmlFormatTest::text));
        List<Artifact> often =
                IntStream.range(0, 20).boxed().flatMap(i -> artifacts.stream()).toList();
        often.parallelStream().forEach(artifact -> assertThat(text(artifact)).isEqualTo(alone.get(artifact.path())));
    }

    private static String text(Artifact artifact) {
        return new String(artifact.content().get(), StandardCharsets.ISO_8859_1);
    }
}

package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.site.Paper.Line;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A printed page says all that the page says, and where its links lead and what its terms mean as well. */
@InBrowser
class PaperTest {
    // What serves to get about leads nowhere on paper.
    private static final String SCREEN_ONLY =
            "nav, form, select, script, .skip, .permalink, .previews-switch, .whose, .entry, .cite, [hidden], [aria-hidden=true]";

    @BeforeEach
    @AfterEach
    void everythingAsItIs(Browser browser) {
        browser.heedPolicies(true);
        browser.runScripts(true);
        browser.look(1280, false);
    }

    @Test
    void nothingIsMissingOrCut(RealSite site, Browser browser) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path page : pages(site)) {
            Paper paper = printed(page, browser);
            String letters = paper.letters() + " " + paper.lettersByPlace();
            for (String text : texts(page)) {
                if (!letters.contains(Paper.letters(text))) {
                    faults.add(site.path(page) + " lacks " + text);
                }
            }
            paper.lines().stream()
                    .filter(line -> !line.isOnTheSheet())
                    .forEach(line -> faults.add(site.path(page) + " cuts " + line));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void claimsStandBesideTheirContext(RealSite site, Browser browser) throws IOException {
        Paper paper = printed(Previews.page(site), browser);
        Line said = paper.line("What was said");
        Line known = paper.line("What to know");
        assertThat(known.sheet()).isEqualTo(said.sheet());
        assertThat(known.bottom()).isEqualTo(said.bottom());
        assertThat(known.left()).isGreaterThan(said.width() / 2);
        assertThat(said.right()).isLessThan(said.width() / 2);
    }

    @Test
    void linksSayWhereTheyLead(RealSite site, Browser browser) throws IOException {
        for (Path page : pages(site)) {
            List<String> addresses = Jsoup.parse(Files.readString(page))
                    .select("main a[href^=http]")
                    .eachAttr("href");
            String letters = printed(page, browser).letters();
            assertThat(addresses.stream().map(Paper::letters))
                    .as(site.path(page))
                    .isNotEmpty()
                    .allMatch(letters::contains);
        }
    }

    @Test
    void termsSayWhatTheyMean(RealSite site, Browser browser) throws IOException {
        for (Path page : pages(site)) {
            List<String> meanings =
                    Jsoup.parse(Files.readString(page)).select(".page-terms dd").eachText();
            String letters = printed(page, browser).letters();
            assertThat(meanings.stream().map(Paper::letters))
                    .as(site.path(page))
                    .isNotEmpty()
                    .allMatch(letters::contains);
        }
    }

    @Test
    void headingsAreNotLeftBehindAtTheFootOfASheet(RealSite site, Browser browser) throws IOException {
        List<String> left = new ArrayList<>();
        for (Path page : pages(site)) {
            Document document = Jsoup.parse(Files.readString(page));
            List<String> headings =
                    document.select("main h2, main h3, main dt, .claims li > :first-child").eachText().stream()
                            .map(Paper::letters)
                            .toList();
            List<Line> lines = printed(page, browser).lines();
            for (int i = 0; i + 1 < lines.size(); i++) {
                boolean isLast = lines.get(i + 1).sheet() > lines.get(i).sheet();
                if (isLast && headings.contains(Paper.letters(lines.get(i).text()))) {
                    left.add(site.path(page) + ": " + lines.get(i));
                }
            }
        }
        assertThat(left).isEmpty();
    }

    private static List<Path> pages(RealSite site) {
        return site.pageOfEachKind().stream()
                .filter(page -> site.path(page).matches("(claims|explainers|glossary)/(?!index\\.).*"))
                .toList();
    }

    private static Paper printed(Path page, Browser browser) throws IOException {
        browser.open(page);
        return Paper.read(browser.paper());
    }

    private static List<String> texts(Path page) throws IOException {
        Element body = Jsoup.parse(Files.readString(page)).body();
        body.select(SCREEN_ONLY).remove();
        List<String> texts = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            element.textNodes().forEach(node -> texts.add(node.text()));
        }
        return texts;
    }
}

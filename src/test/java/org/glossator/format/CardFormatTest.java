package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.page.Theme;
import org.glossator.source.Diagnostic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardFormatTest {
    @TempDir
    private Path folder;

    private final CardFormat format = new CardFormat(Theme.packed());

    @Test
    void makesACardForEachEntryAndOneForTheSite() {
        assertThat(sample().term("alpha").term("beta").paths(format))
                .containsExactly("cards/glossary/alpha.png", "cards/glossary/beta.png", "cards/site.png");
    }

    @Test
    void makesNoneWhileTheSitesAddressIsNotKnown() {
        SampleSite sample = sample().term("alpha").withoutAddress();

        assertThat(sample.paths(format)).isEmpty();
        assertThat(page(sample, "glossary/alpha.html").select("meta[property=og:image]"))
                .isEmpty();
    }

    @Test
    void pagesNameTheirCardsWithTheirWords() {
        Document page = page(sample().term("alpha", "updated: 2024-03-01"), "glossary/alpha.html");

        assertThat(meta(page, "og:image")).isEqualTo("https://example.org/sub/cards/glossary/alpha.png");
        assertThat(meta(page, "og:image:width")).isEqualTo("1200");
        assertThat(meta(page, "og:image:height")).isEqualTo("630");
        assertThat(meta(page, "og:image:alt"))
                .isEqualTo("A card with the words: Term \u2013 The alpha \u2013 What alpha is. \u2013 Sample");
        assertThat(meta(page, "article:modified_time")).isEqualTo("2024-03-01");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
    }

    @Test
    void pagesWithoutACardOfTheirOwnNameTheSites() {
        SampleSite sample = sample().term("alpha");

        assertThat(meta(page(sample, "index.html"), "og:image")).isEqualTo("https://example.org/sub/cards/site.png");
        assertThat(meta(page(sample, "index.html"), "og:image:alt")).isEqualTo("A card with the words: Sample");
        assertThat(page(sample, "404.html").select("meta[property^=og:]")).isEmpty();
    }

    @Test
    void aTitleThatNoCardCanShowGetsTheSitesCardAndANote() {
        SampleSite sample = sample().file(
                        "glossary/shed.md", "---\nterm: 自転車小屋\ncategory: concept\nshort: A roof.\n---\nA text.\n");

        assertThat(sample.paths(format)).containsExactly("cards/site.png");
        assertThat(meta(page(sample, "glossary/shed.html"), "og:image")).endsWith("/cards/site.png");
        assertThat(format.faults(sample.site()))
                .map(Diagnostic::message)
                .containsExactly("the preview card cannot show \"自転車小屋\", so it shows the site's name instead");
    }

    @Test
    void aSiteWhoseTitleNoCardCanShowHasNoneAndANote() {
        SampleSite sample =
                sample().term("alpha").file("site.yaml", "title: مرحبا\nlanguage: en\naddress: https://example.org/\n");

        assertThat(sample.paths(format)).isEmpty();
        assertThat(page(sample, "glossary/alpha.html").select("meta[property^=og:image], meta[name^=twitter]"))
                .isEmpty();
        assertThat(format.faults(sample.site())).hasSize(1);
    }

    @Test
    void hasTheColoursOfTheSite() {
        byte[] usual = sample().term("alpha").bytes(format, "cards/site.png");
        String green = "title: Sample\nlanguage: en\naddress: https://example.org/sub/\ntheme: {accent: \"#040\"}\n";

        assertThat(sample().file("site.yaml", green).bytes(format, "cards/site.png"))
                .isNotEqualTo(usual);
    }

    @Test
    void aValueThatIsNoColourIsLeftToTheRuleAboutIt() {
        String wrong = "title: Sample\nlanguage: en\naddress: https://example.org/sub/\ntheme: {accent: red}\n";

        assertThat(sample().term("alpha").file("site.yaml", wrong).bytes(format, "cards/site.png"))
                .isEqualTo(sample().bytes(format, "cards/site.png"));
    }

    @Test
    void namesTheLanguageWhereItsCountryIsKnown() {
        String british = "title: Sample\nlanguage: en-GB\naddress: https://example.org/sub/\n";

        assertThat(meta(page(sample().term("alpha"), "index.html"), "og:locale"))
                .isEmpty();
        assertThat(meta(page(sample().file("site.yaml", british), "index.html"), "og:locale"))
                .isEqualTo("en_GB");
    }

    private SampleSite sample() {
        return new SampleSite(folder);
    }

    private Document page(SampleSite sample, String address) {
        return Jsoup.parse(sample.text(new HtmlFormat(Theme.packed(), folder), address));
    }

    private static String meta(Document page, String property) {
        return String.join(
                " ", List.copyOf(page.select("meta[property=" + property + "]").eachAttr("content")));
    }
}

package org.glossator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.TrialSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages there are, and what stands above each. */
class LayoutTest {
    @TempDir
    private Path folder;

    private TrialSite trial;

    @BeforeEach
    void copy() {
        trial = TrialSite.in(folder);
    }

    @Test
    void givesEveryEntryAndEveryListAPage() {
        assertThat(Laid.out(trial).site().pages())
                .extracting(SitePage::address)
                .containsExactly(
                        "404.html",
                        "about.html",
                        "articles/courier-shed.html",
                        "articles/gazette-shed.html",
                        "articles/index.html",
                        "claims/index.html",
                        "claims/shed-is-too-small.html",
                        "claims/shed-opened-in-may.html",
                        "coverage.html",
                        "explainers/index.html",
                        "explainers/shed-question.html",
                        "glossary/alder-gazette.html",
                        "glossary/bicycle-shed.html",
                        "glossary/hill-courier.html",
                        "glossary/index.html",
                        "glossary/parents-council.html",
                        "glossary/school-office.html",
                        "index.html",
                        "search.html",
                        "sources.html",
                        "timeline.html");
    }

    @Test
    void saysWhichPagesStandAboveAPage() {
        Laid laid = Laid.out(trial);
        assertThat(laid.page("claims/shed-is-too-small.html").trail())
                .extracting(Link::title)
                .containsExactly("Home", "Claims");
        assertThat(laid.page("about.html").trail()).extracting(Link::title).containsExactly("Home");
        assertThat(laid.page("index.html").trail()).isEmpty();
    }

    @Test
    void describesEveryPage() {
        assertThat(Laid.out(trial).site().pages())
                .allSatisfy(page -> assertThat(page.description()).isNotBlank());
    }

    @Test
    void givesTitlesTheirQuotationMarks() {
        assertThat(Laid.out(trial).page("glossary/parents-council.html").title())
                .isEqualTo("parents’ council");
    }

    @Test
    void namesTheNewestDayOfAListsEntries() {
        Laid laid = Laid.out(trial);
        assertThat(laid.page("claims/index.html").updated().map(Object::toString))
                .contains("2025-06-20");
        assertThat(laid.page("timeline.html").updated()).isEmpty();
    }

    @Test
    void leadsFromEachOldAddress() {
        trial.with(
                "content/pages/about.md",
                "---\ntitle: About this site\naliases: [we/old-about.html]\n---\nWe are class 8b.\n");
        SitePage old = Laid.out(trial).page("we/old-about.html");
        RedirectView view = (RedirectView) old.view().get();
        assertThat(view.target()).isEqualTo(Link.to("about.html", "About this site"));
        assertThat(old.listed()).isFalse();
    }

    @Test
    void marksTheLanguageOfAnEntryOnlyWhereItDiffers() {
        trial.with("content/pages/about.md", "---\ntitle: Über uns\nlanguage: de\n---\nWir sind die Klasse 8b.\n");
        Laid laid = Laid.out(trial);
        assertThat(laid.page("about.html").language()).contains("de");
        assertThat(laid.page("glossary/bicycle-shed.html").language()).isEmpty();
    }

    @Test
    void listsCorrectionsEvenWhereNobodyWroteAPageForThem() {
        trial.with("content/pages/about.md", """
            ---
            title: About this site
            changes:
              - {date: 2025-06-01, note: Named the school., correction: false}
              - {date: 2025-06-02, note: "It said fifty places; there are sixty.", correction: true}
            ---
            We are class 8b.
            """);
        List<Colophon.Change> corrections = Laid.out(trial)
                .view(TextView.class, "corrections.html")
                .corrections()
                .orElseThrow();
        assertThat(corrections)
                .extracting(Colophon.Change::note)
                .containsExactly("It said fifty places; there are sixty.");
        assertThat(corrections)
                .extracting(Colophon.Change::entry)
                .containsExactly(Link.to("about.html", "About this site"));
    }

    @Test
    void definesStatusesAndKindsOnThePageOfMethodsAlone() {
        trial.with("content/pages/methodology.md", "---\ntitle: How we work\n---\nSlowly.\n");
        Laid laid = Laid.out(trial);
        assertThat(laid.view(TextView.class, "methodology.html")
                        .methods()
                        .orElseThrow()
                        .statuses())
                .hasSize(4);
        assertThat(laid.view(TextView.class, "methodology.html")
                        .methods()
                        .orElseThrow()
                        .kinds())
                .hasSize(6);
        assertThat(laid.view(TextView.class, "about.html").methods()).isEmpty();
    }

    @Test
    void givesWholeAddressesOnlyWhereThatOfTheSiteIsKnown() {
        Site site = Laid.out(trial).site();
        Site published = new Site(site.linked().at("https://example.org/sub/"), site.strings(), site.pages());
        assertThat(site.url("about.html")).isEqualTo(Optional.empty());
        assertThat(published.url("about.html")).contains("https://example.org/sub/about.html");
        assertThat(published.url("claims/index.html")).contains("https://example.org/sub/claims/");
        assertThat(published.url("media/größe.png")).contains("https://example.org/sub/media/gr%c3%b6%c3%9fe.png");
    }
}

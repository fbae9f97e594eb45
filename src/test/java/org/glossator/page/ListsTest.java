package org.glossator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.TrialSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What glossary, timeline and bibliography show. */
class ListsTest {
    @TempDir
    private Path folder;

    private TrialSite trial;

    @BeforeEach
    void copy() {
        trial = TrialSite.in(folder);
    }

    private void term(String slug, String title) {
        trial.with(
                "content/glossary/" + slug + ".md",
                "---\nterm: " + title + "\ncategory: concept\nshort: A word.\n---\nA word.\n");
    }

    @Test
    void ordersTermsAsADictionaryDoes() {
        term("armoire", "Élan");
        term("bell", "bell");
        term("zinc", "zinc");
        GlossaryView view = Laid.out(trial).view(GlossaryView.class, "glossary/index.html");
        assertThat(view.letters())
                .extracting(letter -> letter.heading() + " " + titles(letter))
                .containsExactly(
                        "A [Alder Gazette]",
                        "B [bell, bicycle shed]",
                        "E [Élan]",
                        "H [Hill Courier]",
                        "P [parents’ council]",
                        "S [school office]",
                        "Z [zinc]");
    }

    @Test
    void headsALetterByItsBareSignWhereTheLanguageCountsThemAsOne() {
        term("armoire", "Ältestenrat");
        term("bell", "Ampel");
        term("zinc", "Йод");
        term("yoke", "Ґудзик");
        assertThat(headings("de")).containsSubsequence("A", "B", "H", "P", "S").doesNotContain("Ä");
        assertThat(headings("uk")).contains("Ґ", "Й");
    }

    private List<String> headings(String language) {
        trial.with("content/site.yaml", "title: Shed\nlanguage: " + language + "\n");
        return Laid.out(trial).view(GlossaryView.class, "glossary/index.html").letters().stream()
                .map(Section::heading)
                .toList();
    }

    private static List<String> titles(Section<TermRow> letter) {
        return letter.items().stream().map(row -> row.link().title()).toList();
    }

    @Test
    void ordersTermsByKindToo() {
        GlossaryView view = Laid.out(trial).view(GlossaryView.class, "glossary/index.html");
        assertThat(view.kinds())
                .extracting(kind -> kind.heading() + " " + titles(kind))
                .containsExactly(
                        "Organisations [Alder Gazette, Hill Courier, parents’ council, school office]",
                        "Places [bicycle shed]");
    }

    @Test
    void knowsWhichTermsAreNearAndWhy() {
        trial.with(
                "content/glossary/bell.md",
                "---\nterm: bell\ncategory: concept\nshort: A sound.\nsee-also: [school-office]\n---\n"
                        + "The school office rings it in the bicycle shed.\n");
        Laid laid = Laid.out(trial);
        assertThat(near(laid, "bell"))
                .containsExactly("school office [see also, named in this text]", "bicycle shed [named in this text]");
        assertThat(near(laid, "school-office")).containsExactly("bell [names this term]");
        assertThat(near(laid, "hill-courier")).isEmpty();
    }

    private static List<String> near(Laid laid, String slug) {
        return laid.view(TermView.class, "glossary/" + slug + ".html").near().stream()
                .map(near -> near.term().link().title() + " "
                        + near.ways().stream().map(Label::words).toList())
                .toList();
    }

    @Test
    void putsTermsThatBeginWithFiguresUnderOneHeading() {
        term("three-bells", "3 bells");
        GlossaryView view = Laid.out(trial).view(GlossaryView.class, "glossary/index.html");
        assertThat(view.letters().get(0).heading()).isEqualTo("0–9");
    }

    @Test
    void showsWhereATermIsMentionedWithTheSentence() {
        TermView view = Laid.out(trial).view(TermView.class, "glossary/school-office.html");
        assertThat(view.mentions()).extracting(Section::heading).contains("In articles", "In claims");
        TermView.Mention mention = view.mentions().stream()
                .filter(section -> section.heading().equals("In articles"))
                .findFirst()
                .orElseThrow()
                .items()
                .get(0);
        assertThat(mention.entry().address().path()).isEqualTo("articles/courier-shed.html");
        assertThat(mention.before() + "[" + mention.words() + "]" + mention.after())
                .isEqualTo("The Hill Courier asks the [school office].");
    }

    @Test
    void showsTheClaimsInWhichATermSpeaksAndThoseThatItTells() {
        Laid laid = Laid.out(trial);
        assertThat(laid.view(TermView.class, "glossary/parents-council.html").spoken())
                .extracting(row -> row.link().title())
                .containsExactly("The new shed is too small");
        assertThat(laid.view(TermView.class, "glossary/alder-gazette.html").told())
                .extracting(row -> row.link().title())
                .containsExactly("The new shed is too small");
        assertThat(laid.view(TermView.class, "glossary/alder-gazette.html").published())
                .extracting(Link::title)
                .containsExactly("New shed overflows in its first week");
    }

    @Test
    void keepsTheTimelineInOrderAndDatesAsPreciseAsTheyAreKnown() {
        trial.with("content/timeline.yaml", """
            - {slug: shed-opened, date: 2025-05-05, title: The shed opens, text: 'It opens. [@shed-plan]'}
            - {slug: shed-wished, date: 2023, title: Pupils wish for a shed, text: 'They do. [@office-letter]'}
            - {slug: shed-planned, date: 2025-01, title: The shed is planned, text: 'It is. [@shed-plan]'}
            """);
        TimelineView view = Laid.out(trial).view(TimelineView.class, "timeline.html");
        assertThat(view.years()).extracting(Section::heading).containsExactly("2023", "2025");
        assertThat(view.years().get(1).items())
                .extracting(event -> event.when())
                .containsExactly(new When("2025-01", "January 2025"), new When("2025-05-05", "5 May 2025"));
    }

    @Test
    void marksTheEventThatTheArticlesReport() {
        TimelineView view = Laid.out(trial).view(TimelineView.class, "timeline.html");
        assertThat(view.years().get(0).items().get(0).reportedBy())
                .extracting(Link::title)
                .containsExactly("Pupils welcome their shed", "New shed overflows in its first week");
    }

    @Test
    void ordersSourcesByFamilyNameAndSaysWhatCitesThem() {
        trial.with("content/sources.yaml", """
            references:
              - {id: shed-plan, type: report, title: Plan, author: [{family: Zander, given: Anna}], issued: "2024-11-04"}
              - {id: office-letter, type: document, title: Letter, author: [{literal: Alder School}], publisher: Alder School}
            """);
        SourcesView view = Laid.out(trial).view(SourcesView.class, "sources.html");
        assertThat(view.entries())
                .extracting(entry -> entry.source().authors())
                .containsExactly("Alder School", "Anna Zander");
        assertThat(view.entries().get(0).source().details())
                .as("the author is not repeated as the publisher")
                .isEmpty();
        assertThat(view.entries().get(0).by())
                .extracting(Link::title)
                .containsExactlyInAnyOrder("school office", "The new shed is too small");
    }
}

package org.glossator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.TrialSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a claim shows. */
class ClaimPagesTest {
    private static final String CLAIM = "content/claims/shed-is-too-small.yaml";

    @TempDir
    private Path folder;

    private TrialSite trial;

    @BeforeEach
    void copy() {
        trial = TrialSite.in(folder);
    }

    private ClaimView view(String head, String contexts) {
        trial.with(
                CLAIM,
                "title: The new shed is too small\nkind: opinion\nstatus: opinion\n" + head + """
                        reports:
                          - article: gazette-shed
                            quote: too small on the day it opened
                            attributed-to: parents-council
                        context:
                        """ + contexts
                        + "questions: [Who is right?]\n");
        return Laid.out(trial).view(ClaimView.class, "claims/shed-is-too-small.html");
    }

    private static String context(String date) {
        return "  - {text: 'The plan names sixty. [@shed-plan]', date: " + date + "}\n";
    }

    private static List<String> timings(ClaimView view) {
        return view.context().stream()
                .map(item -> item.timing().orElseThrow().key())
                .toList();
    }

    @Test
    void tellsWhatWasKnownFromWhatWasLearnedLater() {
        String contexts = context("2025-05-09") + context("2025-05-10") + context("2025-05-11");
        ClaimView view = view("speaker: parents-council\naccount: first-hand\ndate: 2025-05-10\n", contexts);
        assertThat(timings(view)).containsExactly("known", "known", "after");
    }

    @Test
    void takesADateThatIsNotKnownToTheDayAtItsEnd() {
        ClaimView view = view(
                "speaker: parents-council\naccount: first-hand\ndate: 2025-05-10\n",
                context("2025-04") + context("2025-05") + context("2025"));
        assertThat(timings(view)).containsExactly("known", "after", "after");
    }

    @Test
    void measuresAClaimWithoutADateByItsArticle() {
        ClaimView view =
                view("speaker: parents-council\naccount: first-hand\n", context("2025-05-12") + context("2025-05-13"));
        assertThat(view.knownBy().map(When::iso)).contains("2025-05-12");
        assertThat(timings(view)).containsExactly("known", "after");
    }

    @Test
    void measuresAnArticleWithoutADateByWhatItIsAbout() {
        trial.with("content/articles/gazette-shed.md", """
            ---
            title: New shed overflows
            copy: the printed page
            outlet: alder-gazette
            event: shed-question
            summary: The Gazette quotes the parents' council.
            ---
            The Gazette lets nobody else speak than those in [[courier-shed]].
            """);
        ClaimView view =
                view("speaker: parents-council\naccount: first-hand\n", context("2025-05-05") + context("2025-05-06"));
        assertThat(timings(view)).containsExactly("known", "after");
    }

    @Test
    void drawsTheChainFromTheSpeakerToTheArticle() {
        ClaimView view =
                view("speaker: parents-council\ndate: 2025-05-10\naccount: school-office\n", context("2024-11-04"));
        assertThat(view.reports().get(0).chain())
                .extracting(step -> step.role().key() + " " + step.who().name())
                .containsExactly(
                        "speaker parents’ council",
                        "account school office",
                        "article New shed overflows in its first week");
    }

    @Test
    void namesASpeakerWithoutANameAsTheClaimDescribesHim() {
        String speaker =
                "speaker: parents-council\naccount: first-hand\ndescribed-as: a father at the gate\ndate: 2025-05-10\n";
        Who expected = new Who("a father at the gate", Optional.of(new Address("glossary/parents-council.html")));
        ClaimView view = view(speaker, context("2024-11-04"));
        assertThat(view.speaker()).isEqualTo(expected);
        assertThat(view.reports().get(0).chain().get(0).who()).isEqualTo(expected);
    }

    @Test
    void endsTheChainOfAnArticlesOwnWordsAtTheArticle() {
        ClaimView view = Laid.out(trial).view(ClaimView.class, "claims/shed-opened-in-may.html");
        assertThat(view.reports().get(0).chain())
                .extracting(step -> step.role().key())
                .containsExactly("article");
    }

    @Test
    void numbersSourcesInTheOrderInWhichThePageCitesThem() {
        ClaimView view = Laid.out(trial).view(ClaimView.class, "claims/shed-is-too-small.html");
        assertThat(view.sources())
                .extracting(source -> source.number() + " " + source.source().key())
                .containsExactly("1 shed-plan", "2 office-letter");
    }

    @Test
    void leadsToTheClaimsBeforeAndAfterInReadingOrder() {
        ClaimView view = Laid.out(trial).view(ClaimView.class, "claims/shed-is-too-small.html");
        assertThat(view.turn().previous()).isEmpty();
        assertThat(view.turn().next())
                .contains(Link.to("claims/shed-opened-in-may.html", "The bicycle shed opened in May 2025"));
    }

    @Test
    void saysWhichClaimOfAnExplainerItIs() {
        ClaimView view = Laid.out(trial).view(ClaimView.class, "claims/shed-opened-in-may.html");
        Link explainer = Link.to("explainers/shed-question.html", "Is the new shed big enough?");
        assertThat(view.turn().place()).contains(new Turn.Place(2, 2, explainer));
        assertThat(view.turn().next()).isEmpty();
    }

    @Test
    void doesNotLeadFromAnExplainerToClaimsOutsideOfIt() {
        trial.with("content/explainers/shed-question.md", """
            ---
            title: Is the new shed big enough?
            summary: Two newspapers answer differently.
            points: [One., Two., Three., Four., Five.]
            articles: [gazette-shed, courier-shed]
            claims: [shed-opened-in-may]
            ---
            The bicycle shed opened.
            """);
        Laid laid = Laid.out(trial);
        Turn inside =
                laid.view(ClaimView.class, "claims/shed-opened-in-may.html").turn();
        assertThat(inside.previous()).isEmpty();
        assertThat(inside.next()).isEmpty();
        Turn outside =
                laid.view(ClaimView.class, "claims/shed-is-too-small.html").turn();
        assertThat(outside).isEqualTo(new Turn(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void articlesAreTurnedLikeClaims() {
        ArticleView view = Laid.out(trial).view(ArticleView.class, "articles/courier-shed.html");
        assertThat(view.turn().place().orElseThrow().of()).isEqualTo(2);
        assertThat(view.turn().previous().or(view.turn()::next)).isPresent();
    }

    @Test
    void listsClaimsUnderTheirExplainersAndTheOthersLast() {
        trial.with("content/explainers/shed-question.md", """
            ---
            title: Is the new shed big enough?
            summary: Two newspapers answer differently.
            points: [One., Two., Three., Four., Five.]
            articles: [gazette-shed, courier-shed]
            claims: [shed-opened-in-may]
            ---
            The bicycle shed opened.
            """);
        ClaimsView view = Laid.out(trial).view(ClaimsView.class, "claims/index.html");
        assertThat(view.groups())
                .extracting(group -> group.claims().get(0).claim().link().title())
                .containsExactly("The bicycle shed opened in May 2025", "The new shed is too small");
        assertThat(view.groups().get(1).explainer()).isEmpty();
    }
}

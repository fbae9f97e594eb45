package org.glossator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.TrialSite;
import org.glossator.markdown.PlainText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims in small on explainers and on the home page, and their context on an axis. */
class GlanceTest {
    private static final String EXPLAINER = "content/explainers/shed-question.md";
    private static final String CLAIM = "content/claims/shed-is-too-small.yaml";

    @TempDir
    private Path folder;

    private TrialSite trial;

    @BeforeEach
    void copy() {
        trial = TrialSite.in(folder);
    }

    private void change(String path, String old, String now) throws Exception {
        String text = Files.readString(folder.resolve(path));
        assertThat(text).contains(old);
        trial.with(path, text.replace(old, now));
    }

    private void withKeyClaim() throws Exception {
        change(EXPLAINER, "terms: [", "key-claims: [shed-is-too-small]\nterms: [");
    }

    private void withMoreContext() throws Exception {
        change(CLAIM, "positions:", """
              - {text: "The council widened it. [@shed-plan]", date: 2025-09}
              - {text: "Rails were ordered. [@office-letter]", date: 2025-05-09}
              - {text: "Bells were ordered. [@office-letter]", date: 2025-05-09}
            positions:""".indent(0).stripTrailing());
    }

    private ExplainerView explainer() {
        return Laid.out(trial).view(ExplainerView.class, "explainers/shed-question.html");
    }

    @Test
    void showsTheWordsOfAnArticleAndTheirWay() throws Exception {
        withKeyClaim();
        Glance glance = explainer().keyClaims().get(0);
        assertThat(glance.isQuoted()).isTrue();
        assertThat(glance.words()).isEqualTo("too small on the day it opened");
        assertThat(glance.way())
                .extracting(step -> step.who().name())
                .as("an outlet's own account is the article")
                .containsExactly("parents’ council", "Alder Gazette");
        assertThat(glance.below()).containsExactly("1 thing to know", "Positions: parents’ council and school office");
    }

    @Test
    void choosesOfWhatWasKnownWhatBecamePublicLast() throws Exception {
        withKeyClaim();
        withMoreContext();
        Glance.Known known = explainer().keyClaims().get(0).context().orElseThrow();
        assertThat(PlainText.of(known.text())).startsWith("Rails were ordered.");
        assertThat(known.timing()).map(Label::key).contains("known");
    }

    @Test
    void numbersTheSourcesInTheOrderOfThePage() throws Exception {
        withKeyClaim();
        withMoreContext();
        assertThat(explainer().sources()).hasSize(2);
        assertThat(Laid.out(trial).view(HomeView.class, "index.html").sources()).hasSize(1);
    }

    @Test
    void opensTheHomePageWithTheQuestionAndOneClaim() throws Exception {
        assertThat(Laid.out(trial).view(HomeView.class, "index.html").example()).isEmpty();
        withKeyClaim();
        HomeView home = Laid.out(trial).view(HomeView.class, "index.html");
        assertThat(home.explainers())
                .extracting(HomeView.Lead::question)
                .containsExactly(Optional.of("Is there room for every bicycle at Alder School?"));
        assertThat(home.example()).map(glance -> glance.claim().link().title()).contains("The new shed is too small");
        assertThat(home.ways())
                .extracting(way -> way.link().address().path())
                .contains("claims/index.html", "coverage.html");
    }

    @Test
    void namesTheParallelPartsOfTheExplainerInItsContents() throws Exception {
        withKeyClaim();
        assertThat(explainer().contents())
                .extracting(link -> link.address().path())
                .containsSubsequence(
                        "explainers/shed-question.html#page.points",
                        "explainers/shed-question.html#page.key-claims",
                        "explainers/shed-question.html#page.claims",
                        "explainers/shed-question.html#page.questions");
    }

    @Test
    void drawsContextInTheOrderOfTimeRoundTheClaim() throws Exception {
        withMoreContext();
        ContextAxis axis = Laid.out(trial)
                .view(ClaimView.class, "claims/shed-is-too-small.html")
                .axis()
                .orElseThrow();
        assertThat(axis.marks()).extracting(ContextAxis.Mark::number).containsExactly(1, 3, 4, 2);
        assertThat(axis.marks()).extracting(ContextAxis.Mark::isAfter).containsExactly(false, false, false, true);
        assertThat(axis.marks()).extracting(ContextAxis.Mark::year).containsExactly("2024", "2025", "", "");
        List<Double> places = axis.marks().stream()
                .map(ContextAxis.Mark::place)
                .map(GlanceTest::percent)
                .toList();
        assertThat(places).isSorted();
        assertThat(percent(axis.claim())).isGreaterThan(places.get(2)).isLessThan(places.get(3));
    }

    private static double percent(String place) {
        assertThat(place).endsWith("%");
        return Double.parseDouble(place.substring(0, place.length() - 1));
    }

    @Test
    void drawsNoAxisForOnePieceOrWithoutADay() throws Exception {
        Laid laid = Laid.out(trial);
        assertThat(laid.view(ClaimView.class, "claims/shed-is-too-small.html").axis())
                .isEmpty();
        assertThat(laid.view(ClaimView.class, "claims/shed-opened-in-may.html").axis())
                .isEmpty();
    }

    @Test
    void saysWhatRestsOnAClaim() {
        Laid laid = Laid.out(trial);
        assertThat(laid.view(ClaimView.class, "claims/shed-opened-in-may.html").resting())
                .extracting(Link::title)
                .containsExactly("Is the new shed big enough?", "The new shed is too small");
        assertThat(laid.view(ClaimView.class, "claims/shed-is-too-small.html").resting())
                .extracting(Link::title)
                .containsExactly("Is the new shed big enough?");
    }
}

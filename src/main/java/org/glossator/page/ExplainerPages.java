package org.glossator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.markdown.Document;
import org.glossator.markdown.Prose;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Event;
import org.glossator.model.Explainer;
import org.glossator.model.Term;

/** Lays out the pages that readers start from. */
record ExplainerPages(Parts parts, Bibliography bibliography, Trail trail, ArticlePages articles) {
    CardsView all() {
        return new CardsView(parts.strings().text("explainers.introduction"), cards(), Optional.empty());
    }

    List<Card> cards() {
        return parts.content().explainers().stream().map(this::card).toList();
    }

    private Card card(Explainer explainer) {
        Strings strings = parts.strings();
        return new Card(
                parts.link(explainer),
                Optional.empty(),
                explainer.date().map(parts.dates()::when),
                parts.text(explainer.summary()),
                List.of(
                        strings.count("articles.count", explainer.articles().size()),
                        strings.count("claims.count", explainer.claims().size())),
                parts.language(explainer));
    }

    Stream<SitePage> pages() {
        return parts.content().explainers().stream()
                .map(explainer ->
                        trail.page(explainer, "explainer", parts.text(explainer.summary()), () -> view(explainer)));
    }

    private ExplainerView view(Explainer explainer) {
        List<Source.Numbered> sources = bibliography.numbered(texts(explainer).map(parts::document));
        return new ExplainerView(
                explainer.question().map(parts::text),
                parts.text(explainer.summary()),
                explainer.date().map(parts.dates()::when),
                parts.documents(explainer.points()),
                parts.document(explainer.body()),
                articles.cards(parts.entries(Article.class, explainer.articles())),
                new Coverage(parts, bibliography).of(explainer),
                parts.rows(parts.entries(Claim.class, explainer.claims())),
                parts.entries(Term.class, explainer.terms()).stream()
                        .map(parts::row)
                        .toList(),
                parts.items(events(explainer)),
                parts.documents(explainer.questions()),
                contents(explainer, !sources.isEmpty()),
                sources,
                parts.colophon(explainer));
    }

    private List<Event> events(Explainer explainer) {
        return parts.entries(Event.class, explainer.events());
    }

    private Stream<Prose> texts(Explainer explainer) {
        return Stream.of(
                        explainer.points().stream(),
                        Stream.of(explainer.body()),
                        events(explainer).stream().map(Event::text),
                        explainer.questions().stream())
                .flatMap(texts -> texts);
    }

    private List<Link> contents(Explainer explainer, boolean hasSources) {
        Document body = parts.document(explainer.body());
        List<Link> contents = new ArrayList<>();
        parts.part(
                        explainer,
                        "page.points",
                        "explainer.points",
                        !explainer.points().isEmpty())
                .forEach(contents::add);
        parts.part(
                        explainer,
                        "page.articles",
                        "explainer.articles",
                        !explainer.articles().isEmpty())
                .forEach(contents::add);
        parts.headings(explainer, body).forEach(contents::add);
        parts.part(
                        explainer,
                        "page.claims",
                        "explainer.claims",
                        !explainer.claims().isEmpty())
                .forEach(contents::add);
        parts.part(
                        explainer,
                        "page.terms",
                        "explainer.terms",
                        !explainer.terms().isEmpty())
                .forEach(contents::add);
        parts.part(
                        explainer,
                        "page.events",
                        "events.heading",
                        !explainer.events().isEmpty())
                .forEach(contents::add);
        parts.part(
                        explainer,
                        "page.questions",
                        "questions.heading",
                        !explainer.questions().isEmpty())
                .forEach(contents::add);
        parts.part(explainer, "page.sources", "sources.heading", hasSources).forEach(contents::add);
        return List.copyOf(contents);
    }
}

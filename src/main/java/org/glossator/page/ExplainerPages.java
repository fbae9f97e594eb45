package org.glossator.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.markdown.Document;
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

    /** The same with what they answer. */
    List<HomeView.Lead> leads() {
        return parts.content().explainers().stream()
                .map(explainer ->
                        new HomeView.Lead(card(explainer), explainer.question().map(parts::text)))
                .toList();
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
        return parts.content().explainers().stream().map(this::page);
    }

    SitePage page(Explainer explainer) {
        return trail.page(explainer, "explainer", parts.text(explainer.summary()), () -> view(explainer));
    }

    private ExplainerView view(Explainer explainer) {
        List<Source.Numbered> sources = bibliography.numbered(texts(explainer));
        return new ExplainerView(
                explainer.question().map(parts::text),
                parts.text(explainer.summary()),
                explainer.date().map(parts.dates()::when),
                parts.documents(explainer.points()),
                new Glances(parts).of(explainer),
                parts.document(explainer.body()),
                articles.cards(parts.entries(Article.class, explainer.articles())),
                new Coverage(parts, bibliography).of(explainer),
                parts.rows(parts.entries(Claim.class, explainer.claims())),
                parts.entries(Term.class, explainer.terms()).stream()
                        .map(parts::row)
                        .toList(),
                AxisDrawing.of(parts, events(explainer)),
                parts.items(events(explainer)),
                parts.documents(explainer.questions()),
                contents(explainer, !sources.isEmpty()),
                sources,
                parts.colophon(explainer));
    }

    private List<Event> events(Explainer explainer) {
        return parts.entries(Event.class, explainer.events()).stream()
                .sorted(Comparator.comparing((Event event) -> event.date().first()))
                .toList();
    }

    // In the order in which the page shows them, which is the order of their sources' numbers.
    private Stream<Document> texts(Explainer explainer) {
        return Stream.of(
                        explainer.points().stream().map(parts::document),
                        new Glances(parts).texts(explainer),
                        Stream.of(parts.document(explainer.body())),
                        events(explainer).stream().map(Event::text).map(parts::document),
                        explainer.questions().stream().map(parts::document))
                .flatMap(texts -> texts);
    }

    private List<Link> contents(Explainer explainer, boolean hasSources) {
        return Stream.of(
                        part(explainer, "points", "explainer.points", explainer.points()),
                        part(explainer, "key-claims", "explainer.key-claims", explainer.keyClaims()),
                        part(explainer, "articles", "explainer.articles", explainer.articles()),
                        parts.headings(explainer, parts.document(explainer.body())),
                        part(explainer, "events", "events.heading", explainer.events()),
                        part(explainer, "claims", "explainer.claims", explainer.claims()),
                        part(explainer, "terms", "explainer.terms", explainer.terms()),
                        part(explainer, "questions", "questions.heading", explainer.questions()),
                        parts.part(explainer, "page.sources", "sources.heading", hasSources))
                .flatMap(links -> links)
                .toList();
    }

    private Stream<Link> part(Explainer explainer, String id, String key, List<?> what) {
        return parts.part(explainer, "page." + id, key, !what.isEmpty());
    }
}

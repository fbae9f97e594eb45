package org.glossator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossator.markdown.Document;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Event;
import org.glossator.model.Explainer;
import org.glossator.model.Report;
import org.glossator.source.Text;

/** Lays out the pages of articles: our summary, and what each carries. */
record ArticlePages(Parts parts, Bibliography bibliography, Trail trail) {
    CardsView all() {
        return new CardsView(
                parts.strings().text("articles.introduction"),
                cards(parts.content().articles()),
                new Coverage(parts, bibliography).all());
    }

    List<Card> cards(List<Article> articles) {
        return articles.stream().map(this::card).toList();
    }

    private Card card(Article article) {
        int claims = parts.index().claimsIn(article).size();
        return new Card(
                parts.link(article),
                Optional.of(article.outlet()
                        .map(parts::who)
                        .map(Who::name)
                        .orElseGet(() -> parts.strings().text("outlet.unknown"))),
                article.published().map(parts.dates()::when),
                parts.text(article.summary()),
                claims == 0 ? List.of() : List.of(parts.strings().count("claims.count", claims)),
                parts.language(article));
    }

    Stream<SitePage> pages() {
        Turns turns = turns();
        return parts.content().articles().stream().map(article -> page(article, turns));
    }

    Turns turns() {
        return Turns.of(parts, Article.class, parts.content().articles(), Explainer::articles);
    }

    SitePage page(Article article, Turns turns) {
        return trail.page(article, "article", parts.text(article.summary()), () -> view(article, turns.of(article)));
    }

    private ArticleView view(Article article, Turn turn) {
        Document body = parts.document(article.body());
        List<ArticleView.Carried> claims = carried(article);
        List<Event> events = parts.index().eventsThatName(article.slug());
        List<Source.Numbered> sources = bibliography.numbered(
                Stream.concat(Stream.of(body), events.stream().map(event -> parts.document(event.text()))));
        return new ArticleView(
                article.outlet().map(parts::who),
                article.published().map(parts.dates()::when),
                article.url().map(Text::value).map(Address::outside),
                article.titleIsOurs(),
                parts.text(article.copy()),
                parts.links(List.of(article.event())).stream().findFirst(),
                parts.text(article.summary()),
                body,
                claims,
                new Voices(parts).in(article),
                parts.items(events),
                contents(article, body, claims, events, sources),
                turn,
                sources,
                parts.colophon(article));
    }

    private List<Link> contents(
            Article article,
            Document body,
            List<ArticleView.Carried> claims,
            List<Event> events,
            List<Source.Numbered> sources) {
        List<Link> contents = new ArrayList<>(parts.headings(article, body).toList());
        parts.part(article, "page.claims", "article.claims", !claims.isEmpty()).forEach(contents::add);
        parts.part(article, "page.voices", "article.voices", !claims.isEmpty()).forEach(contents::add);
        parts.part(article, "page.events", "events.heading", !events.isEmpty()).forEach(contents::add);
        parts.part(article, "page.sources", "sources.heading", !sources.isEmpty())
                .forEach(contents::add);
        return List.copyOf(contents);
    }

    private List<ArticleView.Carried> carried(Article article) {
        return parts.index().claimsIn(article).stream()
                .map(claim -> new ArticleView.Carried(parts.row(claim), reports(claim, article)))
                .toList();
    }

    private List<ReportItem> reports(Claim claim, Article article) {
        Reports reports = new Reports(parts);
        List<Report> all = claim.reports();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).article().value().equals(article.slug()))
                .mapToObj(i -> reports.item(claim, all.get(i), i + 1))
                .toList();
    }
}

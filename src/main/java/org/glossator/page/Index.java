package org.glossator.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Event;
import org.glossator.model.Explainer;
import org.glossator.source.Text;

/**
 * Who refers to whom, found once for all pages; every list is in the order in which readers should meet its entries.
 */
final class Index {
    private final Content content;
    private final List<Claim> claims;
    private final List<Event> events;
    private final Map<String, List<Claim>> claimsByArticle;
    private final Map<String, List<Claim>> claimsBySpeaker;
    private final Map<String, List<Claim>> claimsByAccount;
    private final Map<String, List<Claim>> claimsByRelated;
    private final Map<String, List<Explainer>> explainersByEntry;
    private final Map<String, List<Article>> articlesByOutlet;
    private final Map<String, List<Article>> articlesByEvent;
    private final Map<String, List<Event>> eventsBySee;

    Index(Content content) {
        this.content = content;
        claims = inReadingOrder(content);
        events = content.events().stream()
                .sorted(Comparator.comparing((Event event) -> event.date().first()))
                .toList();
        claimsByArticle = by(claims, claim -> claim.reports().stream().map(report -> report.article()));
        claimsBySpeaker = by(claims, claim -> claim.speaker().stream());
        claimsByAccount = by(claims, claim -> claim.teller().stream());
        claimsByRelated = by(claims, claim -> claim.related().stream());
        explainersByEntry = by(
                content.explainers(),
                explainer -> Stream.concat(explainer.claims().stream(), explainer.articles().stream()));
        articlesByOutlet = by(content.articles(), article -> article.outlet().stream());
        articlesByEvent = by(content.articles(), article -> Stream.of(article.event()));
        eventsBySee = by(events, event -> event.see().stream());
    }

    List<Claim> claims() {
        return claims;
    }

    List<Event> events() {
        return events;
    }

    List<Claim> claimsIn(Article article) {
        return claimsByArticle.getOrDefault(article.slug(), List.of());
    }

    List<Claim> spokenBy(String term) {
        return claimsBySpeaker.getOrDefault(term, List.of());
    }

    List<Claim> toldBy(String term) {
        return claimsByAccount.getOrDefault(term, List.of());
    }

    /** The claims that name it as one to read beside them. */
    List<Claim> claimsBeside(String slug) {
        return claimsByRelated.getOrDefault(slug, List.of());
    }

    List<Explainer> explainersOf(String slug) {
        return explainersByEntry.getOrDefault(slug, List.of());
    }

    List<Article> publishedBy(String term) {
        return articlesByOutlet.getOrDefault(term, List.of());
    }

    List<Event> eventsThatName(String slug) {
        return eventsBySee.getOrDefault(slug, List.of());
    }

    /** The articles that report the event: those that name it, or an explainer about that very date. */
    List<Article> reporting(Event event) {
        Stream<Article> through = content.explainers().stream()
                .filter(explainer -> isAbout(explainer, event))
                .flatMap(explainer -> articlesByEvent.getOrDefault(explainer.slug(), List.of()).stream());
        Stream<Article> direct = articlesByEvent.getOrDefault(event.slug(), List.of()).stream();
        return eachOnce(Stream.concat(direct, through));
    }

    private static boolean isAbout(Explainer explainer, Event event) {
        boolean sameDate = explainer
                .date()
                .filter(date -> date.iso().equals(event.date().iso()))
                .isPresent();
        return sameDate
                && explainer.events().stream().anyMatch(slug -> slug.value().equals(event.slug()));
    }

    private static List<Claim> inReadingOrder(Content content) {
        Stream<Claim> inExplainers = content.explainers().stream()
                .flatMap(explainer -> explainer.claims().stream())
                .flatMap(slug -> content.find(Claim.class, slug.value()).stream());
        return eachOnce(Stream.concat(inExplainers, content.claims().stream()));
    }

    // By slug, since comparing whole entries would walk through all their texts.
    private static <E extends Entry> List<E> eachOnce(Stream<E> entries) {
        Map<String, E> bySlug = new LinkedHashMap<>();
        entries.forEach(entry -> bySlug.putIfAbsent(entry.slug(), entry));
        return List.copyOf(bySlug.values());
    }

    private static <E> Map<String, List<E>> by(List<E> entries, Function<E, Stream<Text>> slugs) {
        Map<String, List<E>> found = new LinkedHashMap<>();
        for (E entry : entries) {
            slugs.apply(entry)
                    .map(Text::value)
                    .distinct()
                    .forEach(slug -> found.computeIfAbsent(slug, any -> new ArrayList<>())
                            .add(entry));
        }
        return found;
    }
}

package org.glossator.page;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Entry;
import org.glossator.model.Explainer;
import org.glossator.model.Settings;
import org.glossator.model.Term;

/**
 * What the preview cards of a site say.
 *
 * @param common the card of every page that has none of its own
 * @param own those of entries, by the addresses of their pages, sorted
 */
public record CardTexts(CardText common, Map<String, CardText> own) {
    public static CardTexts of(Site site) {
        Parts parts = new Parts(site.linked(), site.strings());
        Map<String, CardText> own = new TreeMap<>();
        for (SitePage page : site.pages()) {
            page.entry().flatMap(entry -> text(entry, page, parts)).ifPresent(text -> own.put(page.address(), text));
        }
        Settings settings = site.settings();
        CardText common = new CardText(
                Optional.empty(),
                parts.text(settings.title()),
                settings.tagline().map(parts::text),
                settings.title().place());
        return new CardTexts(common, own);
    }

    private static Optional<CardText> text(Entry entry, SitePage page, Parts parts) {
        if (entry instanceof Claim claim) {
            return text("card.claim", page, Optional.of(said(claim, parts)), parts);
        } else if (entry instanceof Article article) {
            return text("card.article", page, published(article, parts), parts);
        } else if (entry instanceof Term) {
            return text("card.term", page, Optional.of(page.description()), parts);
        } else if (entry instanceof Explainer) {
            return text("card.explainer", page, Optional.of(page.description()), parts);
        }
        return Optional.empty();
    }

    private static Optional<CardText> text(String kind, SitePage page, Optional<String> below, Parts parts) {
        return page.entry()
                .map(entry -> new CardText(
                        Optional.of(parts.strings().text(kind)),
                        page.title(),
                        below.filter(words -> !words.isBlank()),
                        entry.title().place()));
    }

    private static String said(Claim claim, Parts parts) {
        return row(
                Stream.of(parts.speaker(claim).name()),
                claim.date().map(parts.dates()::when).map(When::words).stream());
    }

    private static Optional<String> published(Article article, Parts parts) {
        return Optional.of(row(
                article.outlet().map(parts::who).map(Who::name).stream(),
                article.published().map(parts.dates()::when).map(When::words).stream()));
    }

    private static String row(Stream<String> who, Stream<String> when) {
        return Stream.concat(who, when).collect(Collectors.joining(" \u00b7 "));
    }
}

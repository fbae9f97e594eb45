package org.glossator.format;

import java.util.List;
import java.util.Optional;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Explainer;
import org.glossator.model.Moment;
import org.glossator.model.Report;
import org.glossator.model.Term;
import org.glossator.page.ExplainerView;
import org.glossator.page.GlossaryView;
import org.glossator.page.Site;
import org.glossator.page.SitePage;
import org.glossator.page.TermView;
import org.glossator.page.View;
import org.glossator.source.Text;

/** What a page is in schema.org's words, and what it is about: a claim, an article, a term. */
record Subject(Site site, SitePage page) {
    void type(Json json, View view) {
        if (view instanceof ExplainerView) {
            json.texts("@type", List.of("WebPage", "LearningResource"));
        } else if (view instanceof GlossaryView) {
            json.texts("@type", List.of("WebPage", "DefinedTermSet"));
        } else {
            json.field("@type", "WebPage");
        }
    }

    void write(Json json, View view) {
        page.entry().ifPresent(entry -> {
            if (entry instanceof Claim claim) {
                json.object("mainEntity", subject -> claim(subject, claim));
            } else if (entry instanceof Article article) {
                json.object("about", subject -> article(subject, article));
            } else if (entry instanceof Explainer explainer) {
                explainer(json, explainer);
            } else if (entry instanceof Term && view instanceof TermView shown) {
                json.object("mainEntity", subject -> term(subject, shown));
            }
        });
    }

    private void claim(Json json, Claim claim) {
        json.field("@type", "Claim")
                .field("name", page.title())
                .field("datePublished", claim.date().map(Moment::iso));
        speaker(claim)
                .ifPresent(term -> json.object(
                        "author",
                        author -> LinkedData.named(
                                author,
                                term.category() == Term.Category.PERSON ? "Person" : "Organization",
                                term.title().value())));
        json.objects("appearance", articles(claim), this::article);
        site.settings()
                .publisher()
                .ifPresent(name -> json.object(
                        "claimInterpreter", party -> LinkedData.named(party, "Organization", name.value())));
    }

    // The term of somebody who is only described, such as "unnamed source", is nobody's name.
    private Optional<Term> speaker(Claim claim) {
        return claim.speaker()
                .filter(slug -> claim.describedAs().isEmpty())
                .flatMap(this::term)
                .filter(term -> term.category() != Term.Category.CONCEPT);
    }

    private List<Article> articles(Claim claim) {
        return claim.reports().stream()
                .map(Report::article)
                .map(Text::value)
                .distinct()
                .flatMap(slug -> site.content().find(Article.class, slug).stream())
                .toList();
    }

    private void article(Json json, Article article) {
        json.field("@type", "NewsArticle")
                .field(
                        article.titleIsOurs() ? "name" : "headline",
                        article.title().value())
                .field("datePublished", article.published().map(Moment::iso))
                .field("url", article.url());
        article.outlet()
                .flatMap(this::term)
                .ifPresent(outlet -> json.object(
                        "publisher",
                        party -> LinkedData.named(
                                party, "Organization", outlet.title().value())));
    }

    private void explainer(Json json, Explainer explainer) {
        json.field("learningResourceType", site.strings().text("explainer.resource-type"))
                .field("temporalCoverage", explainer.date().map(Moment::iso))
                .texts("teaches", explainer.question().stream().toList());
    }

    private void term(Json json, TermView shown) {
        json.field("@type", "DefinedTerm")
                .field("name", page.title())
                .field("description", shown.summary())
                .texts("alternateName", shown.forms())
                .object("inDefinedTermSet", set -> {
                    LinkedData.named(set, "DefinedTermSet", site.strings().text("glossary.title"));
                    set.field("url", site.url("glossary/index.html"));
                });
    }

    private Optional<Term> term(Text slug) {
        return site.content().find(Term.class, slug.value());
    }
}

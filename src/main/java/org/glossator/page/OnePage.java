package org.glossator.page;

import java.util.Optional;
import org.glossator.link.Linked;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Entry;
import org.glossator.model.Explainer;
import org.glossator.model.Ledger;
import org.glossator.model.Page;
import org.glossator.model.Term;

/**
 * Lays out the page of one changed entry beside all other pages as they were.
 *
 * <p>Who refers to whom is taken from the site as it was, so that one page costs no more in a large site than in a small
 * one.
 */
public final class OnePage {
    private final Site site;
    private final Ledger ledger;
    private final Index index;
    private final Typography typography;
    private final Cites cites;
    private final Turns claimTurns;
    private final Turns articleTurns;

    /** @param ledger what the rules looked at, for the page about methods */
    public OnePage(Site site, Ledger ledger) {
        this.site = site;
        this.ledger = ledger;
        this.index = new Index(site.content());
        this.typography = new Typography(site.strings());
        this.cites = new Cites(site.content(), site.strings(), typography);
        Parts parts = parts(site.linked());
        Trail trail = new Trail(parts);
        Bibliography bibliography = new Bibliography(parts);
        this.claimTurns = new ClaimPages(parts, bibliography, trail).turns();
        this.articleTurns = new ArticlePages(parts, bibliography, trail).turns();
    }

    /** The site in which that page is to be seen; its lists are as they were. */
    public Site site(Linked changed) {
        return new Site(changed, site.strings(), site.pages(), site.terms());
    }

    /** The page of an entry that is part of the changed content; empty where it has none to itself. */
    public Optional<SitePage> page(Linked changed, Entry entry) {
        Parts parts = parts(changed);
        Trail trail = new Trail(parts);
        Bibliography bibliography = new Bibliography(parts);
        if (entry instanceof Claim claim) {
            return Optional.of(new ClaimPages(parts, bibliography, trail).page(claim, claimTurns));
        } else if (entry instanceof Article article) {
            return Optional.of(new ArticlePages(parts, bibliography, trail).page(article, articleTurns));
        } else if (entry instanceof Explainer explainer) {
            ArticlePages articles = new ArticlePages(parts, bibliography, trail);
            return Optional.of(new ExplainerPages(parts, bibliography, trail, articles).page(explainer));
        } else if (entry instanceof Term term) {
            return Optional.of(new TermPages(parts, bibliography, trail).page(term));
        }
        return entry instanceof Page page
                ? Optional.of(new OwnPages(parts, bibliography, trail, ledger).page(page))
                : Optional.empty();
    }

    private Parts parts(Linked linked) {
        return new Parts(linked, site.strings(), new Dates(site.strings()), typography, index, cites);
    }
}

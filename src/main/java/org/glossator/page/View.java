package org.glossator.page;

import java.util.List;

/** What one page shows, ready for a template: words, dates, documents and links, and nothing left to look up. */
public sealed interface View
        permits HomeView,
                CardsView,
                ExplainerView,
                ArticleView,
                ClaimsView,
                ClaimView,
                GlossaryView,
                TermView,
                TimelineView,
                CoverageView,
                SourcesView,
                TextView,
                DraftsView,
                SearchView,
                ErrorView,
                RedirectView {
    /** The sources that the page cites, numbered in the order in which it first cites them. */
    default List<Source.Numbered> sources() {
        return List.of();
    }
}

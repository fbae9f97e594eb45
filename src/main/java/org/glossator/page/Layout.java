package org.glossator.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.glossator.link.Linked;
import org.glossator.model.Entry;
import org.glossator.model.EntryKind;
import org.glossator.model.Ledger;

/** Decides which pages the site has and what each of them shows. */
public final class Layout {
    private final Theme theme;

    public Layout(Theme theme) {
        this.theme = theme;
    }

    /**
     * Lays the content out. What a page shows is put together only when a format asks for it.
     *
     * @param ledger what the rules looked at, for the page about methods
     * @throws TemplateFault where the words of the interface are missing for the site's language
     */
    public Site lay(Linked linked, Ledger ledger) {
        Strings strings = Strings.of(theme, linked.content().settings().language());
        return new Site(linked, strings, new Plan(new Parts(linked, strings), ledger).pages());
    }

    /** The pages of one site on their way into a list. */
    private static final class Plan {
        private final Parts parts;
        private final Trail trail;
        private final Bibliography bibliography;
        private final ClaimPages claims;
        private final ArticlePages articles;
        private final ExplainerPages explainers;
        private final TermPages terms;
        private final OwnPages own;
        private final Doors doors;
        private final DraftPages drafts;

        Plan(Parts parts, Ledger ledger) {
            this.parts = parts;
            trail = new Trail(parts);
            bibliography = new Bibliography(parts);
            claims = new ClaimPages(parts, bibliography, trail);
            articles = new ArticlePages(parts, bibliography, trail);
            explainers = new ExplainerPages(parts, bibliography, trail, articles);
            terms = new TermPages(parts, bibliography, trail);
            own = new OwnPages(parts, bibliography, trail, ledger);
            doors = new Doors(parts, bibliography, trail, explainers, articles);
            drafts = new DraftPages(parts, trail);
        }

        List<SitePage> pages() {
            List<SitePage> pages = new ArrayList<>(lists());
            Stream.of(explainers.pages(), articles.pages(), claims.pages(), terms.pages(), own.pages(), drafts.pages())
                    .flatMap(kind -> kind)
                    .forEach(pages::add);
            pages.add(doors.home(newest(parts.content().entries())));
            pages.add(doors.error());
            pages.add(doors.search());
            doors.redirects().forEach(pages::add);
            pages.sort(Comparator.comparing(SitePage::address));
            return List.copyOf(pages);
        }

        private List<SitePage> lists() {
            Link sources = Link.to("sources.html", parts.strings().text("sources.title"));
            Link coverage = Link.to(Coverage.ADDRESS, parts.strings().text("coverage.title"));
            return List.of(
                    list(EntryKind.EXPLAINER, "explainers", parts.content().explainers(), explainers::all),
                    list(EntryKind.ARTICLE, "articles", parts.content().articles(), articles::all),
                    list(EntryKind.CLAIM, "claims", parts.content().claims(), claims::all),
                    list(EntryKind.TERM, "glossary", parts.content().terms(), terms::all),
                    list(EntryKind.EVENT, "timeline", parts.content().events(), own::timeline),
                    trail.page(
                            coverage,
                            "coverage",
                            parts.strings().text("coverage.description"),
                            newest(parts.content().claims()),
                            () -> new Coverage(parts, bibliography).view()),
                    trail.page(
                            sources,
                            "sources",
                            parts.strings().text("sources.description"),
                            Optional.empty(),
                            bibliography::view));
        }

        private SitePage list(EntryKind kind, String name, List<? extends Entry> entries, Supplier<View> view) {
            String description = parts.strings().text(name + ".description");
            String template = kind == EntryKind.ARTICLE || kind == EntryKind.EXPLAINER ? "cards" : name;
            return trail.page(trail.list(kind), template, description, newest(entries), view);
        }

        private static Optional<LocalDate> newest(List<? extends Entry> entries) {
            return entries.stream()
                    .flatMap(entry -> entry.about().latest().stream())
                    .max(LocalDate::compareTo);
        }
    }
}

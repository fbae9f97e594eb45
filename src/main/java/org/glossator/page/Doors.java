package org.glossator.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.markdown.Document;
import org.glossator.markdown.Prose;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.EntryKind;
import org.glossator.model.Settings;
import org.glossator.source.Text;

/**
 * Lays out the pages through which readers come in: home, search, old addresses, and the page for addresses that lead
 * nowhere.
 */
record Doors(Parts parts, Bibliography bibliography, Trail trail, ExplainerPages explainers, ArticlePages articles) {
    SitePage home(Optional<LocalDate> updated) {
        Settings settings = parts.content().settings();
        String description = settings.tagline().map(parts::text).orElseGet(() -> parts.text(settings.title()));
        return trail.page(trail.home(), "home", description, updated, this::homeView);
    }

    private HomeView homeView() {
        Optional<Prose> introduction = parts.content().settings().introduction();
        Optional<Document> document = introduction.map(parts::document);
        return new HomeView(
                document,
                explainers.leads(),
                example(),
                articles.cards(parts.content().articles()),
                parts.statuses(),
                ways(),
                bibliography.numbered(Stream.concat(
                        document.stream(),
                        example().stream()
                                .flatMap(glance -> glance.context().stream())
                                .map(Glance.Known::text))));
    }

    private Optional<Glance> example() {
        return parts.content().explainers().stream()
                .flatMap(explainer -> new Glances(parts).of(explainer).stream())
                .filter(glance -> glance.context().isPresent())
                .findFirst();
    }

    private List<HomeView.Way> ways() {
        Content content = parts.content();
        return Stream.of(
                        way(
                                trail.list(EntryKind.CLAIM),
                                "claims",
                                content.claims().size()),
                        coverage(content.articles().size()),
                        way(trail.list(EntryKind.TERM), "terms", content.terms().size()),
                        way(
                                trail.list(EntryKind.EVENT),
                                "events",
                                content.events().size()),
                        way(sources(), "sources", content.references().size()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<HomeView.Way> coverage(int articles) {
        String title = parts.strings().text("coverage.title");
        return new Coverage(parts, bibliography)
                .all()
                .flatMap(link -> way(new Link(link.address(), title), "articles", articles));
    }

    private Optional<HomeView.Way> way(Link link, String name, int count) {
        Strings strings = parts.strings();
        return count == 0
                ? Optional.empty()
                : Optional.of(new HomeView.Way(
                        link, strings.count(name + ".count", count), strings.text("home.way." + name)));
    }

    private Link sources() {
        return Link.to("sources.html", parts.strings().text("sources.title"));
    }

    SitePage error() {
        String title = parts.strings().text("error.title");
        String description = parts.strings().text("error.description");
        SitePage page = trail.page(Link.to("404.html", title), "error", description, Optional.empty(), this::errorView);
        return page.unlisted();
    }

    private ErrorView errorView() {
        List<Link> lists = Stream.of(
                        EntryKind.EXPLAINER, EntryKind.ARTICLE, EntryKind.CLAIM, EntryKind.TERM, EntryKind.EVENT)
                .map(trail::list)
                .toList();
        Link search = Link.to("search.html", parts.strings().text("search.title"));
        return new ErrorView(Stream.of(Stream.of(search, trail.home()), lists.stream(), Stream.of(sources()))
                .flatMap(l -> l)
                .toList());
    }

    SitePage search() {
        Link link = Link.to("search.html", parts.strings().text("search.title"));
        String description = parts.strings().text("search.description");
        return trail.page(link, "search", description, Optional.empty(), this::searchView)
                .unlisted();
    }

    private SearchView searchView() {
        List<String> kinds = Stream.of(EntryKind.values())
                .map(kind -> kind == EntryKind.PAGE
                        ? parts.strings().text("search.pages")
                        : trail.list(kind).title())
                .toList();
        return new SearchView(kinds, ways());
    }

    /** A page at each old address that leads to the entry's own. */
    Stream<SitePage> redirects() {
        return parts.content().entries().stream()
                .flatMap(entry -> entry.about().aliases().stream().map(alias -> redirect(entry, alias)));
    }

    private SitePage redirect(Entry entry, Text alias) {
        Link target = parts.link(entry);
        String description = parts.strings().text("redirect.description", target.title());
        Link old = Link.to(alias.value(), target.title());
        Optional<String> url = parts.content().settings().address().map(target.address()::url);
        return trail.page(old, "redirect", description, Optional.empty(), () -> new RedirectView(target, url))
                .unlisted();
    }
}

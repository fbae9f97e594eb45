package org.glossator.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.glossator.model.Entry;
import org.glossator.model.EntryKind;

/** Makes pages with their place in the site: which pages are above them. */
record Trail(Parts parts, Map<EntryKind, Link> lists, Link home) {
    Trail(Parts parts) {
        this(
                parts,
                lists(parts.strings()),
                Link.to("index.html", parts.strings().text("home.title")));
    }

    private static Map<EntryKind, Link> lists(Strings strings) {
        return Map.of(
                EntryKind.EXPLAINER, Link.to("explainers/index.html", strings.text("explainers.title")),
                EntryKind.ARTICLE, Link.to("articles/index.html", strings.text("articles.title")),
                EntryKind.CLAIM, Link.to("claims/index.html", strings.text("claims.title")),
                EntryKind.TERM, Link.to("glossary/index.html", strings.text("glossary.title")),
                EntryKind.EVENT, Link.to("timeline.html", strings.text("timeline.title")));
    }

    /** The link to the page that lists the entries of a kind. */
    Link list(EntryKind kind) {
        return lists.getOrDefault(kind, home);
    }

    /** The page that an entry has to itself. */
    SitePage page(Entry entry, String template, String description, Supplier<View> view) {
        Link above = list(entry.kind());
        return new SitePage(
                entry.address(),
                template,
                parts.text(entry.title()),
                description,
                parts.language(entry),
                above.equals(home) ? List.of(home) : List.of(home, above),
                entry.about().latest(),
                Optional.of(entry),
                true,
                view);
    }

    /** A page of the site itself, as new as the newest entry that it shows. */
    SitePage page(Link link, String template, String description, Optional<LocalDate> updated, Supplier<View> view) {
        boolean isHome = link.equals(home);
        return new SitePage(
                link.address().path(),
                template,
                link.title(),
                description,
                Optional.empty(),
                isHome ? List.of() : List.of(home),
                updated,
                Optional.empty(),
                true,
                view);
    }
}

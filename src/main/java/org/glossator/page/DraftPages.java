package org.glossator.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.model.Entry;
import org.glossator.model.EntryKind;

/** Lays out the page of what is not published yet, for those who write; a site without drafts has none. */
record DraftPages(Parts parts, Trail trail) {
    Stream<SitePage> pages() {
        boolean hasAny = parts.content().entries().stream()
                .anyMatch(entry -> entry.about().draft());
        Link link = Link.to(Draft.ALL, parts.strings().text("drafts.title"));
        String description = parts.strings().text("drafts.description");
        return hasAny
                ? Stream.of(trail.page(link, "drafts", description, Optional.empty(), this::view)
                        .unlisted())
                : Stream.empty();
    }

    private DraftsView view() {
        return new DraftsView(Stream.of(EntryKind.values())
                .map(kind -> new DraftsView.Group(title(kind), drafts(kind)))
                .filter(group -> !group.drafts().isEmpty())
                .toList());
    }

    private String title(EntryKind kind) {
        return kind == EntryKind.PAGE
                ? parts.strings().text("search.pages")
                : trail.list(kind).title();
    }

    private List<Draft> drafts(EntryKind kind) {
        return parts.content().entries().stream()
                .filter(entry -> entry.kind() == kind)
                .flatMap((Entry entry) -> Draft.of(entry, parts.typography()).stream())
                .toList();
    }
}

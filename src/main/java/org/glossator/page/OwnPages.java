package org.glossator.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossator.markdown.Document;
import org.glossator.model.Event;
import org.glossator.model.Ledger;
import org.glossator.model.Page;

/** Lays out the pages of the site about itself, the timeline and the bibliography. */
record OwnPages(Parts parts, Bibliography bibliography, Trail trail, Ledger ledger) {
    private static final String METHODOLOGY = "methodology";
    private static final String CORRECTIONS = "corrections";

    TimelineView timeline() {
        Map<String, List<EventItem>> years = new TreeMap<>();
        List<Event> events = parts.index().events();
        for (Event event : events) {
            years.computeIfAbsent(parts.dates().year(event.date().first()), year -> new ArrayList<>())
                    .add(parts.item(event));
        }
        List<Section<EventItem>> sections = years.entrySet().stream()
                .map(year -> new Section<>("year." + year.getKey(), year.getKey(), List.copyOf(year.getValue())))
                .toList();
        return new TimelineView(
                AxisDrawing.of(parts, events),
                sections,
                bibliography.numbered(events.stream().map(event -> parts.document(event.text()))));
    }

    Stream<SitePage> pages() {
        return Stream.concat(parts.content().pages().stream().map(this::page), correctionsWithoutText());
    }

    SitePage page(Page page) {
        String description = page.summary().map(parts::text).orElseGet(() -> parts.text(page.title()));
        return trail.page(page, "text", description, () -> view(page));
    }

    private TextView view(Page page) {
        Document body = parts.document(page.body());
        Optional<Methods> methods = page.slug().equals(METHODOLOGY)
                ? Optional.of(new MethodsPage(parts, ledger).methods())
                : Optional.empty();
        boolean corrects = page.slug().equals(CORRECTIONS);
        List<Source.Numbered> sources = bibliography.numbered(Stream.of(body));
        return new TextView(
                page.summary().map(parts::text),
                body,
                methods,
                corrects ? Optional.of(corrections()) : Optional.empty(),
                contents(page, body, methods, corrects, !sources.isEmpty()),
                sources,
                parts.colophon(page));
    }

    private List<Link> contents(Page page, Document body, Optional<Methods> methods, boolean corrects, boolean cites) {
        boolean defines = methods.isPresent();
        return Stream.of(
                        parts.headings(page, body),
                        parts.part(page, "page.statuses", "methodology.statuses", defines),
                        parts.part(page, "page.kinds", "methodology.kinds", defines),
                        parts.part(page, "page.passings", "methodology.passings", defines),
                        parts.part(page, "page.held", "methodology.held", defines),
                        parts.part(page, "page.stets", "methodology.stets", defines),
                        parts.part(page, "page.corrections", "corrections.list", corrects),
                        parts.part(page, "page.sources", "sources.heading", cites))
                .flatMap(links -> links)
                .toList();
    }

    // No correction goes unseen where nobody has written the page for them.
    private Stream<SitePage> correctionsWithoutText() {
        boolean needless = parts.content().find(Page.class, CORRECTIONS).isPresent()
                || corrections().isEmpty();
        return needless ? Stream.empty() : Stream.of(correctionsAlone());
    }

    private SitePage correctionsAlone() {
        Link link = Link.to(CORRECTIONS + ".html", parts.strings().text("corrections.title"));
        String description = parts.strings().text("corrections.description");
        return trail.page(
                link,
                "text",
                description,
                Optional.empty(),
                () -> new TextView(
                        Optional.of(description),
                        Document.EMPTY,
                        Optional.empty(),
                        Optional.of(corrections()),
                        List.of(),
                        List.of(),
                        Colophon.NONE));
    }

    private List<Colophon.Change> corrections() {
        return parts.content().entries().stream()
                .flatMap(parts::changes)
                .filter(Colophon.Change::correction)
                .sorted(Comparator.comparing(
                                (Colophon.Change change) -> change.when().iso())
                        .reversed())
                .toList();
    }
}

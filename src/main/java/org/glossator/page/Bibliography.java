package org.glossator.page;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossator.markdown.Document;
import org.glossator.markdown.Inline;
import org.glossator.model.Moment;
import org.glossator.model.Reference;
import org.glossator.source.Text;

/** Words the sources: each on its own, those that one page cites, and all of them in order. */
record Bibliography(Parts parts) {
    // Each citation takes a millisecond and a kilobyte; who has more sources downloads them all.
    private static final int MOST_CITED = 250;

    /** The sources that the texts cite, numbered from 1 in the order of their first citation. */
    List<Source.Numbered> numbered(Stream<Document> texts) {
        Set<String> keys = new LinkedHashSet<>();
        texts.flatMap(text -> text.inlines().stream()).forEach(inline -> {
            if (inline instanceof Inline.Cites cites) {
                cites.sources().forEach(source -> keys.add(source.key()));
            }
        });
        List<Reference> cited = keys.stream()
                .flatMap(key -> parts.content().reference(key).stream())
                .toList();
        return IntStream.range(0, cited.size())
                .mapToObj(i -> new Source.Numbered(i + 1, source(cited.get(i))))
                .toList();
    }

    Source source(Reference reference) {
        return new Source(
                reference.key().value(),
                new Address(reference.address()),
                authors(reference),
                parts.text(reference.title()),
                reference
                        .field("language")
                        .filter(tag -> !tag.equals(parts.content().settings().language())),
                reference.issued().map(parts.dates()::when),
                details(reference),
                reference.url().map(Text::value).map(Address::outside),
                reference.field("note").map(parts.typography()::of));
    }

    SourcesView view() {
        List<Link> downloads = parts.content().references().isEmpty()
                ? List.of()
                : List.of(
                        Link.to("sources.bib", parts.strings().text("sources.bibtex")),
                        Link.to("sources.csl.json", parts.strings().text("sources.csl")));
        return new SourcesView(all(), downloads);
    }

    /** Every source, ordered by who made it, or else by its title; then by title and date. */
    List<SourcesView.Cited> all() {
        Collator collator = parts.strings().collator();
        return parts.content().references().stream()
                .map(reference -> new Sortable(collator.getCollationKey(order(reference)), reference))
                .sorted(Comparator.comparing(Sortable::order)
                        .thenComparing(sortable -> sortable.reference().key().value()))
                .map(sortable -> cited(sortable.reference()))
                .toList();
    }

    // A key is costly, so each is made once and not with each comparison.
    private record Sortable(CollationKey order, Reference reference) {}

    private static String order(Reference reference) {
        String names = reference.authors().stream()
                .map(name -> name.family() + " " + name.given())
                .collect(Collectors.joining(" "));
        String issued = reference.issued().map(Moment::iso).orElse("");
        return (names + " " + reference.title().value() + " " + issued).strip();
    }

    private SourcesView.Cited cited(Reference reference) {
        List<Link> by = parts.linked().citing(reference.key().value()).stream()
                .map(parts::link)
                .distinct()
                .toList();
        boolean isShort = parts.content().references().size() <= MOST_CITED;
        Optional<HowToCite> cite = isShort ? Optional.of(parts.cites().source(reference)) : Optional.empty();
        return new SourcesView.Cited(source(reference), by, cite);
    }

    private String authors(Reference reference) {
        return parts.strings()
                .list(reference.authors().stream()
                        .map(Reference.Name::spoken)
                        .map(parts.typography()::of)
                        .toList());
    }

    // What the author's name already says is not repeated as the publisher's.
    private String details(Reference reference) {
        Optional<String> publisher = reference
                .field("publisher")
                .filter(name -> reference.authors().stream()
                        .noneMatch(author -> author.spoken().equals(name)));
        return Stream.of(
                        reference.field("genre"),
                        reference.field("number"),
                        reference.field("container-title"),
                        reference.field("event-title"),
                        publisher)
                .flatMap(Optional::stream)
                .distinct()
                .map(parts.typography()::of)
                .collect(Collectors.joining(parts.strings().pattern("list.separator")));
    }
}

package org.glossator.page;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossator.link.Linked;
import org.glossator.markdown.Document;
import org.glossator.model.EntryKind;
import org.glossator.model.Event;
import org.glossator.model.Term;

/** Lays out the glossary and the page of each term. */
final class TermPages {
    private final Parts parts;
    private final Bibliography bibliography;
    private final Trail trail;
    private final List<Term> terms;
    private final Nearness nearness;

    TermPages(Parts parts, Bibliography bibliography, Trail trail) {
        this.parts = parts;
        this.bibliography = bibliography;
        this.trail = trail;
        this.terms = sorted(parts);
        this.nearness = new Nearness(parts, terms);
    }

    private record Sortable(CollationKey order, Term term) {}

    private static List<Term> sorted(Parts parts) {
        Collator collator = parts.strings().collator();
        return parts.content().terms().stream()
                .map(term -> new Sortable(
                        collator.getCollationKey(Alphabet.counting(term.title().value())), term))
                .sorted(Comparator.comparing(Sortable::order)
                        .thenComparing(sortable -> sortable.term().slug()))
                .map(Sortable::term)
                .toList();
    }

    GlossaryView all() {
        Letters letters = new Letters(parts.strings());
        terms.forEach(term -> letters.add(parts.row(term)));
        return new GlossaryView(letters.sections(), kinds());
    }

    private List<Section<TermRow>> kinds() {
        return Stream.of(Term.Category.values())
                .map(category -> new Section<>(
                        "kind-" + parts.category(category).key(),
                        parts.strings()
                                .text("categories." + parts.category(category).key()),
                        terms.stream()
                                .filter(term -> term.category() == category)
                                .map(parts::row)
                                .toList()))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    Stream<SitePage> pages() {
        return IntStream.range(0, terms.size()).mapToObj(this::page);
    }

    /** The page of one of the terms, between its neighbours. */
    SitePage page(Term term) {
        return page(IntStream.range(0, terms.size())
                .filter(i -> terms.get(i).slug().equals(term.slug()))
                .findFirst()
                .orElseThrow());
    }

    private SitePage page(int at) {
        Term term = terms.get(at);
        Optional<Link> previous = at > 0 ? Optional.of(parts.link(terms.get(at - 1))) : Optional.empty();
        Optional<Link> next = at + 1 < terms.size() ? Optional.of(parts.link(terms.get(at + 1))) : Optional.empty();
        return trail.page(term, "term", parts.text(term.summary()), () -> view(term, previous, next));
    }

    private TermView view(Term term, Optional<Link> previous, Optional<Link> next) {
        Document body = parts.document(term.body());
        List<Event> events = parts.index().eventsThatName(term.slug());
        return new TermView(
                parts.category(term.category()),
                parts.text(term.summary()),
                term.forms().stream().map(parts::text).toList(),
                body,
                nearness.of(term),
                parts.rows(parts.index().spokenBy(term.slug())),
                parts.rows(parts.index().toldBy(term.slug())),
                parts.index().publishedBy(term.slug()).stream().map(parts::link).toList(),
                parts.items(events),
                mentions(term),
                previous,
                next,
                bibliography.numbered(
                        Stream.concat(Stream.of(body), events.stream().map(event -> parts.document(event.text())))),
                parts.colophon(term));
    }

    private List<Section<TermView.Mention>> mentions(Term term) {
        Map<EntryKind, List<TermView.Mention>> byKind = new EnumMap<>(EntryKind.class);
        for (Linked.Mention mention : parts.linked().mentionsOf(term.slug())) {
            byKind.computeIfAbsent(mention.entry().kind(), kind -> new ArrayList<>())
                    .add(mention(mention));
        }
        return byKind.entrySet().stream()
                .map(group -> section(group.getKey(), group.getValue()))
                .toList();
    }

    private Section<TermView.Mention> section(EntryKind kind, List<TermView.Mention> mentions) {
        String heading = parts.strings().text("mentions." + kind.folder());
        return new Section<>("mentions." + kind.folder(), heading, mentions);
    }

    private TermView.Mention mention(Linked.Mention mention) {
        Typography typography = parts.typography();
        String before = typography.of(mention.before());
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        String words = typography.after(last, mention.words());
        return new TermView.Mention(
                parts.link(mention.entry()),
                before,
                words,
                typography.after(words.isEmpty() ? last : words.charAt(words.length() - 1), mention.after()),
                parts.language(mention.entry()));
    }
}

package org.glossator.check;

import java.util.List;
import java.util.stream.Stream;
import org.glossator.markdown.Inline;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/** What is published names an entry that is still a draft, and so would lead nowhere. */
final class NamedDraft implements Check {
    private static final Rule RULE = Rule.error("named-draft");

    /** Who sees some of the places knows enough. */
    private static final int SHOWN = 5;

    @Override
    public Rule rule() {
        return RULE;
    }

    // One fault a draft, at the draft: that one line is the cause, wherever it is named.
    @Override
    public Stream<Diagnostic> faults(Content content) {
        List<Naming> namings = namings(content).sorted().toList();
        return content.drafts().entrySet().stream().flatMap(draft -> {
            List<Span> places = namings.stream()
                    .filter(naming -> naming.slug().equals(draft.getKey()))
                    .map(Naming::place)
                    .toList();
            return places.isEmpty() ? Stream.empty() : Stream.of(fault(draft.getKey(), draft.getValue(), places));
        });
    }

    private static Diagnostic fault(String slug, Span draft, List<Span> places) {
        int more = places.size() - SHOWN;
        Diagnostic fault = RULE.at(
                        draft,
                        "\"" + slug + "\" is still a draft and not published, but "
                                + (places.size() == 1 ? "a published entry names it" : "published entries name it"))
                .mendedBy("finish it and delete this line, or name it nowhere until then");
        for (int i = 0; i < Math.min(SHOWN, places.size()); i++) {
            boolean last = i == SHOWN - 1 && more > 0;
            fault = fault.alongside(places.get(i), last ? "here, and at " + more + " more" : "it is named here");
        }
        return fault;
    }

    private static Stream<Naming> namings(Content content) {
        if (content.drafts().isEmpty()) {
            return Stream.empty();
        }
        Stream<Naming> fields = Pointer.of(content)
                .map(pointer ->
                        new Naming(pointer.slug().value(), pointer.slug().place()));
        Stream<Naming> menus = content.settings()
                .menus()
                .items()
                .map(item -> new Naming(item.to().value(), item.to().place()));
        Stream<Naming> links = Passages.all(content, Inline.EntryLink.class)
                .map(found -> new Naming(
                        found.inline().slug().replaceFirst("#.*", ""),
                        found.prose()
                                .part(found.inline().start(), found.inline().end())));
        Stream<Naming> paths = Passages.all(content, Inline.Link.class)
                .filter(found -> found.inline().target().matches("[^:]*\\.(?:md|yaml)(?:#.*)?"))
                .map(found -> new Naming(
                        new SourceFile(found.inline().target().replaceFirst("#.*", ""), "").stem(),
                        found.prose()
                                .part(found.inline().start(), found.inline().end())));
        return Stream.of(fields, menus, links, paths).flatMap(all -> all);
    }

    /** A place that names an entry. */
    private record Naming(String slug, Span place) implements Comparable<Naming> {
        @Override
        public int compareTo(Naming other) {
            return place.compareTo(other.place);
        }
    }
}

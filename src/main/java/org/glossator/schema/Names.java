package org.glossator.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.EntryKind;

/** The entries that a site has already, by kind, so that an editor can offer their names. */
final class Names {
    private final Optional<Content> content;

    Names(Optional<Content> content) {
        this.content = content;
    }

    /** A definition for each kind of entry of which there are some: their slugs, each with its title. */
    Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (EntryKind kind : EntryKind.values()) {
            List<Entry> some = of(kind);
            if (!some.isEmpty()) {
                Map<String, Object> offer = new LinkedHashMap<>();
                offer.put("enum", some.stream().map(Entry::slug).toList());
                offer.put(
                        "enumDescriptions",
                        some.stream().map(entry -> entry.title().value()).toList());
                definitions.put(word(kind), offer);
            }
        }
        return definitions;
    }

    /** Leads to the definitions of some kinds, as far as there are entries of them. */
    List<Object> references(List<EntryKind> kinds) {
        List<Object> references = new ArrayList<>();
        kinds.stream()
                .filter(kind -> !of(kind).isEmpty())
                .forEach(kind -> references.add(Map.of("$ref", "#/definitions/" + word(kind))));
        return references;
    }

    /** The names of the entries of some kinds, in the order of the alphabet. */
    List<String> slugs(List<EntryKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> of(kind).stream())
                .map(Entry::slug)
                .sorted()
                .toList();
    }

    private List<Entry> of(EntryKind kind) {
        return content.stream()
                .flatMap(found -> found.entries().stream())
                .filter(entry -> entry.about().kind() == kind)
                .toList();
    }

    private static String word(EntryKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

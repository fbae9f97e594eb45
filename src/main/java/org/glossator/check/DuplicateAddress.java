package org.glossator.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Span;

/** Two pages, or a page and an old address, would be published under one address. */
final class DuplicateAddress implements Check {
    private static final Rule RULE = Rule.error("duplicate-address");

    private static final Set<String> RESERVED = Set.of(
            "index.html",
            "explainers/index.html",
            "articles/index.html",
            "claims/index.html",
            "glossary/index.html",
            "timeline.html",
            "sources.html",
            "search.html",
            "compare.html",
            "404.html");

    /** An address and where an educator asked for it. */
    private record Wish(String address, Span place) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        Map<String, Wish> taken = new HashMap<>();
        List<Diagnostic> faults = new ArrayList<>();
        Stream<Wish> pages = content.entries().stream()
                // Two entries of one slug and kind are a fault of another rule; events share a page.
                .filter(entry -> !entry.address().contains("#"))
                .map(entry -> new Wish(entry.address(), entry.about().place()));
        Stream<Wish> aliases = content.entries().stream().flatMap(DuplicateAddress::aliases);
        Stream.concat(pages, aliases).forEach(wish -> {
            // Some file systems do not tell capitals from small letters.
            String key = wish.address().toLowerCase(Locale.ROOT);
            if (RESERVED.contains(key)) {
                faults.add(reserved(wish));
            } else {
                Wish first = taken.putIfAbsent(key, wish);
                if (first != null) {
                    faults.add(shared(wish, first));
                }
            }
        });
        return faults.stream();
    }

    private static Stream<Wish> aliases(Entry entry) {
        return entry.about().aliases().stream().map(alias -> new Wish(alias.value(), alias.place()));
    }

    private static Diagnostic reserved(Wish wish) {
        return RULE.at(wish.place(), "the address \"" + wish.address() + "\" belongs to a page that Glossator makes")
                .mendedBy("choose another name");
    }

    private static Diagnostic shared(Wish second, Wish first) {
        return RULE.at(second.place(), "two pages would have the address \"" + second.address() + "\"")
                .mendedBy("rename one of them, or delete the old address")
                .alongside(first.place(), "the first \"" + first.address() + "\"");
    }
}

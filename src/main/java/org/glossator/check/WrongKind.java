package org.glossator.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** A field names an entry of a kind that it cannot mean, such as an article as a speaker. */
final class WrongKind implements Check {
    private static final Rule RULE = Rule.error("wrong-kind");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        // Two entries may still bear one slug; then it is enough that one of them is of the right kind.
        Map<String, List<Entry>> bySlug = content.entries().stream().collect(Collectors.groupingBy(Entry::slug));
        return Pointer.of(content).flatMap(pointer -> {
            List<Entry> named = bySlug.getOrDefault(pointer.slug().value(), List.of());
            boolean right = named.stream().anyMatch(entry -> pointer.kinds().contains(entry.kind()));
            return named.isEmpty() || right ? Stream.empty() : Stream.of(fault(pointer, named.get(0), content));
        });
    }

    private static Diagnostic fault(Pointer pointer, Entry named, Content content) {
        String message = "\"%s\" must name %s, but \"%s\" is %s"
                .formatted(
                        pointer.field(),
                        pointer.wanted(),
                        named.slug(),
                        named.kind().withArticle());
        String mend = pointer.meant(content)
                .map(name -> "did you mean \"" + name + "\"?")
                .orElse("name " + pointer.wanted() + " here");
        return RULE.at(pointer.slug().place(), message)
                .mendedBy(mend)
                .alongside(named.about().place(), "this is " + named.kind().withArticle());
    }
}

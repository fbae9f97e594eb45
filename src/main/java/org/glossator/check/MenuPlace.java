package org.glossator.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Menus;
import org.glossator.source.Diagnostic;
import org.glossator.source.Nearest;
import org.glossator.source.Rule;

/** A menu leads to an entry or a list that does not exist, or to another site without saying in which words. */
final class MenuPlace implements Check {
    private static final Rule RULE = Rule.error("menu-place");
    private static final List<String> SCHEMES = List.of("https", "http", "mailto");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.settings().menus().items().flatMap(item -> fault(item, content).stream());
    }

    private static Optional<Diagnostic> fault(Menus.Item item, Content content) {
        String to = item.to().value();
        if (item.isOutside()) {
            return outside(item);
        } else if (content.entry(to).isPresent()
                || content.drafts().containsKey(to)
                || Menus.lists().containsKey(to)) {
            return Optional.empty();
        }
        List<String> names = Stream.concat(Menus.lists().keySet().stream(), content.slugs().stream())
                .toList();
        Optional<String> called = content.entries().stream()
                .filter(entry -> entry.title().value().equalsIgnoreCase(to))
                .map(Entry::slug)
                .findFirst();
        Optional<String> meant = called.or(() -> Nearest.to(to, names)).or(() -> Nearest.to(Slug.from(to), names));
        Diagnostic fault = RULE.at(item.to().place(), "there is no entry or list called \"" + to + "\"");
        return Optional.of(meant.map(near -> fault.mendedBy("did you mean \"" + near + "\"?")
                        .mendedBy(item.to().part(0, to.length()), near))
                .orElse(fault.mendedBy(
                        "name an entry by its file's name, an address such as https://example.org/, or one of: "
                                + String.join(", ", Menus.lists().keySet()))));
    }

    private static Optional<Diagnostic> outside(Menus.Item item) {
        String scheme = Scheme.of(item.to().value());
        if (!SCHEMES.contains(scheme)) {
            return Optional.of(RULE.at(item.to().place(), "a menu may not lead to \"" + scheme + ":\"")
                    .mendedBy("begin the address with one of: " + String.join(":, ", SCHEMES) + ":"));
        }
        return item.words().isPresent()
                ? Optional.empty()
                : Optional.of(RULE.at(item.to().place(), "this link leads to another site and has no words")
                        .mendedBy("write words: and what shall stand there, on a line below"));
    }
}

package org.glossator.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.markdown.Inline;
import org.glossator.model.Article;
import org.glossator.model.Content;
import org.glossator.model.Context;
import org.glossator.model.Reference;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Span;
import org.glossator.source.Text;

/** A reader cannot look up what a piece of context says. */
final class ContextWithoutSource implements Check {
    private static final Rule RULE = Rule.error("context-without-source");
    private static final Pattern ADDRESS = Pattern.compile("[\\[(<]?(?<url>https?://[^\\s\\])>]+)[\\])>]?");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.claims().stream()
                .flatMap(claim -> claim.context().stream())
                .filter(context -> !isSourced(context, content))
                .map(context -> fault(context.text().source(), content));
    }

    @Override
    public long subjects(Content content) {
        return content.claims().stream()
                .mapToLong(claim -> claim.context().size())
                .sum();
    }

    private static Diagnostic fault(Text text, Content content) {
        return named(text, content).or(() -> addressed(text, content)).orElseGet(() -> {
            int end = Math.max(1, text.value().stripTrailing().length());
            String example =
                    content.byKey().keySet().stream().sorted().findFirst().orElse("its-id");
            return RULE.at(text.part(end - 1, end), "this context names no source")
                    .mendedBy("write the id of a source behind it, such as [@" + example
                            + ", page 3]; content/sources.yaml holds them");
        });
    }

    // The id is there, but not as a citation is written; where it is not an everyday word, that is certain.
    private static Optional<Diagnostic> named(Text text, Content content) {
        return content.byKey().keySet().stream()
                .filter(id -> text.value().contains(id))
                .sorted(Comparator.comparing(String::length).reversed())
                .flatMap(id -> written(id)
                        .matcher(text.value())
                        .results()
                        .filter(found -> id.contains("-") || !found.group().equals(id))
                        .limit(1)
                        .map(found -> named(text, id, found)))
                .findFirst();
    }

    private static Pattern written(String id) {
        String name = Pattern.quote(id);
        return Pattern.compile("\\[@?" + name + "\\]|\\(@?" + name + "\\)|@?(?<![\\w-])" + name + "(?![\\w-])");
    }

    private static Diagnostic named(Text text, String id, MatchResult found) {
        String right = "[@" + id + "]";
        Span place = text.part(found.start(), found.end());
        Diagnostic fault = RULE.at(place, "this names a source, but not as a citation is written")
                .mendedBy("write " + right);
        String before = text.value().substring(0, found.start());
        boolean within = before.lastIndexOf('[') > before.lastIndexOf(']');
        return !within && place.text().equals(found.group()) ? fault.mendedBy(place, right) : fault;
    }

    private static Optional<Diagnostic> addressed(Text text, Content content) {
        Matcher found = ADDRESS.matcher(text.value());
        if (!found.find()) {
            return Optional.empty();
        }
        String url = found.group("url").replaceFirst("[.,;:!?]+$", "");
        Diagnostic fault = RULE.at(
                text.part(found.start("url"), found.start("url") + url.length()),
                "an address alone is no source: readers learn neither who wrote it nor what it is called");
        return Optional.of(
                content.references().stream()
                        .filter(reference -> reference
                                .url()
                                .map(Text::value)
                                .filter(url::equals)
                                .isPresent())
                        .map(Reference::key)
                        .map(key -> fault.mendedBy("write [@" + key.value() + "]"))
                        .findFirst()
                        .orElseGet(
                                () -> fault.mendedBy(
                                        "glossator new source \"Its title\" gives it an entry in content/sources.yaml; then write [@its-id]")));
    }

    private static boolean isSourced(Context context, Content content) {
        return context.text().document().inlines().stream().anyMatch(inline -> namesSource(inline, content));
    }

    private static boolean namesSource(Inline inline, Content content) {
        if (inline instanceof Inline.EntryLink link) {
            return content.find(Article.class, link.slug()).isPresent();
        } else if (inline instanceof Inline.Link link) {
            return link.target().matches("(?:.*/)?articles/[^/]+\\.md(?:#.*)?");
        }
        return inline instanceof Inline.Citation;
    }
}

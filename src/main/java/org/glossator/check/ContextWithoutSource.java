package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.markdown.Inline;
import org.glossator.model.Article;
import org.glossator.model.Content;
import org.glossator.model.Context;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** A reader cannot look up what a piece of context says. */
final class ContextWithoutSource implements Check {
    private static final Rule RULE = Rule.error("context-without-source");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.claims().stream()
                .flatMap(claim -> claim.context().stream())
                .filter(context -> !isSourced(context, content))
                .map(context -> RULE.at(context.text().place(), "this context names no source")
                        .mendedBy("cite one as [@key, page 3], or link the article that says it as [[article]]"));
    }

    @Override
    public long subjects(Content content) {
        return content.claims().stream()
                .mapToLong(claim -> claim.context().size())
                .sum();
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

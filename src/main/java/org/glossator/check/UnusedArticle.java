package org.glossator.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Text;

/** No claim is taken from an article and no explainer reads it. */
final class UnusedArticle implements Check {
    private static final Rule RULE = Rule.warning("unused-article");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        Stream<Text> reported = content.claims().stream()
                .flatMap(claim -> claim.reports().stream())
                .map(report -> report.article());
        Stream<Text> read = content.explainers().stream().flatMap(explainer -> explainer.articles().stream());
        Set<String> used = Stream.concat(reported, read).map(Text::value).collect(Collectors.toSet());
        return content.articles().stream()
                .filter(article -> !used.contains(article.slug()))
                .map(article -> RULE.at(
                                article.title().place(), "no claim and no explainer uses \"" + article.slug() + "\"")
                        .mendedBy("name it in a claim's \"reports\" or an explainer's \"articles\", or delete it"));
    }
}

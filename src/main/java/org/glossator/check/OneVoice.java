package org.glossator.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Content;
import org.glossator.model.Report;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Severity;
import org.glossator.source.Text;

/** All the quotations of an article come from one speaker. */
final class OneVoice implements Check {
    private static final Rule RULE = Rule.editorial("one-voice", Severity.NOTE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        Map<String, Set<String>> speakers = new HashMap<>();
        for (Claim claim : content.claims()) {
            claim.reports().stream()
                    .filter(report -> report.manner() == Report.Manner.QUOTED)
                    .forEach(report -> speakers.computeIfAbsent(report.article().value(), article -> new HashSet<>())
                            .add(claim.speaker().map(Text::value).orElse("")));
        }
        return content.articles().stream().flatMap(article -> {
            Set<String> heard = speakers.getOrDefault(article.slug(), Set.of());
            return heard.size() == 1 ? Stream.of(fault(article, heard.iterator().next())) : Stream.empty();
        });
    }

    private static Diagnostic fault(Article article, String speaker) {
        return RULE.at(
                        article.title().place(),
                        "everything quoted from this article was said by one speaker, \"" + speaker + "\"")
                .mendedBy("see that its summary says so; another article may let others speak");
    }
}

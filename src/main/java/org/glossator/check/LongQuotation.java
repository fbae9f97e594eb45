package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Explainer;
import org.glossator.model.Report;
import org.glossator.model.Term;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Span;
import org.glossator.source.Text;

/** More of somebody's words is repeated than a quotation needs. */
final class LongQuotation implements Check {
    private static final Rule RULE = Rule.error("long-quotation");
    private static final int MOST_WORDS = 20;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        Stream<Text> verbatim = content.claims().stream()
                .flatMap(claim -> claim.reports().stream())
                .flatMap(LongQuotation::verbatim);
        Stream<Text> markdown = Passages.of(content).map(prose -> prose.source());
        Stream<Text> ours = Stream.concat(markdown, content.entries().stream().flatMap(LongQuotation::sentences));
        return Stream.concat(verbatim.flatMap(LongQuotation::whole), ours.flatMap(LongQuotation::within));
    }

    private static Stream<Text> verbatim(Report report) {
        Stream<Text> words = report.isVerbatim() ? Stream.of(report.words()) : Stream.empty();
        return Stream.concat(words, report.wording().stream());
    }

    // The fields of plain words in which a quotation may stand between quotation marks.
    private static Stream<Text> sentences(Entry entry) {
        if (entry instanceof Claim claim) {
            return claim.reports().stream()
                    .flatMap(report -> Stream.concat(
                            report.isVerbatim() ? Stream.empty() : Stream.of(report.words()), report.note().stream()));
        } else if (entry instanceof Article article) {
            return Stream.of(article.summary());
        } else if (entry instanceof Explainer explainer) {
            return Stream.of(explainer.summary());
        } else if (entry instanceof Term term) {
            return Stream.of(term.summary());
        }
        return Stream.empty();
    }

    private static Stream<Diagnostic> whole(Text words) {
        int count = words.wordCount();
        return count <= MOST_WORDS ? Stream.empty() : Stream.of(fault(count, words.place()));
    }

    private static Stream<Diagnostic> within(Text words) {
        return Quotations.in(words.value(), MOST_WORDS + 1).stream()
                .map(quotation -> fault(quotation.wordCount(), words.part(quotation.start(), quotation.end())));
    }

    private static Diagnostic fault(int words, Span place) {
        return RULE.at(place, "the quotation has " + words + " words; at most " + MOST_WORDS + " are allowed")
                .mendedBy("shorten it, or give the rest in your own words");
    }
}

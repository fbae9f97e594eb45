package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.markdown.Quotations;
import org.glossator.model.Content;
import org.glossator.model.OwnWords;
import org.glossator.model.Verbatim;
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
        return Stream.concat(
                Verbatim.of(content).map(Verbatim::words).flatMap(LongQuotation::whole),
                OwnWords.of(content).map(OwnWords::text).flatMap(LongQuotation::within));
    }

    @Override
    public long subjects(Content content) {
        return Verbatim.of(content).count();
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

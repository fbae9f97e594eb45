package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.Verbatim;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Severity;

/** Nothing ever was held against the articles' texts. */
final class NeverVerified implements Check {
    private static final Rule RULE = Rule.editorial("never-verified", Severity.NOTE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.lock().isPresent()
                ? Stream.empty()
                : Verbatim.of(content)
                        .limit(1)
                        .map(first -> RULE.at(
                                        content.settings().title().place(),
                                        "no quotation of this site has been held against its article yet")
                                .mendedBy(Unverified.run("the articles' texts")));
    }
}

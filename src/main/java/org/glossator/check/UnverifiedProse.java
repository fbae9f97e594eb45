package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.model.OwnWords;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Severity;

/** Prose of ours that retells no article was changed after it was held against the articles' texts. */
final class UnverifiedProse implements Check {
    private static final Rule RULE = Rule.editorial("unverified-prose", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.lock().stream()
                .flatMap(lock -> OwnWords.of(content).filter(own -> !own.retells() && lock.misses(own)))
                .map(own -> RULE.at(
                                Unverified.firstLine(own.text()),
                                "this text was not held against the articles, so it may copy from one")
                        .mendedBy(Unverified.mend("the articles' texts")));
    }
}

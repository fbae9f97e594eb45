package org.glossator.check;

import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** One rule, held against the whole content. */
interface Check {
    Rule rule();

    /** Every place that breaks the rule, in any order. */
    Stream<Diagnostic> faults(Content content);

    /** How many things of the content the rule looks at, where that tells readers something; else 0. */
    default long subjects(Content content) {
        return 0;
    }
}

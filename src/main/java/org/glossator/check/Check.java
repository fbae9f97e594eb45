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
}

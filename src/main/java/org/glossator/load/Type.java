package org.glossator.load;

import java.util.Optional;
import org.glossator.source.Span;

/**
 * What a field may hold: it reads a YAML value into a value of ours, or says in the faults why it cannot.
 *
 * @param <T> what is read
 */
interface Type<T> {
    /** The value, or nothing where it does not fit, which is then reported. */
    Optional<T> read(Node node, Faults faults);

    /** What stands in for it in a draft whose writer has not got so far; empty where nothing can. */
    default Optional<T> unwritten(Span place) {
        return Optional.empty();
    }

    /** What may stand there, in words that follow "write" in a message: "a date such as 2024-11-15". */
    String expectation();

    /** What the value looks like, for schemas and forms. */
    Form form();
}

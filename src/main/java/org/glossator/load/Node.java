package org.glossator.load;

import java.util.List;
import org.glossator.source.Span;
import org.glossator.source.Text;

/** A YAML value with its place. */
public sealed interface Node {
    Span place();

    /**
     * Words, a number, a date: whatever stands for itself.
     *
     * @param plain whether it is written without quotation marks, so that {@code true} is a flag
     */
    record Scalar(Text text, boolean plain) implements Node {
        @Override
        public Span place() {
            return text.place();
        }
    }

    /** Nothing behind a field's colon. */
    record Empty(Span place) implements Node {}

    record Sequence(List<Node> items, Span place) implements Node {}

    /** Fields with their values, in the order written; no name occurs twice. */
    record Mapping(List<Pair> pairs, Span place) implements Node {}

    /** A field's name and what stands behind its colon. */
    record Pair(Text name, Node value) {}

    /** What the value is, in words for a message. */
    default String description() {
        if (this instanceof Scalar) {
            return "a single value";
        } else if (this instanceof Empty) {
            return "nothing";
        }
        return this instanceof Sequence ? "a list" : "a group of fields";
    }
}

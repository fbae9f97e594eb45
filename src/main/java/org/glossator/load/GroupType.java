package org.glossator.load;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A group of fields that is read into a value of its own.
 *
 * @param <T> what it is read into
 */
record GroupType<T>(Shape shape, BiFunction<Values, Faults, Optional<T>> make) implements Type<T> {
    @Override
    public Optional<T> read(Node node, Faults faults) {
        if (!(node instanceof Node.Mapping mapping)) {
            faults.add(Types.misfit(node, this));
            return Optional.empty();
        }
        Values values = Values.read(mapping, shape, faults);
        return values.isWhole() ? make.apply(values, faults) : Optional.empty();
    }

    @Override
    public String expectation() {
        return "a group of the fields " + String.join(", ", shape.names());
    }

    @Override
    public Form form() {
        return shape.form();
    }
}

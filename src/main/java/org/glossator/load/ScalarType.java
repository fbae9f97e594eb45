package org.glossator.load;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.glossator.source.Span;

/**
 * A single value.
 *
 * @param standIn what stands for it in a draft until it is written
 * @param <T> what it is read into
 */
record ScalarType<T>(
        Form form,
        String expectation,
        BiFunction<Node.Scalar, Faults, Optional<T>> make,
        Function<Span, Optional<T>> standIn)
        implements Type<T> {
    @Override
    public Optional<T> unwritten(Span place) {
        return standIn.apply(place);
    }

    @Override
    public Optional<T> read(Node node, Faults faults) {
        if (node instanceof Node.Scalar scalar) {
            if (FillIn.isPrompt(scalar.text())) {
                faults.add(FillIn.fault(scalar, expectation));
                return Optional.empty();
            }
            return make.apply(scalar, faults);
        }
        faults.add(Types.misfit(node, this));
        return Optional.empty();
    }
}

package org.glossator.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.source.Span;

/**
 * Values of one type, one below the other.
 *
 * @param <T> what each is read into
 */
record ListType<T>(Type<T> item) implements Type<List<T>> {
    @Override
    public Optional<List<T>> read(Node node, Faults faults) {
        if (!(node instanceof Node.Sequence sequence)) {
            faults.add(Types.misfit(node, this));
            return Optional.empty();
        }
        List<T> items = new ArrayList<>();
        boolean whole = true;
        for (Node each : sequence.items()) {
            int before = faults.found().size();
            Optional<T> value = item.read(each, faults);
            value.ifPresent(items::add);
            whole &= value.isPresent() || faults.areOfUnfinished(before, each.place());
        }
        return whole ? Optional.of(List.copyOf(items)) : Optional.empty();
    }

    @Override
    public Optional<List<T>> unwritten(Span place) {
        return Optional.of(List.of());
    }

    @Override
    public String expectation() {
        return "a list: each item on a line of its own behind \"- \", " + item.expectation();
    }

    @Override
    public Form form() {
        return new Form.Items(item.form());
    }
}

package org.glossator.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.glossator.source.Text;

/**
 * Names that the writer chooses, each with a value.
 *
 * @param <T> what each value is read into
 */
record TableType<T>(Type<T> value) implements Type<Map<Text, T>> {
    @Override
    public Optional<Map<Text, T>> read(Node node, Faults faults) {
        if (!(node instanceof Node.Mapping mapping)) {
            faults.add(Types.misfit(node, this));
            return Optional.empty();
        }
        Map<Text, T> table = new LinkedHashMap<>();
        mapping.pairs()
                .forEach(pair -> value.read(pair.value(), faults).ifPresent(read -> table.put(pair.name(), read)));
        return table.size() == mapping.pairs().size() ? Optional.of(table) : Optional.empty();
    }

    @Override
    public String expectation() {
        return "a group of fields";
    }

    @Override
    public Form form() {
        return new Form.Table(value.form());
    }
}

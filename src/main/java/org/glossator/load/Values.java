package org.glossator.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.source.Diagnostic;
import org.glossator.source.Nearest;
import org.glossator.source.Span;

/** What was read of a group of fields. */
final class Values {
    private final Map<Field<?>, Object> values = new HashMap<>();
    private final Span place;
    private boolean whole = true;

    private Values(Span place) {
        this.place = place;
    }

    /** Reads a group's fields and reports unknown names, missing fields and values that do not fit. */
    static Values read(Node.Mapping mapping, Shape shape, Faults faults) {
        Values values = new Values(mapping.place());
        if (isDraft(mapping)) {
            faults.draft(mapping.place());
        }
        for (Node.Pair pair : mapping.pairs()) {
            Optional<Field<?>> field = shape.fields().stream()
                    .filter(known -> known.name().equals(pair.name().value()))
                    .findFirst();
            if (field.isEmpty()) {
                values.refuse(pair, mapping, shape, faults);
            } else if (!(pair.value() instanceof Node.Empty)) {
                values.keep(field.get(), pair.value(), faults);
            }
        }
        shape.fields().stream()
                .filter(Field::required)
                .filter(field -> mapping.pairs().stream().noneMatch(pair -> isFilled(pair, field)))
                .filter(field -> mapping.pairs().stream().noneMatch(pair -> isMeant(pair, field, shape)))
                .forEach(field -> values.miss(field, mapping, shape, faults));
        return values;
    }

    private static boolean isDraft(Node.Mapping mapping) {
        return mapping.pairs().stream()
                .anyMatch(pair -> pair.name().value().equals("draft")
                        && pair.value() instanceof Node.Scalar scalar
                        && scalar.text().value().equals("true"));
    }

    Span place() {
        return place;
    }

    /** Whether every required field could be read and nothing was refused. */
    boolean isWhole() {
        return whole;
    }

    <T> T get(Field<T> field) {
        return find(field).orElseThrow(() -> new IllegalStateException("not read: " + field.name()));
    }

    @SuppressWarnings("unchecked") // keep() puts in what the field's own type read
    <T> Optional<T> find(Field<T> field) {
        return Optional.ofNullable((T) values.get(field));
    }

    <T> List<T> list(Field<List<T>> field) {
        return find(field).orElse(List.of());
    }

    boolean flag(Field<Boolean> field) {
        return find(field).orElse(false);
    }

    private static boolean isFilled(Node.Pair pair, Field<?> field) {
        return pair.name().value().equals(field.name()) && !(pair.value() instanceof Node.Empty);
    }

    // A misspelt name is told once, not as a missing field too.
    private static boolean isMeant(Node.Pair pair, Field<?> field, Shape shape) {
        return !shape.names().contains(pair.name().value())
                && Nearest.to(pair.name().value(), shape.names())
                        .filter(field.name()::equals)
                        .isPresent();
    }

    private void keep(Field<?> field, Node node, Faults faults) {
        Optional<?> value = field.type().read(node, faults);
        if (value.isPresent()) {
            values.put(field, value.get());
        } else {
            whole = false;
        }
    }

    private void refuse(Node.Pair pair, Node.Mapping mapping, Shape shape, Faults faults) {
        whole = false;
        String written = pair.name().value();
        Diagnostic fault = LoadRules.UNKNOWN_FIELD
                .at(pair.name().place(), "there is no field called \"" + written + "\" here")
                .mendedBy("the fields here are: " + String.join(", ", shape.names()));
        faults.add(Nearest.to(written, shape.names())
                .map(near -> {
                    boolean free = mapping.pairs().stream()
                            .noneMatch(other -> other.name().value().equals(near));
                    Diagnostic meant = fault.mendedBy("did you mean \"" + near + "\"?");
                    return free ? meant.mendedBy(pair.name().place(), near) : meant;
                })
                .orElse(fault));
    }

    private void miss(Field<?> field, Node.Mapping mapping, Shape shape, Faults faults) {
        whole = false;
        Optional<Span> empty = mapping.pairs().stream()
                .filter(pair -> pair.name().value().equals(field.name()))
                .map(pair -> pair.name().place())
                .findFirst();
        String message = empty.isPresent()
                ? "the field \"" + field.name() + "\" is empty"
                : "the field \"" + field.name() + "\" is missing";
        Diagnostic fault = LoadRules.MISSING_FIELD
                .at(empty.orElseGet(() -> beginning(mapping)), message)
                .mendedBy("add \"" + field.name() + ": …\", " + field.type().expectation() + ": " + field.purpose());
        Optional<Diagnostic> comment = empty.flatMap(DoubtfulValue::takenForComment)
                .map(place -> LoadRules.MISSING_FIELD
                        .at(place, message + ", since what stands behind # is a comment")
                        .mendedBy("write " + WrittenValue.quoted(place.text()))
                        .mendedBy(place, WrittenValue.quoted(place.text())));
        faults.add(
                comment.orElseGet(() -> empty.isPresent() ? fault : fault.mendedBy(Prompt.in(mapping, shape, field))));
    }

    private static Span beginning(Node.Mapping mapping) {
        return mapping.pairs().isEmpty()
                ? mapping.place()
                : mapping.pairs().get(0).name().place();
    }
}

package org.glossator.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.source.Diagnostic;
import org.glossator.source.Nearest;
import org.glossator.source.Span;

/** What was read of a group of fields. */
final class Values {
    private final Map<Field<?>, Object> values = new HashMap<>();
    private final Set<String> missing = new HashSet<>();
    private final Span place;
    private final Shape shape;
    private boolean whole = true;

    private Values(Span place, Shape shape) {
        this.place = place;
        this.shape = shape;
    }

    /** Reads a group's fields and reports unknown names, missing fields and values that do not fit. */
    static Values read(Node.Mapping mapping, Shape shape, Faults faults) {
        Values values = new Values(mapping.place(), shape);
        boolean isDraft = isDraft(mapping);
        if (isDraft) {
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
            } else if (isDraft && !field.get().required()) {
                values.decide(field.get(), pair, faults);
            }
        }
        shape.fields().stream()
                .filter(Field::required)
                .filter(field -> mapping.pairs().stream().noneMatch(pair -> isFilled(pair, field)))
                .filter(field -> mapping.pairs().stream().noneMatch(pair -> isMeant(pair, field, shape)))
                .forEach(field -> values.miss(field, mapping, shape, faults));
        if (isDraft) {
            faults.lacks(mapping.place(), values.missing());
        }
        return values;
    }

    static boolean isDraft(Node.Mapping mapping) {
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

    /** Names of the fields that a draft still lacks, wholly or in part, in the order of the shape. */
    List<String> missing() {
        return shape.names().stream().filter(missing::contains).toList();
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
        int before = faults.found().size();
        Optional<?> value = field.type().read(node, faults);
        value.ifPresent(read -> values.put(field, read));
        if (faults.areOfUnfinished(before, node.place())) {
            missing.add(field.name());
            if (value.isEmpty() && field.required()) {
                standIn(field, node.place());
            }
        } else if (value.isEmpty()) {
            whole = false;
        }
    }

    // A draft names what its writer may want to say; whether to, is still to be decided.
    private void decide(Field<?> field, Node.Pair pair, Faults faults) {
        missing.add(field.name());
        faults.add(LoadRules.MISSING_FIELD
                .at(pair.name().place(), "the field \"" + field.name() + "\" is empty")
                .mendedBy("write " + field.type().expectation() + ": " + field.purpose() + "; or delete this line"));
    }

    private void standIn(Field<?> field, Span where) {
        Optional<?> unwritten = field.type().unwritten(where);
        unwritten.ifPresent(value -> values.put(field, value));
        whole &= unwritten.isPresent();
    }

    private void refuse(Node.Pair pair, Node.Mapping mapping, Shape shape, Faults faults) {
        whole = false;
        String written = pair.name().value();
        Diagnostic fault = LoadRules.UNKNOWN_FIELD
                .at(pair.name().place(), "there is no field called \"" + written + "\" here")
                .mendedBy(UnknownName.mend(written, shape));
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
        if (faults.isDraft(place)) {
            missing.add(field.name());
            standIn(field, beginning(mapping));
        } else {
            whole = false;
        }
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

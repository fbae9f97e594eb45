package org.glossator.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The fields that a file, or a group of fields within one, may have, in the order in which people write them.
 *
 * @param alternatives names of fields of which one must be there; may be empty
 * @param onlyOne whether no more than one of the alternatives may be there
 */
record Shape(List<Field<?>> fields, List<String> alternatives, boolean onlyOne) {
    Shape {
        fields = List.copyOf(fields);
    }

    Shape(List<Field<?>> fields) {
        this(fields, List.of(), false);
    }

    static Shape of(Field<?>... fields) {
        return new Shape(List.of(fields));
    }

    /** This shape's fields and then another's. */
    Shape and(Shape other) {
        List<Field<?>> all = new ArrayList<>(fields);
        all.addAll(other.fields());
        return new Shape(all, alternatives, onlyOne);
    }

    /** This shape where exactly one of some fields must be there; whoever reads the values sees to it. */
    Shape withOneOf(Field<?>... some) {
        return new Shape(fields, names(some), true);
    }

    /** This shape where at least one of some fields must be there; whoever reads the values sees to it. */
    Shape withAnyOf(Field<?>... some) {
        return new Shape(fields, names(some), false);
    }

    List<String> requiredNames() {
        return fields.stream().filter(Field::required).map(Field::name).toList();
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    Form.Group form() {
        return new Form.Group(fields.stream().map(Field::form).toList(), alternatives, onlyOne);
    }

    private static List<String> names(Field<?>... some) {
        return Arrays.stream(some).<String>map(Field::name).toList();
    }
}

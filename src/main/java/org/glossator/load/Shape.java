package org.glossator.load;

import java.util.ArrayList;
import java.util.List;

/** The fields that a file, or a group of fields within one, may have, in the order in which people write them. */
record Shape(List<Field<?>> fields) {
    Shape {
        fields = List.copyOf(fields);
    }

    static Shape of(Field<?>... fields) {
        return new Shape(List.of(fields));
    }

    /** This shape's fields and then another's. */
    Shape and(Shape other) {
        List<Field<?>> all = new ArrayList<>(fields);
        all.addAll(other.fields());
        return new Shape(all);
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }
}

package org.glossator.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glossator.load.Node;

/** What values mean, whatever they look like in a file: words, lists and groups without their places. */
final class Meaning {
    private Meaning() {}

    /** The words of a value, without white space at its end and with {@code \n} between lines. */
    static String words(String value) {
        return value.replace("\r\n", "\n").stripTrailing();
    }

    /** A value as words, a list or a sorted map; fields that hold nothing are left out. */
    static Object of(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return words(scalar.text().value());
        } else if (node instanceof Node.Sequence list) {
            return list.items().stream().map(Meaning::of).toList();
        } else if (node instanceof Node.Mapping group) {
            Map<String, Object> fields = new TreeMap<>();
            group.pairs().stream()
                    .filter(pair -> !(pair.value() instanceof Node.Empty))
                    .forEach(pair -> fields.put(pair.name().value(), of(pair.value())));
            return fields;
        }
        return "";
    }

    /** What a value means once it says what is wanted. */
    static Object amended(Node old, Wanted wanted) {
        if (wanted.equals(Wanted.Group.UNSAID)) {
            return of(old);
        } else if (wanted instanceof Wanted.Group group && old instanceof Node.Mapping mapping) {
            return amended(mapping, group);
        } else if (wanted instanceof Wanted.Items items && old instanceof Node.Sequence list) {
            List<Object> values = new ArrayList<>();
            items.items()
                    .forEach(item -> values.add(
                            item.was() < 0
                                    ? of(item.value())
                                    : amended(list.items().get(item.was()), item.value())));
            return values;
        }
        return of(wanted);
    }

    private static Object amended(Node.Mapping old, Wanted.Group wanted) {
        Map<String, Object> fields = new TreeMap<>();
        for (Node.Pair pair : old.pairs()) {
            if (!(pair.value() instanceof Node.Empty)) {
                fields.put(pair.name().value(), of(pair.value()));
            }
        }
        wanted.fields().forEach((name, value) -> {
            Optional<Node> before = Amendment.pair(old, name).map(Node.Pair::value);
            if (!value.isBlank()) {
                fields.put(name, before.map(node -> amended(node, value)).orElseGet(() -> of(value)));
            } else if (before.filter(Amendment::isPrompt).isEmpty()) {
                fields.remove(name);
            }
        });
        return fields;
    }

    private static Object of(Wanted wanted) {
        if (wanted instanceof Wanted.Words words) {
            return words.text();
        } else if (wanted instanceof Wanted.Items items) {
            return items.items().stream().map(item -> of(item.value())).toList();
        }
        Map<String, Object> fields = new TreeMap<>();
        ((Wanted.Group) wanted).fields().forEach((name, value) -> {
            if (!value.isBlank()) {
                fields.put(name, of(value));
            }
        });
        return fields;
    }
}

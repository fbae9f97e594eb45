package org.glossator.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.load.Node;

/** A value as somebody wants it to be, whatever stands in the file. */
sealed interface Wanted {
    /** Whether nothing is wanted, so that the field can be left out. */
    boolean isBlank();

    /** What stands in a file, as if somebody wanted it so; prompts and whatever holds nothing else are left empty. */
    static Wanted of(Node node) {
        if (node instanceof Node.Mapping group) {
            Map<String, Wanted> fields = new LinkedHashMap<>();
            group.pairs().forEach(pair -> fields.put(pair.name().value(), of(pair.value())));
            return new Group(fields);
        } else if (node instanceof Node.Sequence list) {
            List<Item> items = new ArrayList<>();
            for (int at = 0; at < list.items().size(); at++) {
                Wanted value = of(list.items().get(at));
                if (!value.isBlank()) {
                    items.add(new Item(Integer.toString(at), value));
                }
            }
            return new Items(List.copyOf(items));
        }
        boolean isSaid = node instanceof Node.Scalar && !Amendment.isPrompt(node);
        return new Words(isSaid ? Meaning.words(((Node.Scalar) node).text().value()) : "");
    }

    /** Words, with {@code \n} between lines. */
    record Words(String text) implements Wanted {
        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** A list. */
    record Items(List<Item> items) implements Wanted {
        @Override
        public boolean isBlank() {
            return items.isEmpty();
        }
    }

    /**
     * One item of a list.
     *
     * @param key what the form calls it: the number that it has in the file, from 0, or another word where it is new
     */
    record Item(String key, Wanted value) {
        /** Which item of the list in the file it is; below 0 where it is new. */
        int was() {
            return key.matches("\\d{1,6}") ? Integer.parseInt(key) : -1;
        }
    }

    /** Fields in the order in which people write them; a field that is not named stays as it is. */
    record Group(Map<String, Wanted> fields) implements Wanted {
        /** What stands for something of which nothing is said, so that it stays as it is. */
        static final Group UNSAID = new Group(Map.of());

        @Override
        public boolean isBlank() {
            return fields.values().stream().allMatch(Wanted::isBlank);
        }
    }
}

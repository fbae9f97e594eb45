package org.glossator.edit;

import java.util.List;
import java.util.Map;

/** A value as somebody wants it to be, whatever stands in the file. */
sealed interface Wanted {
    /** Whether nothing is wanted, so that the field can be left out. */
    boolean isBlank();

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

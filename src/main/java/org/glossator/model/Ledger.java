package org.glossator.model;

import java.util.List;

/**
 * How many things of the content each rule looked at, for readers who want to know what was checked.
 *
 * @param held in the order of the rules; rules whose number tells readers nothing are left out
 */
public record Ledger(List<Held> held) {
    public static final Ledger EMPTY = new Ledger(List.of());

    public Ledger {
        held = List.copyOf(held);
    }

    /** @param rule the rule's name */
    public record Held(String rule, long subjects) {}
}

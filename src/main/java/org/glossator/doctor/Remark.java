package org.glossator.doctor;

import java.util.Optional;

/**
 * One thing that was looked at, in plain words.
 *
 * @param wayOut what to do about it; empty where nothing need be done
 */
public record Remark(Weight weight, String words, Optional<String> wayOut) {
    /** How much a remark matters. */
    public enum Weight {
        OK,
        NOTE,
        PROBLEM
    }

    static Remark ok(String words) {
        return new Remark(Weight.OK, words, Optional.empty());
    }

    static Remark note(String words, String wayOut) {
        return new Remark(Weight.NOTE, words, Optional.of(wayOut));
    }

    static Remark problem(String words, String wayOut) {
        return new Remark(Weight.PROBLEM, words, Optional.of(wayOut));
    }
}

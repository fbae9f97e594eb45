package org.glossator.card;

import java.util.PriorityQueue;

/** The shortest codes for symbols that are so frequent, none longer than RFC 1951 allows. */
final class HuffmanCode {
    private static final int LONGEST = 15;

    private final int[] lengths;
    private final int[] codes;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /** @param counts how often each symbol stands; one that stands alone gets one bit */
    static HuffmanCode of(int[] counts) {
        int[] weights = counts.clone();
        int[] lengths = lengths(weights);
        while (longest(lengths) > LONGEST) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (weights[i] + 1) / 2;
            }
            lengths = lengths(weights);
        }
        return new HuffmanCode(lengths);
    }

    /** Writes how long each symbol's code is, in four bits each. */
    void writeLengths(Bits bits) {
        for (int length : lengths) {
            bits.addCode(length, 4);
        }
    }

    void write(int symbol, Bits bits) {
        bits.addCode(codes[symbol], lengths[symbol]);
    }

    /** A part of the tree; parts of one weight are told apart by their age, so that a tree is always the same. */
    private record Part(int number, long weight) implements Comparable<Part> {
        @Override
        public int compareTo(Part other) {
            int byWeight = Long.compare(weight, other.weight);
            return byWeight != 0 ? byWeight : Integer.compare(number, other.number);
        }
    }

    private static int[] lengths(int[] weights) {
        PriorityQueue<Part> parts = new PriorityQueue<>();
        int[] parents = new int[2 * weights.length];
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                parts.add(new Part(i, weights[i]));
            }
        }
        int next = weights.length;
        while (parts.size() > 1) {
            Part one = parts.remove();
            Part other = parts.remove();
            parents[one.number()] = next;
            parents[other.number()] = next;
            parts.add(new Part(next++, one.weight() + other.weight()));
        }
        int[] lengths = new int[weights.length];
        if (next == weights.length && !parts.isEmpty()) {
            lengths[parts.remove().number()] = 1;
            return lengths;
        }
        for (int i = 0; i < weights.length; i++) {
            for (int at = i; weights[i] > 0 && at != next - 1; at = parents[at]) {
                lengths[i]++;
            }
        }
        return lengths;
    }

    private static int longest(int[] lengths) {
        int longest = 0;
        for (int length : lengths) {
            longest = Math.max(longest, length);
        }
        return longest;
    }

    // Codes of one length count upwards in the order of the symbols (RFC 1951, 3.2.2).
    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= LONGEST; length++) {
            for (int i = 0; i < lengths.length; i++) {
                if (lengths[i] == length) {
                    codes[i] = code++;
                }
            }
            code <<= 1;
        }
        return codes;
    }
}

package org.glossator.card;

import java.util.Arrays;

/** Bits on their way into bytes, the lowest first, as RFC 1951 wants them. */
final class Bits {
    private byte[] bytes;
    private int size;
    private long waiting;
    private int count;

    Bits(int expected) {
        bytes = new byte[expected + 64];
    }

    /** @param length at most 32 */
    void add(int value, int length) {
        waiting |= (value & 0xFFFFFFFFL) << count;
        count += length;
        while (count >= 8) {
            put((byte) waiting);
            waiting >>>= 8;
            count -= 8;
        }
    }

    /** A code, whose highest bit comes first. */
    void addCode(int code, int length) {
        add(Integer.reverse(code) >>> (32 - length), length);
    }

    /** Fills the last byte and puts a number behind it, the highest byte first. */
    byte[] ended(int number) {
        if (count > 0) {
            put((byte) waiting);
        }
        for (int shift = 24; shift >= 0; shift -= 8) {
            put((byte) (number >> shift));
        }
        return Arrays.copyOf(bytes, size);
    }

    private void put(byte one) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = one;
    }
}

package org.glossator.card;

import java.util.Arrays;

/** How RFC 1951 writes numbers: a code for a range of them, and in some more bits the place within the range. */
enum Ranges {
    /** How long a repeat is: 3 to 258, of which the last has a code to itself. */
    LENGTHS(3, 8, 2, 257) {
        @Override
        int code(int number) {
            return number == 258 ? 28 : super.code(number);
        }

        @Override
        void writeRest(int number, Bits bits) {
            if (number != 258) {
                super.writeRest(number, bits);
            }
        }
    },

    /** How far back it lies: 1 to 32,768. */
    DISTANCES(1, 4, 1, 32_768);

    @SuppressWarnings("ImmutableEnumChecker") // nobody writes to it
    private final int[] starts;

    @SuppressWarnings("ImmutableEnumChecker") // nobody writes to it
    private final int[] rests;

    private final int doubling;

    /**
     * @param single how many codes stand for one number each
     * @param doubling the power of two that says how many codes share one size of range
     */
    Ranges(int least, int single, int doubling, int most) {
        int[] from = new int[64];
        int[] more = new int[64];
        int count = 0;
        for (int start = least; start <= most; start += 1 << more[count - 1]) {
            more[count] = count < single ? 0 : (count >> doubling) - 1;
            from[count++] = start;
        }
        this.doubling = doubling;
        this.starts = Arrays.copyOf(from, count);
        this.rests = Arrays.copyOf(more, count);
    }

    int code(int number) {
        int beyond = number - starts[0];
        if (beyond < 2 << doubling) {
            return beyond;
        }
        int power = 31 - Integer.numberOfLeadingZeros(beyond);
        return ((power - doubling + 1) << doubling) + ((beyond >> (power - doubling)) & ((1 << doubling) - 1));
    }

    void writeRest(int number, Bits bits) {
        int code = code(number);
        bits.add(number - starts[code], rests[code]);
    }
}

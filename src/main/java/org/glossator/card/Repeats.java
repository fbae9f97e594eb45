package org.glossator.card;

import java.util.Arrays;

/**
 * Takes bytes apart into single ones and repeats of what stood before, as LZ77 does.
 *
 * <p>A repeat is looked for right before, right above, and where the same three bytes stood last.
 */
final class Repeats {
    private static final int REPEAT = 1 << 31;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int FARTHEST = 32_768;
    private static final int NEAR = 4096;
    private static final int GOOD = 32;
    private static final int CHAIN = 16;
    private static final int HASH_BITS = 14;

    private final byte[] bytes;
    private final int row;
    private final int[] last = new int[1 << HASH_BITS];
    private final int[] before = new int[FARTHEST];
    private int[] tokens = new int[16_384];
    private int count;
    private int bestLength;
    private int bestDistance;

    Repeats(byte[] bytes, int row) {
        this.bytes = bytes;
        this.row = row;
        Arrays.fill(last, -1);
    }

    static boolean isRepeat(int token) {
        return token < 0;
    }

    static int length(int token) {
        return token >> 16 & 0x1FF;
    }

    static int distance(int token) {
        return (token & 0xFFFF) + 1;
    }

    /** The whole of the bytes: a byte is a token from 0 to 255. */
    int[] tokens() {
        int at = 0;
        while (at < bytes.length) {
            look(at);
            int length = bestLength;
            int distance = bestDistance;
            note(at);
            if (length >= SHORTEST && length < GOOD && at + 1 < bytes.length) {
                look(at + 1);
                length = bestLength > length ? 0 : length;
            }
            // Three bytes from far away cost more than they save.
            if (length < SHORTEST || (length == SHORTEST && distance > NEAR)) {
                add(bytes[at++] & 0xFF);
            } else {
                add(REPEAT | length << 16 | distance - 1);
                for (int i = at + 1; i < at + Math.min(length, GOOD); i++) {
                    note(i);
                }
                at += length;
            }
        }
        return Arrays.copyOf(tokens, count);
    }

    private void look(int at) {
        bestLength = 0;
        bestDistance = 0;
        // Nothing is written in fewer bits than what stands right before.
        compare(at, 1);
        if (bestLength < GOOD) {
            compare(at, row);
        }
        if (bestLength >= GOOD || at + SHORTEST > bytes.length) {
            return;
        }
        int other = last[hash(at)];
        for (int i = 0; i < CHAIN && other >= 0 && at - other <= FARTHEST && bestLength < GOOD; i++) {
            compare(at, at - other);
            int next = before[other & FARTHEST - 1];
            other = next < other ? next : -1;
        }
    }

    private void compare(int at, int distance) {
        int other = at - distance;
        int most = Math.min(LONGEST, bytes.length - at);
        if (other < 0 || bestLength >= most || bytes[at + bestLength] != bytes[other + bestLength]) {
            return;
        }
        int same = Arrays.mismatch(bytes, at, at + most, bytes, other, other + most);
        int length = same < 0 ? most : same;
        if (length > bestLength) {
            bestLength = length;
            bestDistance = distance;
        }
    }

    private void note(int at) {
        if (at + SHORTEST <= bytes.length) {
            int hash = hash(at);
            before[at & FARTHEST - 1] = last[hash];
            last[hash] = at;
        }
    }

    private int hash(int at) {
        int three = (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8) | ((bytes[at + 2] & 0xFF) << 16);
        return (three * 0x9E3779B1) >>> (32 - HASH_BITS);
    }

    private void add(int token) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * count);
        }
        tokens[count++] = token;
    }
}

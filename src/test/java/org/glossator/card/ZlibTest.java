package org.glossator.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZlibTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 257, 258, 259, 260, 1000, 32_768, 32_769, 100_000})
    void givesBackARunOfAnyLength(int length) throws DataFormatException {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 7);

        assertThat(unpacked(Zlib.of(bytes, 100), length)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16, 256})
    void givesBackWhateverWasPacked(int kinds) throws DataFormatException {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            byte[] bytes = patched(random, kinds);
            assertThat(unpacked(Zlib.of(bytes, 1 + random.nextInt(2000)), bytes.length))
                    .as("seed %d", seed)
                    .isEqualTo(bytes);
        }
    }

    // Fresh bytes and copies of what stands anywhere before, as far back as repeats reach and farther.
    private static byte[] patched(Random random, int kinds) {
        byte[] bytes = new byte[random.nextInt(80_000)];
        int at = 0;
        while (at < bytes.length) {
            int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextBoolean() ? 6 : 600));
            int from = random.nextInt(at + 1);
            boolean isCopy = at > 0 && random.nextInt(3) > 0;
            for (int i = 0; i < length; i++) {
                bytes[at + i] = isCopy && from < at ? bytes[from + i] : (byte) random.nextInt(kinds);
            }
            at += length;
        }
        return bytes;
    }

    @Test
    void keepsCodesShortWhereSomeSymbolsAreFarMoreFrequentThanOthers() throws DataFormatException {
        byte[] bytes = new byte[400_000];
        int end = 1;
        int length = 1;
        for (int symbol = 1; end < bytes.length; symbol++) {
            Arrays.fill(bytes, end, Math.min(bytes.length, end + length), (byte) symbol);
            end += length;
            length = length * 5 / 3 + 1;
        }
        shuffle(bytes);

        assertThat(unpacked(Zlib.of(bytes, 1), bytes.length)).isEqualTo(bytes);
    }

    private static void shuffle(byte[] bytes) {
        Random random = new Random(1);
        for (int i = bytes.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            byte swapped = bytes[i];
            bytes[i] = bytes[other];
            bytes[other] = swapped;
        }
    }

    private static byte[] unpacked(byte[] packed, int length) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(packed);
        byte[] bytes = new byte[length + 1];
        int size = inflater.inflate(bytes);
        assertThat(inflater.finished()).isTrue();
        assertThat(inflater.getRemaining()).isZero();
        inflater.end();
        return Arrays.copyOf(bytes, size);
    }
}

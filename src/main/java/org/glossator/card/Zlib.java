package org.glossator.card;

import java.util.zip.Adler32;

/**
 * Packs bytes as zlib data (RFC 1950, RFC 1951): one block, with Huffman codes of its own.
 *
 * <p>The JDK packs with the system's library, whose versions give different bytes; this gives the same everywhere.
 */
final class Zlib {
    private static final int END = 256;
    private static final int SYMBOLS = 286;
    private static final int DISTANCES = 30;
    private static final int LENGTHS_OF_LENGTHS = 19;

    private final int[] tokens;
    private final HuffmanCode symbols;
    private final HuffmanCode distances;

    private Zlib(int[] tokens) {
        int[] symbolCounts = new int[SYMBOLS];
        int[] distanceCounts = new int[DISTANCES];
        symbolCounts[END] = 1;
        for (int token : tokens) {
            symbolCounts[symbol(token)]++;
            if (Repeats.isRepeat(token)) {
                distanceCounts[Ranges.DISTANCES.code(Repeats.distance(token))]++;
            }
        }
        this.tokens = tokens;
        this.symbols = HuffmanCode.of(symbolCounts);
        this.distances = HuffmanCode.of(distanceCounts);
    }

    /** @param row how far apart bytes stand that are likely to be alike */
    static byte[] of(byte[] bytes, int row) {
        Adler32 sum = new Adler32();
        sum.update(bytes);
        return new Zlib(new Repeats(bytes, row).tokens()).packed((int) sum.getValue());
    }

    private static int symbol(int token) {
        return Repeats.isRepeat(token) ? END + 1 + Ranges.LENGTHS.code(Repeats.length(token)) : token;
    }

    private byte[] packed(int sum) {
        Bits bits = new Bits(tokens.length);
        bits.add(0x78, 8);
        bits.add(0x01, 8);
        writeHeader(bits);
        for (int token : tokens) {
            symbols.write(symbol(token), bits);
            if (Repeats.isRepeat(token)) {
                Ranges.LENGTHS.writeRest(Repeats.length(token), bits);
                distances.write(Ranges.DISTANCES.code(Repeats.distance(token)), bits);
                Ranges.DISTANCES.writeRest(Repeats.distance(token), bits);
            }
        }
        symbols.write(END, bits);
        return bits.ended(sum);
    }

    // The last block. How long each code is stands in four bits, which are themselves the code of that length.
    private void writeHeader(Bits bits) {
        bits.add(1, 1);
        bits.add(2, 2);
        bits.add(SYMBOLS - 257, 5);
        bits.add(DISTANCES - 1, 5);
        bits.add(LENGTHS_OF_LENGTHS - 4, 4);
        for (int i = 0; i < LENGTHS_OF_LENGTHS; i++) {
            bits.add(i < 3 ? 0 : 4, 3);
        }
        symbols.writeLengths(bits);
        distances.writeLengths(bits);
    }
}

package org.glossator.card;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The tables of a TrueType font, as the OpenType specification lays them out: numbers with the highest byte first. */
final class FontFile {
    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private final byte[] bytes;
    private final Map<String, Integer> tables = new HashMap<>();

    FontFile(byte[] bytes) {
        this.bytes = bytes;
        for (int at = HEADER; at < HEADER + RECORD * unsigned(4); at += RECORD) {
            tables.put(new String(bytes, at, 4, StandardCharsets.US_ASCII), integer(at + 8));
        }
    }

    /** Where a table begins. */
    int table(String name) {
        Integer start = tables.get(name);
        if (start == null) {
            throw new IllegalStateException("the font has no table " + name);
        }
        return start;
    }

    int octet(int at) {
        return bytes[at] & 0xFF;
    }

    int unsigned(int at) {
        return octet(at) << 8 | octet(at + 1);
    }

    int signed(int at) {
        return (short) unsigned(at);
    }

    int integer(int at) {
        return unsigned(at) << 16 | unsigned(at + 2);
    }

    /** A fraction of 14 bits behind the point. */
    double fraction(int at) {
        return signed(at) / 16384.0;
    }
}

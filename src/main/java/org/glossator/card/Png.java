package org.glossator.card;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Writes pictures as PNG (ISO/IEC 15948): eight bits a pixel that choose a colour of a palette. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte UP = 2;
    private static final byte DEPTH = 8;
    private static final byte INDEXED = 3;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream(16_384);

    private Png() {}

    static byte[] of(Canvas canvas, byte[] palette) {
        Png png = new Png();
        png.written.writeBytes(SIGNATURE);
        byte[] header = new byte[13];
        integer(canvas.width(), header, 0);
        integer(canvas.height(), header, 4);
        header[8] = DEPTH;
        header[9] = INDEXED;
        png.chunk("IHDR", header);
        png.chunk("PLTE", palette);
        png.chunk("IDAT", Zlib.of(rows(canvas), canvas.width() + 1));
        png.chunk("IEND", new byte[0]);
        return png.written.toByteArray();
    }

    // A byte before each row says whether it is written as it is or as what changes against the row above: nothing.
    private static byte[] rows(Canvas canvas) {
        int width = canvas.width();
        byte[] pixels = canvas.pixels();
        byte[] rows = new byte[(width + 1) * canvas.height()];
        for (int y = 0; y < canvas.height(); y++) {
            int start = y * width;
            if (y > 0 && Arrays.equals(pixels, start, start + width, pixels, start - width, start)) {
                rows[y * (width + 1)] = UP;
            } else {
                System.arraycopy(pixels, start, rows, y * (width + 1) + 1, width);
            }
        }
        return rows;
    }

    private void chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        byte[] number = new byte[4];
        integer(data.length, number, 0);
        written.writeBytes(number);
        written.writeBytes(name);
        written.writeBytes(data);
        integer((int) sum.getValue(), number, 0);
        written.writeBytes(number);
    }

    static void integer(int value, byte[] into, int at) {
        for (int i = 0; i < 4; i++) {
            into[at + i] = (byte) (value >> (24 - 8 * i));
        }
    }
}

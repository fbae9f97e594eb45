package org.glossator.format;

import java.io.Writer;
import java.util.Arrays;

/**
 * Collects text as UTF-8. A page is mostly ASCII with a few typographic marks, which a {@link String} would hold in
 * two bytes a character and encode at the end: this is several times as fast. Half a surrogate pair becomes U+FFFD.
 */
final class Utf8Writer extends Writer {
    private final char[] piece = new char[1024];
    private byte[] bytes;
    private int size;
    private char high;

    Utf8Writer(int capacity) {
        bytes = new byte[capacity];
    }

    byte[] toBytes() {
        endPair();
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void write(char[] text, int from, int length) {
        reserve(length);
        int end = from + length;
        for (int at = from; at < end; at++) {
            at = copyAscii(text, at, end);
            if (at < end) {
                put(text[at]);
            }
        }
    }

    // Local variables alone, since this loop runs for every character of every page.
    private int copyAscii(char[] text, int from, int end) {
        byte[] into = bytes;
        int at = from;
        int next = size;
        while (high == 0 && at < end && text[at] < 0x80) {
            into[next++] = (byte) text[at++];
        }
        size = next;
        return at;
    }

    // An array is read faster than a string, character by character.
    @Override
    public void write(String text, int from, int length) {
        for (int done = 0; done < length; done += piece.length) {
            int next = Math.min(piece.length, length - done);
            text.getChars(from + done, from + done + next, piece, 0);
            write(piece, 0, next);
        }
    }

    @Override
    public void write(int c) {
        reserve(1);
        put((char) c);
    }

    private void put(char c) {
        if (c < 0x80 && high == 0) {
            bytes[size++] = (byte) c;
        } else {
            putWide(c);
        }
    }

    private void putWide(char c) {
        if (high != 0 && Character.isLowSurrogate(c)) {
            putPoint(Character.toCodePoint(high, c));
            high = 0;
            return;
        }
        endPair();
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else {
            putPoint(Character.isLowSurrogate(c) ? '\uFFFD' : c);
        }
    }

    private void endPair() {
        if (high != 0) {
            high = 0;
            putPoint('\uFFFD');
        }
    }

    private void putPoint(int point) {
        reserve(4);
        if (point < 0x80) {
            bytes[size++] = (byte) point;
        } else if (point < 0x800) {
            bytes[size++] = (byte) (0xC0 | (point >> 6));
            bytes[size++] = tail(point);
        } else if (point < 0x10000) {
            bytes[size++] = (byte) (0xE0 | (point >> 12));
            bytes[size++] = tail(point >> 6);
            bytes[size++] = tail(point);
        } else {
            bytes[size++] = (byte) (0xF0 | (point >> 18));
            bytes[size++] = tail(point >> 12);
            bytes[size++] = tail(point >> 6);
            bytes[size++] = tail(point);
        }
    }

    private static byte tail(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    // No character needs more than four bytes.
    private void reserve(int characters) {
        if (size + characters * 4 + 4 > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + characters * 4 + 4));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

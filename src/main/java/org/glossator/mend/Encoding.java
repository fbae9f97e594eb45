package org.glossator.mend;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes of a file as text, whichever of the encodings that begin with a mark they are in. */
final class Encoding {
    private static final int MARK = 3;

    private Encoding() {}

    /** The text without its byte order mark; empty where the bytes are in no such encoding. */
    static Optional<String> text(byte[] bytes) {
        if (begins(bytes, 0xff, 0xfe)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        } else if (begins(bytes, 0xfe, 0xff)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decoded(bytes, hasMark(bytes) ? MARK : 0, StandardCharsets.UTF_8);
    }

    /** The text as UTF-8, behind the byte order mark that the file has now. */
    static byte[] bytes(String text, byte[] before) {
        return ((hasMark(before) ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    static String shown(byte[] bytes) {
        return text(bytes).orElse("");
    }

    private static boolean hasMark(byte[] bytes) {
        return begins(bytes, 0xef, 0xbb, 0xbf);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        boolean same = bytes.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (bytes[i] & 0xff) == mark[i];
        }
        return same;
    }

    private static Optional<String> decoded(byte[] bytes, int from, Charset encoding) {
        try {
            return Optional.of(encoding.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }
}

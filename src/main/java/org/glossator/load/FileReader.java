package org.glossator.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.glossator.source.Diagnostic;
import org.glossator.source.Edit;
import org.glossator.source.SourceFile;

/** Reads a file's bytes as UTF-8 and refuses what is too long or in another encoding. */
final class FileReader {
    /** In bytes; the longest entry that a person writes is a hundredth of it. */
    static final long LONGEST = 4L << 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private FileReader() {}

    /**
     * @param path the path that messages show
     */
    static Optional<SourceFile> read(Path file, String path, Faults faults) {
        return read(file, path, LONGEST, faults);
    }

    /** Likewise, with another bound in bytes for a file that no person writes. */
    static Optional<SourceFile> read(Path file, String path, long longest, Faults faults) {
        SourceFile unread = new SourceFile(path, "");
        try {
            if (Files.size(file) > longest) {
                faults.add(LoadRules.TOO_LONG
                        .at(unread.start(), "this file is larger than " + (longest >> 20) + " MiB")
                        .mendedBy("an entry is a text of a few pages: split it, or move pictures to content/media"));
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            Optional<Disguise> disguise = Disguise.of(bytes);
            if (disguise.isPresent()) {
                faults.add(LoadRules.UNEXPECTED_FILE
                        .at(
                                unread.start(),
                                "this is " + disguise.get().name() + ", not plain text, whatever its name ends in")
                        .mendedBy(disguise.get().way()));
                return Optional.empty();
            }
            return decode(bytes, path, faults);
        } catch (IOException unreadable) {
            faults.add(LoadRules.UNREADABLE_FILE
                    .at(unread.start(), "this file cannot be read")
                    .mendedBy("see whether it is there and whether you may open it"));
            return Optional.empty();
        }
    }

    private static Optional<SourceFile> decode(byte[] bytes, String path, Faults faults) {
        int start = 0;
        if (bytes.length >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3)) {
            faults.add(LoadRules.BYTE_ORDER_MARK
                    .at(new SourceFile(path, "").start(), "this file begins with an invisible byte order mark")
                    .mendedBy("save it as \"UTF-8\", not as \"UTF-8 with BOM\"")
                    .mendedBy(List.of(new Edit.Resaving(path))));
            start = 3;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
            return Optional.of(new SourceFile(path, text));
        } catch (CharacterCodingException otherEncoding) {
            faults.add(notUtf8(bytes, start, path));
            return Optional.empty();
        }
    }

    // Read once more with replacements, so that the place of the first foreign byte can be shown.
    private static Diagnostic notUtf8(byte[] bytes, int start, String path) {
        if (isUtf16(bytes)) {
            return LoadRules.NOT_UTF_8
                    .at(
                            new SourceFile(path, "").start(),
                            "this file is saved as UTF-16, which some programs call Unicode")
                    .mendedBy("open it in an editor, choose \"Save as\", and there the encoding \"UTF-8\"")
                    .mendedBy(List.of(new Edit.Resaving(path)));
        }
        SourceFile file = new SourceFile(path, new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
        int at = Math.max(0, file.text().indexOf('\ufffd'));
        return LoadRules.NOT_UTF_8
                .at(
                        file.span(at, Math.min(at + 1, file.text().length())),
                        "this file is saved with other signs for letters such as ä (it is not in the encoding UTF-8)")
                .mendedBy("open it in an editor, choose \"Save as\", and there the encoding \"UTF-8\"");
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)
                        || (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff));
    }
}

package org.glossator.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.glossator.load.FileForm;
import org.glossator.publish.Replacement;

/**
 * One file of the content that a form may show and change.
 *
 * @param content the real path of the folder {@code content/}
 * @param path below that folder, with {@code /} between names
 */
record ContentFile(Path content, String path, FileForm form) {
    /** In bytes; the longest entry that a person writes is a tenth of it. */
    private static final int LONGEST = 1 << 20;

    /** @throws Refused where nothing that the content is made of lies there */
    static ContentFile at(Path content, String path) throws Refused {
        boolean isOdd = path.isEmpty()
                || path.chars().anyMatch(sign -> sign < ' ' || "\\:*?\"<>|%".indexOf(sign) >= 0)
                || ("/" + path).contains("/.");
        Optional<FileForm> form = isOdd ? Optional.empty() : FileForm.at(path);
        return new ContentFile(content, path, form.orElseThrow(() -> nothing(path)));
    }

    private static Refused nothing(String path) {
        return new Refused(404, "\"" + path + "\" is not a file of the content that can be edited here.");
    }

    /** The file itself, which is neither a link nor reached through one. */
    Path real() throws Refused {
        try {
            Path named = content.resolve(path).normalize();
            boolean isPlain = named.startsWith(content)
                    && Files.isRegularFile(named, LinkOption.NOFOLLOW_LINKS)
                    && folder(named).toRealPath().equals(folder(named));
            if (!isPlain) {
                throw nothing(path);
            }
            return named;
        } catch (IOException | InvalidPathException unreachable) {
            throw nothing(path);
        }
    }

    private static Path folder(Path file) {
        return file.resolveSibling("");
    }

    String text() throws Refused {
        try {
            Path file = real();
            if (Files.size(file) > LONGEST) {
                throw new Refused(413, "This file is too long for a form.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new Refused("This file is not in the encoding UTF-8. Save it so in a text editor first.");
        } catch (IOException unreadable) {
            throw nothing(path);
        }
    }

    /** Puts a text in place of what stands in the file, whole or not at all. */
    void write(String text) throws IOException, Refused {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            throw new Refused(413, "This is more than a form can hold.");
        }
        Replacement.of(real(), bytes);
    }

    /** By which it is known whether a text is still the same. */
    static String print(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.glossator.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes one file anew, so that whoever looks sees the old file or the new one, even after the power fails. */
public final class Replacement {
    private Replacement() {}

    /**
     * Puts bytes in place of what stands in a file, which keeps its permissions; makes the file where it is not there.
     *
     * @param file is no link
     * @throws IOException where the file stands as it was
     */
    public static void of(Path file, byte[] bytes) throws IOException {
        // Under a name that nothing reads or watches, and in the same folder, since a move is whole in one file system
        // only.
        Path next = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            // What a killed program left there, or a link that somebody put there.
            Files.deleteIfExists(next);
            try (FileChannel channel =
                    FileChannel.open(next, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                keepPermissions(file, next);
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }
}

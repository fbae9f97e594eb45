package org.glossator.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Keeps two processes from writing one folder at once; the system frees the lock of a process that is killed. */
final class FolderLock implements AutoCloseable {
    private static final int ATTEMPTS = 50;
    private static final int LARGEST_MARK = 4096;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, making the file and its folder where they are missing; nothing where another has it. */
    static Optional<FolderLock> take(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Files.createDirectories(folder);
            FileChannel channel;
            try {
                channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            } catch (NoSuchFileException folderJustRemoved) {
                continue;
            }
            if (!isLocked(channel)) {
                channel.close();
                return Optional.empty();
            }
            if (isStillNamed(channel, file)) {
                return Optional.of(new FolderLock(file, channel));
            }
            channel.close();
        }
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    // The holder before us may have removed the file between our opening and our locking it. Then we have locked a file
    // that nobody else can find, and another process may lock a new one: so ours is marked by a length of its own.
    private static boolean isStillNamed(FileChannel channel, Path file) throws IOException {
        int mark = 1 + ThreadLocalRandom.current().nextInt(LARGEST_MARK);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[mark]));
        try {
            return Files.size(file) == mark;
        } catch (NoSuchFileException removed) {
            return false;
        }
    }

    /** Removes the file, then frees the lock, so that nobody can lock a file that is about to go. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
    }
}

package org.glossator.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done to folders and files, never through a symbolic link. */
final class Folders {
    private Folders() {}

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    static List<Path> list(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        return entries;
    }

    static void deleteTree(Path folder) throws IOException {
        if (!exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Deletes the folder when nothing is in it; one that is in use, or gone already, is no fault. */
    static boolean deleteIfEmpty(Path folder) throws IOException {
        try {
            return isFolder(folder) && Files.deleteIfExists(folder);
        } catch (FileSystemException stays) {
            return false;
        }
    }

    /** Renames a file or a folder, in one step wherever the file system can. */
    static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException twoFileSystems) {
            if (isFolder(from)) {
                Files.createDirectories(to);
                merge(from, to);
            } else {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /**
     * Moves whatever is in one folder into another, over the files that are there.
     *
     * <p>Folders that the other does not have are renamed whole. A merge that was cut short is finished by another.
     */
    static void merge(Path from, Path to) throws IOException {
        for (Path entry : list(from)) {
            Path target = to.resolve(String.valueOf(entry.getFileName()));
            if (isFolder(entry) && isFolder(target)) {
                merge(entry, target);
            } else {
                rename(entry, target);
            }
        }
    }
}

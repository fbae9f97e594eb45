package org.glossator.doctor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files that a Git repository keeps, read from its index, so that Git itself need not be there.
 *
 * @param top the folder of the repository
 * @param paths below it, with {@code /} between folders
 * @param unmerged those of which two versions wait to be made one
 * @see <a href="https://git-scm.com/docs/index-format">the format</a>
 */
record GitIndex(Path top, List<String> paths, SortedSet<String> unmerged) {
    private static final int SIGNATURE = 0x44495243;
    private static final int HEAD = 12;
    /** The bytes of an entry in front of its flags: times, owner, size and object name. */
    private static final int BEFORE_FLAGS = 60;

    private static final int EXTENDED = 0x4000;

    /** The index of the repository that holds a folder; empty where there is none that can be read. */
    static Optional<GitIndex> around(Path folder) throws IOException {
        Optional<Path> top = top(folder);
        if (top.isEmpty()) {
            return Optional.empty();
        }
        Path index = gitFolder(top.get()).resolve("index");
        return Files.isRegularFile(index) ? read(top.get(), Files.readAllBytes(index)) : Optional.empty();
    }

    /** The nearest folder upwards that Git keeps. */
    static Optional<Path> top(Path folder) {
        Optional<Path> place = Optional.of(folder);
        while (place.isPresent() && !Files.exists(place.get().resolve(".git"))) {
            place = place.flatMap(each -> Optional.ofNullable(each.getParent()));
        }
        return place;
    }

    // In a work tree beside the first one, .git is a file that names the place.
    private static Path gitFolder(Path top) throws IOException {
        Path git = top.resolve(".git");
        if (Files.isDirectory(git)) {
            return git;
        }
        return top.resolve(Files.readString(git).strip().replaceFirst("^gitdir: *", ""));
    }

    private static Optional<GitIndex> read(Path top, byte[] bytes) {
        ByteBuffer index = ByteBuffer.wrap(bytes);
        // Version 4 shortens paths against each other; hardly anybody turns it on.
        if (bytes.length < HEAD || index.getInt(0) != SIGNATURE || index.getInt(4) < 2 || index.getInt(4) > 3) {
            return Optional.empty();
        }
        List<String> paths = new ArrayList<>();
        SortedSet<String> unmerged = new TreeSet<>();
        int entry = HEAD;
        for (int count = index.getInt(8); count > 0; count--) {
            int flags = index.getShort(entry + BEFORE_FLAGS);
            int name = entry + BEFORE_FLAGS + ((flags & EXTENDED) == 0 ? 2 : 4);
            int end = name;
            while (bytes[end] != 0) {
                end++;
            }
            String path = new String(bytes, name, end - name, StandardCharsets.UTF_8);
            paths.add(path);
            if ((flags & 0x3000) != 0) {
                unmerged.add(path);
            }
            // Padded with one to eight zeros to a multiple of eight.
            entry += (end - entry + 8) & ~7;
        }
        return Optional.of(new GitIndex(top, paths, unmerged));
    }

    /** Whether a file below the folder is kept. */
    boolean keepsAnythingIn(Path folder) {
        String below = relative(folder) + "/";
        return paths.stream().anyMatch(path -> path.startsWith(below));
    }

    /** The path of a folder below that of the repository. */
    String relative(Path folder) {
        return top.relativize(folder).toString().replace('\\', '/');
    }
}

package org.glossator.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every file below a folder, known by its bytes.
 *
 * @param digests the SHA-256 of each file by its path, with {@code /} between folders
 */
record Tree(SortedMap<String, String> digests) {
    static Tree of(Path folder) {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Path file : files(folder)) {
            digests.put(path(folder, file), digest(file));
        }
        return new Tree(digests);
    }

    /** What another tree has otherwise, a line a file; nothing where both are the same. */
    List<String> differencesTo(Tree other) {
        TreeSet<String> paths = new TreeSet<>(digests.keySet());
        paths.addAll(other.digests.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            if (!other.digests.containsKey(path)) {
                differences.add(path + " is missing");
            } else if (!digests.containsKey(path)) {
                differences.add(path + " is too many");
            } else if (!digests.get(path).equals(other.digests.get(path))) {
                differences.add(path + " has other bytes");
            }
        }
        return differences;
    }

    /** The regular files below a folder, sorted by path. */
    static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(path(from, file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static String digest(Path file) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(sum);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.glossator.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The list of the files that Glossator made in a folder, kept there as text that people can read.
 *
 * @param paths relative to the folder, with {@code /} between folders, sorted by their UTF-16 units
 */
record Manifest(SortedSet<String> paths) {
    static final Manifest EMPTY = new Manifest(new TreeSet<>());
    private static final String TITLE = "glossator manifest 1";
    static final String REMARK_SIGN = "#";
    private static final String REMARK =
            REMARK_SIGN + " Glossator made these files. It overwrites and removes them, and no others.";

    Manifest {
        paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
    }

    static Manifest of(List<Artifact> artifacts) {
        return new Manifest(artifacts.stream().map(Artifact::path).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Reads the list, which is empty where there is none. A list that names a place outside its folder is refused. */
    static Manifest read(Path file) throws IOException, PublishRefused {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return EMPTY;
        }
        List<String> lines = linesOf(file);
        boolean sound = !lines.isEmpty() && lines.get(0).equals(TITLE);
        List<String> paths = lines.stream()
                .skip(1)
                .filter(line -> !line.startsWith(REMARK_SIGN))
                .toList();
        if (!sound || paths.stream().anyMatch(path -> PathRules.fault(path).isPresent())) {
            throw new PublishRefused(
                    file + " is not a list that this version of Glossator wrote",
                    "restore it, or delete the whole folder and build again");
        }
        return new Manifest(new TreeSet<>(paths));
    }

    private static List<String> linesOf(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notText) {
            return List.of();
        }
    }

    void write(Path file) throws IOException {
        StringBuilder lines =
                new StringBuilder(TITLE).append('\n').append(REMARK).append('\n');
        paths.forEach(path -> lines.append(path).append('\n'));
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }

    boolean has(String path) {
        return paths.contains(path);
    }

    /** The files of this list that the other does not have. */
    Manifest without(Manifest other) {
        return new Manifest(
                paths.stream().filter(path -> !other.has(path)).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Every folder that holds a file of the list, at whatever depth, each after the one that it is in. */
    NavigableSet<String> folders() {
        NavigableSet<String> folders = new TreeSet<>();
        for (String path : paths) {
            String folder = parent(path);
            while (!folder.isEmpty() && folders.add(folder)) {
                folder = parent(folder);
            }
        }
        return folders;
    }

    /** The folder that a path is in; empty at the top. */
    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}

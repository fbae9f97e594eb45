package org.glossator.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small sites for the tests, and what a folder holds. */
final class Trees {
    private Trees() {}

    /** A site of the paths and contents given by turns. */
    static SortedMap<String, String> site(String... pathsAndContents) {
        SortedMap<String, String> site = new TreeMap<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            site.put(pathsAndContents[i], pathsAndContents[i + 1]);
        }
        return site;
    }

    /**
     * A site of some hundred files, nearly all of which another version changes, removes or adds.
     *
     * @param version one letter, which stands in every file
     */
    static SortedMap<String, String> version(String version) {
        SortedMap<String, String> site = new TreeMap<>();
        boolean first = version.equals("A");
        for (int i = 0; i < 60; i++) {
            site.put("page-" + i + ".html", version.repeat(i * 7));
            site.put("assets/" + i + ".css", (version + i + "\n").repeat(100));
            site.put("terms/" + version + "/" + i + ".html", version);
            site.put(version + "/only/here/" + i + ".html", "1");
            site.put("same/" + i + ".html", "the same in both");
        }
        site.put(first ? "swapped" : "swapped/inside/file", version);
        site.put(first ? "turned/inside/file" : "turned", version);
        return site;
    }

    static List<Artifact> artifacts(Map<String, String> site) {
        List<Artifact> artifacts = new ArrayList<>();
        site.forEach(
                (path, content) -> artifacts.add(new Artifact(path, () -> content.getBytes(StandardCharsets.UTF_8))));
        return artifacts;
    }

    /** Every file below the folder with its content, those of {@code .glossator} left out. */
    static SortedMap<String, String> siteIn(Path folder) {
        SortedMap<String, String> files = filesIn(folder);
        files.keySet().removeIf(path -> path.startsWith(".glossator/"));
        return files;
    }

    /** Every file below the folder with its content, and every empty folder. */
    static SortedMap<String, String> filesIn(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path each : walk.filter(path -> !path.equals(folder)).toList()) {
                StringJoiner path = new StringJoiner("/");
                folder.relativize(each).forEach(name -> path.add(name.toString()));
                if (Files.isRegularFile(each)) {
                    files.put(path.toString(), Files.readString(each));
                } else if (!Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) || isEmpty(each)) {
                    files.put(path.toString(), "not a file");
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}

package org.glossator.doctor;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every file below {@code content/} by its name alone: what other programs left there, and names that make trouble. */
record ContentFiles(Path project, Path content) {
    /** In characters; Windows stops at 260, and an editor adds some of its own. */
    private static final int LONG_PATH = 240;

    List<Remark> remarks() throws IOException {
        List<Remark> remarks = new ArrayList<>();
        if (Files.isSymbolicLink(content)) {
            remarks.add(Remark.note(
                    "content is a link to " + content.toRealPath(), "put the folder itself into the project"));
        }
        SortedMap<String, String> names = new TreeMap<>();
        Walk walk = new Walk(content.toRealPath(), new ArrayList<>(), remarks);
        Files.walkFileTree(walk.root(), walk.visitor());
        walk.files().sort(null);
        for (String file : walk.files()) {
            StrangeName.of(file).map(strange -> strange.at("content/" + file)).ifPresent(remarks::add);
            String twin = names.putIfAbsent(folded(file), file);
            if (twin != null) {
                remarks.add(Remark.problem(
                        "content/" + twin + " and content/" + file + " are one file on Windows and macOS",
                        "give one of them another name"));
            }
            if (content.resolve(file).toString().length() > LONG_PATH) {
                remarks.add(Remark.note(
                        "the path of content/" + file + " is very long, too long for some programs on Windows",
                        "give it a shorter name, or keep the project in a folder such as C:\\sites"));
            }
        }
        if (remarks.isEmpty()) {
            remarks.add(Remark.ok(walk.files().size() + " files in content/, no strange names among them"));
        }
        return remarks;
    }

    // As systems see names that do not tell letters by case, or by how an accent is written.
    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Lists the files, and remarks on links and on what may not be read. */
    private record Walk(Path root, List<String> files, List<Remark> remarks) {
        SimpleFileVisitor<Path> visitor() {
            return new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    visit(file, attributes.isSymbolicLink());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    remarks.add(Remark.problem(path(file) + " cannot be read", "see whether you may open it"));
                    return FileVisitResult.CONTINUE;
                }
            };
        }

        private void visit(Path file, boolean link) {
            if (file.getFileName().toString().startsWith(".")) {
                return;
            }
            files.add(root.relativize(file).toString().replace('\\', '/'));
            if (link) {
                remarks.add(
                        Files.exists(file)
                                ? Remark.note(
                                        path(file) + " is a link, which does not travel to every computer",
                                        "put a copy of the file there instead")
                                : Remark.problem(
                                        path(file) + " is a link that leads nowhere",
                                        "delete it, or put the file there"));
            } else if (!Files.isReadable(file)) {
                remarks.add(Remark.problem(path(file) + " cannot be read", "see whether you may open it"));
            }
        }

        private String path(Path file) {
            return "content/" + root.relativize(file).toString().replace('\\', '/');
        }
    }
}

package org.glossator.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/**
 * The files below {@code content/} in the order of their paths: those to be read, the pictures, and what does not belong.
 *
 * @param lock the file that says what was held against the articles' texts
 * @param media the pictures' paths below {@code media/} with their sizes in bytes
 */
record ContentFolder(
        List<FileContent.Found> files, List<Path> lock, SortedMap<String, Long> media, List<Diagnostic> faults) {
    static ContentFolder walk(Path project) {
        Path root = project.resolve("content");
        ContentFolder folder =
                new ContentFolder(new ArrayList<>(), new ArrayList<>(), new TreeMap<>(), new ArrayList<>());
        if (!Files.isDirectory(root)) {
            return folder;
        }
        try {
            Path real = root.toRealPath();
            if (real.startsWith(project.toRealPath())) {
                Files.walkFileTree(real, new Visitor(real, folder));
            } else {
                folder.faults.add(LoadRules.OUTSIDE_LINK
                        .at(
                                new SourceFile("content", "").start(),
                                "the folder content is a link that leads out of the project")
                        .mendedBy("put the folder itself here"));
            }
        } catch (IOException unreadable) {
            folder.faults.add(LoadRules.UNREADABLE_FILE
                    .at(new SourceFile("content", "").start(), "this folder cannot be read")
                    .mendedBy("see whether you may open it"));
        }
        folder.faults.addAll(StrayFile.beside(project));
        folder.files.sort(Comparator.comparing(FileContent.Found::path));
        return folder;
    }

    /** Sorts each file that it meets. */
    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final ContentFolder folder;

        /** @param root the real path of the folder */
        private Visitor(Path root, ContentFolder folder) {
            this.root = root;
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean hidden = !directory.equals(root)
                    && directory.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = root.relativize(file).toString().replace('\\', '/');
            if (file.getFileName().toString().startsWith(".")) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink() && !leadsInside(file)) {
                folder.faults.add(LoadRules.OUTSIDE_LINK
                        .at(place(path), "this link leads out of the content folder")
                        .mendedBy("put a copy of the file here instead"));
                return FileVisitResult.CONTINUE;
            }
            if (Files.isDirectory(file)) {
                unexpected(file, path);
            } else {
                sort(file, path, attributes.isSymbolicLink() ? Files.size(file) : attributes.size());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            String path = root.relativize(file).toString().replace('\\', '/');
            folder.faults.add(LoadRules.UNREADABLE_FILE
                    .at(place(path), "this cannot be read")
                    .mendedBy("see whether you may open it"));
            return FileVisitResult.CONTINUE;
        }

        // Where a link leads is known only from the real path: a name without ".." may still leave the folder.
        private boolean leadsInside(Path link) {
            try {
                return link.toRealPath().startsWith(root);
            } catch (IOException leadsNowhere) {
                return false;
            }
        }

        private void sort(Path file, String path, long size) {
            Optional<FileKind> kind = FileKind.at(path);
            if (kind.isPresent()) {
                folder.files.add(new FileContent.Found(file, "content/" + path, kind.get()));
            } else if (path.equals(LockReader.NAME)) {
                folder.lock.add(file);
            } else if (path.startsWith("media/") && StrayFile.isPicture(path)) {
                folder.media.put(path.substring("media/".length()), size);
            } else {
                unexpected(file, path);
            }
        }

        private void unexpected(Path file, String path) {
            folder.faults.add(StrayFile.at(path, place(path), hasFields(file)));
        }

        private static boolean hasFields(Path file) {
            try (InputStream in = Files.newInputStream(file)) {
                return new String(in.readNBytes(FrontMatter.FENCE.length()), StandardCharsets.ISO_8859_1)
                        .equals(FrontMatter.FENCE);
            } catch (IOException unreadable) {
                return false;
            }
        }

        private static SourceFile file(String path) {
            return new SourceFile("content/" + path, "");
        }

        private static Span place(String path) {
            return file(path).start();
        }
    }
}

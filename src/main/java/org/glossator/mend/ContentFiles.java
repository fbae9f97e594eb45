package org.glossator.mend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.glossator.publish.Replacement;

/** The files below {@code content/}, which are written whole or not at all; no other file can be reached. */
final class ContentFiles {
    private static final String CONTENT = "content/";

    private final Path project;

    ContentFiles(Path project) {
        this.project = project;
    }

    /** The bytes of a file of the content; empty where it is none. */
    Optional<byte[]> read(String path) throws IOException {
        Optional<Path> file = inContent(path);
        return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
    }

    boolean exists(String path) {
        return Files.exists(project.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Writes a file, or gives it its new name.
     *
     * @return false where it was changed meanwhile, or another one bears the name; nothing is written then
     */
    boolean apply(String from, byte[] expected, String to, byte[] bytes) throws IOException {
        Optional<Path> file = inContent(from);
        boolean same = file.isPresent() && Arrays.equals(Files.readAllBytes(file.get()), expected);
        if (!same || (!from.equals(to) && exists(to))) {
            return false;
        }
        if (!Arrays.equals(expected, bytes)) {
            Replacement.of(file.get(), bytes);
        }
        if (!from.equals(to)) {
            Files.move(project.resolve(from), project.resolve(to));
        }
        return true;
    }

    // A link may lead elsewhere, so the real path decides.
    private Optional<Path> inContent(String path) throws IOException {
        Path file = project.resolve(path);
        if (!path.startsWith(CONTENT) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Path real = file.toRealPath();
        return real.startsWith(project.resolve(CONTENT).toRealPath()) ? Optional.of(real) : Optional.empty();
    }
}

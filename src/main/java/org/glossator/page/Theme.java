package org.glossator.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.source.SourceFile;

/**
 * The files of the look: those of a project's own {@code templates/} folder first, file by file, then the ones packed
 * with the tool.
 *
 * <p>Names are relative to the folder, with {@code /} between folders. A name that leads out of the folder, by dots
 * or by a link of the file system, is a fault. Safe for use by several threads.
 */
public final class Theme {
    private final Optional<Path> folder;

    private Theme(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The look as it is packed with the tool. */
    public static Theme packed() {
        return new Theme(Optional.empty());
    }

    /** The look with what a project overrides; the folder need not exist. */
    public static Theme of(Path templates) {
        return new Theme(Optional.of(templates).filter(Files::isDirectory));
    }

    /** A text of the project or else of the tool. */
    public Optional<SourceFile> text(String name) {
        return bytes(name).map(bytes -> sourceOf(name, bytes));
    }

    /** A text as it is packed with the tool, whatever the project has. */
    public Optional<SourceFile> packedText(String name) {
        return packedBytes(name).map(bytes -> sourceOf(name, bytes));
    }

    /** A text that only the project's folder holds. */
    public Optional<SourceFile> ownText(String name) {
        return ownBytes(name).map(bytes -> sourceOf(name, bytes));
    }

    public Optional<byte[]> bytes(String name) {
        return ownBytes(name).or(() -> packedBytes(name));
    }

    /** The files below a folder of the project's own templates, sorted; none where there is no such folder. */
    public List<String> ownFiles(String below) {
        Optional<Path> start = folder.map(root -> root.resolve(below)).filter(Files::isDirectory);
        if (start.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(start.get())) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> below + "/" + slashed(start.get().relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> ownBytes(String name) {
        // No file has a name that holds the character behind which C's strings end.
        return folder.filter(root -> name.indexOf('\0') < 0)
                .map(root -> root.resolve(name))
                .filter(Files::isRegularFile)
                .map(file -> read(name, file));
    }

    private byte[] read(String name, Path file) {
        try {
            Path root = folder.orElseThrow().toRealPath();
            if (!file.toRealPath().startsWith(root)) {
                throw new TemplateFault(TemplateFault.RULE.at(
                        new SourceFile("templates/" + name, "").start(),
                        "the file leads out of the folder of the templates"));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> packedBytes(String name) {
        if (name.contains("..")) {
            return Optional.empty();
        }
        try (InputStream in = Theme.class.getResourceAsStream("/templates/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile sourceOf(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new SourceFile("templates/" + name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}

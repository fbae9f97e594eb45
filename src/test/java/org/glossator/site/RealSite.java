package org.glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.ProgramRun;

/** The site that this repository's own content builds to, made in a folder of its own by the program itself. */
final class RealSite implements AutoCloseable {
    /** The folder of the repository. */
    static final Path PROJECT = Path.of("").toAbsolutePath();

    private final Path temporary;
    private final Path folder;

    private RealSite(Path temporary, Path folder) {
        this.temporary = temporary;
        this.folder = folder;
    }

    static RealSite build() {
        Path temporary = temporary();
        Path folder = temporary.resolve("site");
        ProgramRun run = ProgramRun.now(PROJECT, "build", "--out", folder.toString());
        assertThat(run.code()).as(run.printed()).isZero();
        return new RealSite(temporary, folder);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("glossator-site");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** The HTML files, sorted by path. */
    List<Path> pages() {
        return Tree.files(folder).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
    }

    /** The path of a file as links write it. */
    String path(Path file) {
        return Tree.path(folder, file);
    }

    /**
     * A page of each kind: all that stand alone, and of each folder its list and the fullest of its entries.
     */
    List<Path> pageOfEachKind() {
        Map<String, Path> kinds = new TreeMap<>();
        for (Path page : pages()) {
            kinds.merge(kind(path(page)), page, (one, other) -> size(one) >= size(other) ? one : other);
        }
        return List.copyOf(kinds.values());
    }

    private static String kind(String path) {
        int slash = path.indexOf('/');
        return slash < 0 || path.endsWith("/index.html") ? path : path.substring(0, slash);
    }

    private static long size(Path page) {
        try {
            return Files.size(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Tree.delete(temporary);
    }
}

package org.glossator.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Outcome;

/** A content folder that a test writes file by file and then loads. */
final class Trial {
    private final Path project;

    private Trial(Path project) {
        this.project = project;
    }

    /** A folder that holds a sound {@code site.yaml}. */
    static Trial in(Path project) {
        return new Trial(project).with("site.yaml", "title: A site\nlanguage: en\n");
    }

    Trial with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Trial with(String path, byte[] bytes) {
        try {
            Files.createDirectories(path(path).getParent());
            Files.write(path(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A page with these fields beside its title. */
    Trial page(String fields) {
        return with("pages/about.md", "---\ntitle: About\n" + fields + "---\nA text.\n");
    }

    Path path(String path) {
        return project.resolve("content").resolve(path);
    }

    Outcome<Optional<Content>> load() {
        return new Loader(project, true).load();
    }

    /** The content, which must be sound. */
    Content content() {
        Outcome<Optional<Content>> loaded = load();
        if (!loaded.faults().isEmpty()) {
            throw new IllegalStateException("not sound: " + shown(loaded.faults()));
        }
        return loaded.value().orElseThrow();
    }

    /** Each fault as {@code path:line:column-endColumn rule: message (mend)}, the path below {@code content/}. */
    List<String> faults() {
        return shown(load().faults());
    }

    /** Each fault as {@code line:column rule}. */
    List<String> places() {
        return load().faults().stream()
                .map(fault -> fault.place().line() + ":" + fault.place().column() + " "
                        + fault.rule().id())
                .toList();
    }

    private static List<String> shown(List<Diagnostic> faults) {
        return faults.stream().map(Trial::shown).toList();
    }

    private static String shown(Diagnostic fault) {
        String path = fault.place().file().path().replaceFirst("^content/", "");
        return path + ":" + fault.place().line() + ":" + fault.place().column() + "-"
                + fault.place().endColumn() + " " + fault.rule().id() + ": " + fault.message() + " (" + fault.mend()
                + ")";
    }
}

package org.glossator.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.glossator.draft.DraftFile;

/** The project's folder, in which drafts are laid beside what is there; no file that is there is changed. */
final class DraftFolder {
    private static final String TIMELINE = "content/timeline.yaml";
    private final Path project;

    DraftFolder(Path project) {
        this.project = project;
    }

    boolean has(DraftFile draft) {
        return Files.exists(project.resolve(draft.path()));
    }

    /** Whether the file that is there under a draft's path names an article. */
    boolean names(DraftFile draft, String article) throws IOException {
        return read(draft.path()).lines().anyMatch(line -> line.strip().matches("(- )?article: " + article));
    }

    void write(DraftFile draft) throws IOException {
        Path file = project.resolve(draft.path());
        Path folder = project.resolve(draft.path().substring(0, draft.path().lastIndexOf('/')));
        Files.createDirectories(folder);
        if (!folder.toRealPath().startsWith(project.toRealPath())) {
            throw new FileSystemException(folder.toString(), null, "it leads out of the project");
        }
        Files.writeString(file, draft.text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Those of whose day the timeline has none. */
    List<DraftFile> newEvents(List<DraftFile> events) throws IOException {
        List<String> timeline = read(TIMELINE).lines().map(String::strip).toList();
        List<DraftFile> missing = new ArrayList<>();
        for (DraftFile event : events) {
            String dateLine = event.text()
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("date: "))
                    .findFirst()
                    .orElseThrow();
            if (timeline.stream().noneMatch(line -> line.replace("- ", "").equals(dateLine))) {
                missing.add(event);
            }
        }
        return missing;
    }

    private String read(String path) throws IOException {
        Path file = project.resolve(path);
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    // What stands there is kept to the byte; a list in another layout is left to its writer.
    String addToTimeline(List<DraftFile> events) throws IOException {
        String timeline = read(TIMELINE);
        boolean isList = timeline.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .map(line -> line.startsWith("- ") && !line.startsWith("- {"))
                .orElse(true);
        if (!isList) {
            return "write it yourself, since " + TIMELINE + " has another layout";
        }
        StringBuilder added = new StringBuilder(timeline.isEmpty() || timeline.endsWith("\n") ? "" : "\n");
        events.forEach(event -> added.append(event.text()));
        Files.writeString(project.resolve(TIMELINE), added, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return "";
    }
}

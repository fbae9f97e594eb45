package org.glossator.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.glossator.draft.DraftFile;
import org.glossator.draft.Drafts;

/** Writes drafts beside what is there and says what was drafted, line by line. */
final class DraftReport {
    private final Surroundings surroundings;
    private final Path project;

    DraftReport(Surroundings surroundings, Path project) {
        this.surroundings = surroundings;
        this.project = project;
    }

    /** @return the exit code */
    int of(Drafts drafts, boolean dryRun) throws IOException {
        int written = 0;
        int there = 0;
        for (DraftFile draft : drafts.files()) {
            boolean exists = Files.exists(project.resolve(draft.path()));
            if (!exists && !dryRun) {
                write(draft);
            }
            tell(draft, exists ? "there already: " + draft.path() : draft.path());
            written += exists ? 0 : 1;
            there += exists ? 1 : 0;
        }
        List<DraftFile> events = newEvents(drafts.events());
        String problem = dryRun || events.isEmpty() ? "" : addToTimeline(events);
        events.forEach(event -> tell(event, problem.isEmpty() ? event.path() : "not added: " + problem));
        drafts.unsaid().forEach(one -> tell(one, "no draft"));
        listed("terms that it names", drafts.terms());
        listed("names that may deserve a term", drafts.candidates());
        last(
                written + (problem.isEmpty() ? events.size() : 0),
                there + drafts.events().size() - events.size(),
                dryRun);
        return Exit.DONE;
    }

    private void tell(DraftFile draft, String where) {
        String line = draft.line() > 0 ? "line " + draft.line() : "";
        surroundings
                .out()
                .println(String.format(
                        Locale.ROOT, "%-8s %-9s %-9s %s", draft.kind(), line, draft.sureness(), draft.about()));
        surroundings.out().println("                             " + where);
    }

    private void listed(String heading, List<String> items) {
        if (!items.isEmpty()) {
            surroundings.out().println(heading + ": " + String.join(", ", items));
        }
    }

    private void last(int drafts, int there, boolean dryRun) {
        String known = there == 0 ? "" : ", " + there + " there already";
        surroundings
                .out()
                .println(drafts + (drafts == 1 ? " draft" : " drafts") + (dryRun ? " possible" : " written") + known);
        if (dryRun) {
            surroundings.out().println("nothing was written; next: the same without --list");
        } else {
            surroundings.out().println("next: fill in what is empty; glossator check --drafts says what is missing");
        }
    }

    private void write(DraftFile draft) throws IOException {
        Path file = project.resolve(draft.path());
        Path folder = project.resolve(draft.path().substring(0, draft.path().lastIndexOf('/')));
        Files.createDirectories(folder);
        if (!folder.toRealPath().startsWith(project.toRealPath())) {
            throw new FileSystemException(folder.toString(), null, "it leads out of the project");
        }
        Files.writeString(file, draft.text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private List<DraftFile> newEvents(List<DraftFile> events) throws IOException {
        String timeline = timeline();
        List<DraftFile> missing = new ArrayList<>();
        for (DraftFile event : events) {
            String slugLine = event.text().lines().findFirst().orElseThrow();
            if (timeline.lines().noneMatch(line -> line.strip().equals(slugLine))) {
                missing.add(event);
            }
        }
        return missing;
    }

    private String timeline() throws IOException {
        Path file = project.resolve("content/timeline.yaml");
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    // What stands there is kept to the byte; a list in another layout is left to its writer.
    private String addToTimeline(List<DraftFile> events) throws IOException {
        String timeline = timeline();
        boolean isList = timeline.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .map(line -> line.startsWith("- ") && !line.startsWith("- {"))
                .orElse(true);
        if (!isList) {
            return "write it yourself, since content/timeline.yaml has another layout";
        }
        StringBuilder added = new StringBuilder(timeline.isEmpty() || timeline.endsWith("\n") ? "" : "\n");
        events.forEach(event -> added.append(event.text()));
        Files.writeString(
                project.resolve("content/timeline.yaml"), added, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return "";
    }
}

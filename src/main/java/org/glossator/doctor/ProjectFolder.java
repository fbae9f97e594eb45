package org.glossator.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a folder is a project's, and whether one can work in it. */
record ProjectFolder(Path project) {
    private static final List<String> SYNCED =
            List.of("OneDrive", "Dropbox", "Google Drive", "GoogleDrive", "iCloud Drive", "Nextcloud", "ownCloud");
    private static final long LITTLE = 100L << 20;

    List<Remark> remarks() throws IOException {
        if (!Files.isDirectory(project)) {
            return List.of(
                    Remark.problem("there is no folder " + project, "see how its name is written after --directory"));
        }
        List<Remark> remarks = new ArrayList<>();
        remarks.add(Files.isDirectory(project.resolve("content")) ? found() : missing());
        Stream.of(project, project.resolve("content"))
                .filter(folder -> Files.isDirectory(folder) && !Files.isWritable(folder))
                .map(folder -> Remark.problem(
                        "nothing may be written into " + folder, "copy the project into a folder of your own"))
                .forEach(remarks::add);
        synced().ifPresent(remarks::add);
        long space = Files.getFileStore(project).getUsableSpace();
        if (space < LITTLE) {
            remarks.add(Remark.problem(
                    "the disk is almost full: " + (space >> 20) + " MB are left", "make room before you build"));
        }
        return remarks;
    }

    private Remark found() {
        if (Files.isRegularFile(project.resolve("content").resolve("site.yaml"))) {
            return Remark.ok(project.toString());
        }
        return Remark.problem(
                project + " holds content/, but no content/site.yaml",
                "make that file with a title and a language, or go to the site that you mean");
    }

    private Remark missing() throws IOException {
        String way = elsewhere()
                .map(place -> "it is in " + place + ": go there, or name it with --directory")
                .orElse("go to your site's folder, or name it with --directory");
        return Remark.problem("there is no folder content in " + project, way);
    }

    // People start one folder too high, where they unpacked the site, or inside content.
    private Optional<Path> elsewhere() throws IOException {
        try (Stream<Path> below = Files.list(project)) {
            Optional<Path> found =
                    below.filter(ProjectFolder::isProject).sorted().findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        Optional<Path> above = Optional.ofNullable(project.getParent());
        while (above.isPresent() && !isProject(above.get())) {
            above = above.flatMap(folder -> Optional.ofNullable(folder.getParent()));
        }
        return above;
    }

    private static boolean isProject(Path folder) {
        return Files.isRegularFile(folder.resolve("content").resolve("site.yaml"));
    }

    private Optional<Remark> synced() {
        String path = project.toString().toLowerCase(Locale.ROOT);
        return SYNCED.stream()
                .filter(name -> path.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(name -> Remark.note(
                        "the folder is kept in step by " + name + ", which may hold a file while it is written",
                        "should a build be refused, wait a moment and build again, or work in another folder"));
    }
}

package org.glossator.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.publish.Publisher;

/** Looks at a machine and a project from all sides; nothing that it meets keeps it from looking further. */
public final class Doctor {
    private final Machine machine;
    private final Path project;
    private final Path site;
    private final Publisher publisher;

    /**
     * @param project the folder that should hold {@code content/}
     * @param site the folder of the published site
     * @param publisher that of the site
     */
    public Doctor(Machine machine, Path project, Path site, Publisher publisher) {
        this.machine = machine;
        this.project = project.toAbsolutePath().normalize();
        this.site = site.toAbsolutePath().normalize();
        this.publisher = publisher;
    }

    public List<Chapter> examine() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(chapter("Java and this machine", machine::remarks));
        chapters.add(chapter("The project's folder", () -> new ProjectFolder(project).remarks()));
        Path content = project.resolve("content");
        if (Files.isDirectory(content)) {
            chapters.add(chapter("Files", () -> new ContentFiles(project, content).remarks()));
            chapters.add(chapter("Content", () -> new ReadContent(project).remarks()));
            chapters.add(chapter("Look", () -> new LookFiles(project.resolve("templates")).remarks()));
            chapters.add(chapter("The published site", () -> new OutputFolder(project, site, publisher).remarks()));
            chapters.add(chapter("Git", () -> new GitRemarks(project, site).remarks()));
        }
        return chapters;
    }

    // Whatever is broken in one place, the others are still worth a look.
    private static Chapter chapter(String title, Look look) {
        try {
            return new Chapter(title, look.remarks());
        } catch (IOException | RuntimeException hindered) {
            return new Chapter(
                    title,
                    List.of(Remark.problem(
                            "this could not be looked at: " + hindered, "see whether you may open the folder")));
        }
    }

    /** A look at one side. */
    private interface Look {
        List<Remark> remarks() throws IOException;
    }
}

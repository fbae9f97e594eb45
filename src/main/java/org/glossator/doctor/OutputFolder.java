package org.glossator.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.publish.PublishRefused;
import org.glossator.publish.Publisher;
import org.glossator.publish.Standing;

/** Whether a build may publish into the site's folder, and what stands there. */
record OutputFolder(Path project, Path site, Publisher publisher) {
    List<Remark> remarks() throws IOException {
        String name = site.startsWith(project) ? project.relativize(site) + "/" : site.toString();
        try {
            return remarks(name.replace('\\', '/'), publisher.look());
        } catch (PublishRefused refused) {
            return List.of(Remark.problem(String.valueOf(refused.getMessage()), refused.mend()));
        }
    }

    private List<Remark> remarks(String name, Standing standing) {
        List<Remark> remarks = new ArrayList<>();
        if (standing.cutShort()) {
            remarks.add(Remark.note(
                    "a build was cut short, or is running now", "the next build finishes or undoes it by itself"));
        }
        if (standing.files() == 0) {
            remarks.add(Remark.ok(name + " is not built yet; glossator build makes it"));
        } else if (standing.missing() > 0) {
            remarks.add(Remark.problem(
                    standing.missing() + " of the " + standing.files() + " files that Glossator made in " + name
                            + " are gone",
                    "glossator build makes them again"));
        } else {
            remarks.add(Remark.ok(name + " holds a site that Glossator made, " + standing.files() + " files"));
        }
        if (Files.isDirectory(site) && !Files.isWritable(site)) {
            remarks.add(Remark.problem(
                    "nothing may be written into " + name, "see who owns the folder, or build elsewhere with --out"));
        }
        return remarks;
    }
}

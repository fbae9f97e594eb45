package org.glossator.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells whether a folder may be published into at all.
 *
 * @param out the folder of the site
 * @param project the folder that the site is made in
 * @param sources folders that the site is made from
 */
record Guard(Path out, Path project, List<Path> sources) {
    private static final String ELSEWHERE = "give another folder with --out";

    void check(Backstage backstage) throws IOException, PublishRefused {
        if (Files.isSymbolicLink(out)) {
            throw new PublishRefused(out + " is a link to another place", "give the folder itself with --out");
        }
        if (Folders.exists(out) && !Folders.isFolder(out)) {
            throw new PublishRefused(out + " is a file, not a folder", ELSEWHERE);
        }
        checkProject();
        if (Folders.exists(backstage.folder()) && !Folders.isFolder(backstage.folder())) {
            throw new PublishRefused(backstage.folder() + " is not a folder", "remove it");
        }
        if (!backstage.isOurs() && holdsAnything()) {
            throw new PublishRefused(
                    out + " holds files that Glossator did not make",
                    "give a new or empty folder with --out, or empty this one yourself");
        }
    }

    private void checkProject() throws IOException, PublishRefused {
        Path place = real(out);
        if (real(project).startsWith(place)) {
            throw new PublishRefused(out + " holds the project itself", ELSEWHERE);
        }
        for (Path source : sources) {
            Path from = real(source);
            if (from.startsWith(place) || place.startsWith(from)) {
                throw new PublishRefused(
                        out + " holds what the site is made from, or lies in it (" + source.getFileName() + "/)",
                        ELSEWHERE);
            }
        }
    }

    private boolean holdsAnything() throws IOException {
        return Folders.isFolder(out) && Folders.list(out).stream().anyMatch(entry -> !entry.endsWith(Backstage.NAME));
    }

    // Without the links on the way, so that two names of one place are seen to be one; the end need not exist yet.
    private static Path real(Path path) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        if (Files.exists(whole)) {
            return whole.toRealPath();
        }
        return parent == null ? whole : real(parent).resolve(String.valueOf(whole.getFileName()));
    }
}

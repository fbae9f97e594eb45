package org.glossator.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The folder behind the site, {@code .glossator}: there the next site is made ready, and there the manifest lies. */
final class Backstage {
    static final String NAME = ".glossator";

    private final Path out;
    private final Path folder;
    private final Path manifest;
    private final Path draft;
    private final Path journal;
    private final Path moving;
    private final Path next;

    Backstage(Path out) {
        this.out = out;
        this.folder = out.resolve(NAME);
        this.manifest = folder.resolve("manifest");
        this.draft = folder.resolve("journal.draft");
        this.journal = folder.resolve("journal");
        this.moving = folder.resolve("journal.moving");
        this.next = folder.resolve("next");
    }

    Path folder() {
        return folder;
    }

    /** Where the files of the next site are put before they are published. */
    Path next() {
        return next;
    }

    Manifest manifest() throws IOException, PublishRefused {
        return Manifest.read(manifest);
    }

    /** Whether Glossator has published, or begun to put a site in place, in this folder. */
    boolean isOurs() {
        return Folders.exists(manifest) || isCommitted();
    }

    boolean isLeftOver() {
        return isCommitted() || Folders.exists(next) || Folders.exists(draft) || Folders.exists(folder.resolve("lock"));
    }

    Optional<FolderLock> lock() throws IOException {
        return FolderLock.take(folder, "lock");
    }

    /** Finishes what was committed, or throws away what was not. */
    Recovery recover() throws IOException, PublishRefused {
        boolean begun = Folders.exists(next) || Folders.exists(draft);
        if (!isCommitted()) {
            rollBack();
            return begun ? Recovery.DISCARDED : Recovery.NOTHING;
        }
        rollForward();
        return Recovery.FINISHED;
    }

    /** The moment of change: from here on the new site is the one that will stand. */
    void commit(Manifest site) throws IOException {
        site.write(draft);
        Folders.rename(draft, journal);
    }

    /**
     * Puts the committed site in place.
     *
     * <p>The journal changes its name once the old files are gone: a second run must not remove a new file that bears,
     * on a system that does not tell letters by case, the name of an old one.
     */
    void rollForward() throws IOException, PublishRefused {
        if (Folders.exists(journal)) {
            remove(manifest(), Manifest.read(journal));
            Folders.rename(journal, moving);
        }
        if (Folders.exists(next)) {
            Folders.merge(next, out);
        }
        Folders.rename(moving, manifest);
        Folders.deleteTree(next);
    }

    void rollBack() throws IOException {
        Files.deleteIfExists(draft);
        Folders.deleteTree(next);
    }

    /** Forgets the folder, once nothing that was made is left in it. */
    void forget() throws IOException {
        Files.deleteIfExists(manifest);
    }

    private boolean isCommitted() {
        return Folders.exists(journal) || Folders.exists(moving);
    }

    private void remove(Manifest old, Manifest site) throws IOException {
        Manifest gone = old.without(site);
        Set<String> sound = new HashSet<>();
        for (String path : gone.paths()) {
            Path file = out.resolve(path);
            if (isInside(Manifest.parent(path), sound) && !Folders.isFolder(file)) {
                Files.deleteIfExists(file);
            }
        }
        for (String emptied : gone.folders().descendingSet()) {
            if (isInside(emptied, sound)) {
                Folders.deleteIfEmpty(out.resolve(emptied));
            }
        }
    }

    // A folder that somebody replaced by a link leads elsewhere, where nothing is ours to remove.
    private boolean isInside(String path, Set<String> sound) {
        if (path.isEmpty() || sound.contains(path)) {
            return true;
        }
        boolean inside = isInside(Manifest.parent(path), sound) && Folders.isFolder(out.resolve(path));
        if (inside) {
            sound.add(path);
        }
        return inside;
    }
}

package org.glossator.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes a site into its folder, whole or not at all, and touches nothing there that it did not make itself.
 *
 * <p>Only bytes that differ are written. A publication that is cut short at any moment is finished or undone by the
 * next call of any method of this class. One publisher serves one folder; processes keep each other out by a lock.
 */
public final class Publisher {
    private final Path out;
    private final Guard guard;
    private final Backstage backstage;

    /**
     * @param out the folder of the site, which need not exist yet
     * @param project the folder that the site is made in, which {@code out} must neither be nor hold
     * @param sources folders that the site is made from, such as {@code content}; {@code out} must not overlap them
     */
    public Publisher(Path out, Path project, List<Path> sources) {
        this.out = out;
        this.guard = new Guard(out, project, List.copyOf(sources));
        this.backstage = new Backstage(out);
    }

    /**
     * Makes the folder hold these artifacts, and of our files no others.
     *
     * <p>Artifacts are made on several threads. Whatever one of them throws is thrown on, and the old site stands.
     *
     * @throws PublishRefused when the folder is not ours, a path is unsound, or another process is publishing
     */
    public Published publish(List<Artifact> artifacts) throws IOException, PublishRefused {
        PathRules.refuseUnsound(artifacts);
        return alone(() -> replaceBy(List.copyOf(artifacts)));
    }

    /** Removes the files that we made, the list of them, and the folders that are empty then; tells how many files. */
    public int clean() throws IOException, PublishRefused {
        if (!Folders.exists(out)) {
            return 0;
        }
        int removed = alone(() -> {
            int files = backstage.manifest().paths().size();
            if (backstage.isOurs()) {
                backstage.commit(Manifest.EMPTY);
                backstage.rollForward();
                backstage.forget();
            }
            return files;
        });
        if (removed > 0) {
            Folders.deleteIfEmpty(out);
        }
        return removed;
    }

    /**
     * Finishes or undoes a publication that was cut short; every command calls this before anything else.
     *
     * <p>It costs next to nothing where there is nothing to do.
     */
    public Recovery recover() throws IOException, PublishRefused {
        if (!backstage.isLeftOver()) {
            return Recovery.NOTHING;
        }
        guard.check(backstage);
        Optional<FolderLock> lock = backstage.lock();
        return lock.isPresent() ? holding(lock.get(), backstage::recover) : Recovery.BUSY;
    }

    /**
     * Tells what stands in the folder, and changes nothing.
     *
     * @throws PublishRefused when nothing may be published there
     */
    public Standing look() throws IOException, PublishRefused {
        guard.check(backstage);
        List<String> gone = backstage.manifest().paths().stream()
                .filter(path -> !Folders.exists(out.resolve(path)))
                .toList();
        return new Standing(backstage.manifest().paths().size(), gone.size(), backstage.isLeftOver());
    }

    private Published replaceBy(List<Artifact> artifacts) throws IOException, PublishRefused {
        Manifest site = Manifest.of(artifacts);
        Manifest made = backstage.manifest();
        new ForeignFiles(out, made).refuseToOverwrite(site);
        Published published;
        try {
            int removed = made.without(site).paths().size();
            published = new Stage(out, backstage.next(), made, artifacts).fill(removed);
            if (published.isNothing()) {
                return published;
            }
            backstage.commit(site);
        } catch (IOException | PublishRefused | RuntimeException | Error failure) {
            backstage.rollBack();
            throw failure;
        }
        backstage.rollForward();
        return published;
    }

    private <T> T alone(Work<T> work) throws IOException, PublishRefused {
        guard.check(backstage);
        boolean existed = Folders.exists(out);
        FolderLock lock = backstage
                .lock()
                .orElseThrow(() -> new PublishRefused("another build is writing " + out, "wait until it is done"));
        try {
            return holding(lock, () -> {
                backstage.recover();
                return work.run();
            });
        } finally {
            if (!existed) {
                Folders.deleteIfEmpty(out);
            }
        }
    }

    private <T> T holding(FolderLock lock, Work<T> work) throws IOException, PublishRefused {
        try {
            return work.run();
        } finally {
            lock.close();
            Folders.deleteIfEmpty(backstage.folder());
        }
    }

    /** What is done while no other process may write the folder. */
    private interface Work<T> {
        T run() throws IOException, PublishRefused;
    }
}

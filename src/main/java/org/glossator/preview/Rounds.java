package org.glossator.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.glossator.source.Diagnostic;

/**
 * Goes from a change of the files to what is shown, over and over: one thread takes changes in and shows a single changed
 * page at once, another makes the whole.
 *
 * <p>What was made of files that have changed meanwhile is never shown: the whole is then made again.
 */
final class Rounds implements AutoCloseable {
    /** The browser loads the single page first; the whole would take the processors from it. */
    private static final long BREATH_MILLIS = 120;

    private final Workshop workshop;
    private final Showing showing;
    private final Preview.Told told;
    private final Watch watch;
    private final Set<Path> changed = new TreeSet<>();
    private long latest;
    private boolean breathes;
    private boolean ended;

    Rounds(Workshop workshop, Showing showing, Preview.Told told, List<Path> roots) throws IOException {
        this.workshop = workshop;
        this.showing = showing;
        this.told = told;
        this.watch = new Watch(roots);
    }

    /** Makes the site for the first time and begins to watch. */
    void begin() {
        Shown first = workshop.make();
        showing.made(first);
        told.made(Set.of(), first.faults(), first.files().isPresent());
        start("preview-watch", this::watch);
        start("preview-make", this::make);
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (true) {
                take(watch.await());
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Set<Path> files) {
        Optional<Shown.Page> alone = guarded(() -> workshop.change(files)).orElse(Optional.empty());
        showing.changed(alone);
        synchronized (this) {
            changed.addAll(files);
            latest++;
            breathes = alone.isPresent();
            notifyAll();
        }
    }

    private void make() {
        long done = 0;
        try {
            while (true) {
                long current = next(done);
                Optional<Shown> shown = guarded(workshop::make);
                done = current;
                if (shown.isPresent() && isLatest(current)) {
                    show(shown.get());
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized long next(long done) throws InterruptedException {
        while (latest == done) {
            wait();
        }
        while (breathes) {
            breathes = false;
            wait(BREATH_MILLIS);
        }
        if (ended) {
            throw new InterruptedException();
        }
        return latest;
    }

    private void show(Shown shown) {
        Set<Path> files;
        synchronized (this) {
            files = Set.copyOf(changed);
            changed.clear();
        }
        showing.made(shown);
        List<Diagnostic> faults = shown.faults();
        told.made(files, faults, shown.files().isPresent());
    }

    private synchronized boolean isLatest(long number) {
        return latest == number;
    }

    // One fault of the program itself must not end the preview: whoever writes would wait for nothing.
    private <T> Optional<T> guarded(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | StackOverflowError fault) {
            told.failed(fault);
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            ended = true;
            latest++;
            notifyAll();
        }
        watch.close();
    }
}

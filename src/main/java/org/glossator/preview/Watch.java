package org.glossator.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Waits for files to change. The system tells of most changes at once; now and then all files are looked at too, since it
 * does not tell of every one on every machine. Used by one thread.
 *
 * <p>An editor's save is several changes, one after the other: what comes in quick succession is told together.
 */
final class Watch implements AutoCloseable {
    private static final long QUIET_MILLIS = 8;
    private static final long LONGEST_MILLIS = 120;
    private static final long EMPTY_MILLIS = 60;
    /** A look at all files may take this part of the time. */
    private static final int SELDOM = 40;

    private static final long SOON_MILLIS = 500;

    private final List<Path> roots;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Stamps stamps;
    /** Files that were not there before: some editors write one beside the old file and rename it. */
    private final Set<Path> passing = new HashSet<>();

    private long interval = SOON_MILLIS;
    private long looked = System.nanoTime();

    /** @param roots folders that need not exist yet */
    Watch(List<Path> roots) throws IOException {
        this.roots = List.copyOf(roots);
        this.service = roots.get(0).getFileSystem().newWatchService();
        roots.forEach(this::register);
        this.stamps = new Stamps(this.roots);
    }

    /** Waits until something has changed and is quiet again, and says what. */
    Set<Path> await() throws InterruptedException {
        Set<Path> changed = new HashSet<>();
        while (changed.isEmpty()) {
            WatchKey key = service.poll(untilNextLook(), TimeUnit.MILLISECONDS);
            if (key == null) {
                changed.addAll(look());
            } else {
                passing.clear();
                take(key, changed);
                gather(changed);
                changed.removeIf(file -> passing.contains(file) && !Files.exists(file));
            }
        }
        return changed;
    }

    /** Whether changes of a file are told: not those of files that editors hide. */
    static boolean isWatched(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.endsWith("~");
    }

    private long untilNextLook() {
        return Math.max(1, interval - (System.nanoTime() - looked) / 1_000_000);
    }

    private Set<Path> look() {
        roots.stream().filter(root -> !folders.containsValue(root)).forEach(this::register);
        long start = System.nanoTime();
        Set<Path> changed = stamps.differences();
        looked = System.nanoTime();
        interval = Math.max(SOON_MILLIS, (looked - start) / 1_000_000 * SELDOM);
        return changed;
    }

    private void gather(Set<Path> changed) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_MILLIS * 1_000_000;
        WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        while (key != null && System.nanoTime() < end) {
            take(key, changed);
            key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (key != null) {
            take(key, changed);
        } else if (changed.stream().anyMatch(Watch::isEmpty) || passing.containsAll(changed)) {
            // Some editors empty a file before they write it anew, or write another that takes its name.
            WatchKey written = service.poll(EMPTY_MILLIS, TimeUnit.MILLISECONDS);
            if (written != null) {
                take(written, changed);
            }
        }
    }

    private void take(WatchKey key, Set<Path> changed) {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == OVERFLOW || folder == null) {
                changed.addAll(look());
            } else if (event.context() instanceof Path name) {
                note(folder.resolve(name), changed);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    private void note(Path path, Set<Path> changed) {
        if (isWatched(path)) {
            if (!stamps.knows(path) && !folders.containsValue(path)) {
                passing.add(path);
            }
            stamps.note(path);
            changed.add(path);
        }
        if (Files.isDirectory(path)) {
            register(path);
        }
    }

    private void register(Path root) {
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path folder : walk.filter(Files::isDirectory).toList()) {
                folders.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
            }
        } catch (IOException | UncheckedIOException unwatchable) {
            // What the system does not tell of is seen at the next look at all files.
            looked = 0;
        }
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == 0;
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}

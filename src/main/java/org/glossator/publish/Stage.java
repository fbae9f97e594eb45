package org.glossator.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes artifacts and sets those whose bytes differ from what stands in the folder beside it.
 *
 * <p>As many artifacts as there are processors are made at once, and each is written as it is made, so that no more
 * than these few are held in memory.
 */
final class Stage {
    private final Path out;
    private final Path next;
    private final Manifest made;
    private final List<Artifact> artifacts;
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicBoolean failed = new AtomicBoolean();
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();

    /**
     * @param next the folder that what differs is set in
     * @param made the files of ours that {@code out} holds, or should hold
     */
    Stage(Path out, Path next, Manifest made, List<Artifact> artifacts) {
        this.out = out;
        this.next = next;
        this.made = made;
        this.artifacts = artifacts;
    }

    /** Makes every artifact; the first failure stops the rest and is thrown as it is. */
    Published fill(int removed) throws IOException, PublishRefused {
        int processors = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), artifacts.size()));
        ExecutorService pool = Executors.newFixedThreadPool(processors);
        long bytes = 0;
        try {
            for (Future<Long> worker : pool.invokeAll(Collections.nCopies(processors, (Callable<Long>) this::work))) {
                bytes += worker.get();
            }
        } catch (ExecutionException failure) {
            throw rethrown(failure.getCause());
        } catch (InterruptedException interrupted) {
            stop(pool);
            throw new IOException("publishing was interrupted", interrupted);
        } finally {
            pool.shutdown();
        }
        int unchanged = artifacts.size() - added.get() - changed.get();
        return new Published(artifacts.size(), added.get(), changed.get(), unchanged, removed, bytes);
    }

    // Nobody may still be writing when the caller removes what was written.
    private void stop(ExecutorService pool) {
        failed.set(true);
        pool.shutdown();
        try {
            if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException again) {
            pool.shutdownNow();
        }
        Thread.currentThread().interrupt();
    }

    private long work() throws IOException, PublishRefused {
        long bytes = 0;
        boolean done = false;
        try {
            int at = taken.getAndIncrement();
            while (at < artifacts.size() && !failed.get()) {
                bytes += set(artifacts.get(at));
                at = taken.getAndIncrement();
            }
            done = true;
        } finally {
            if (!done) {
                failed.set(true);
            }
        }
        return bytes;
    }

    private int set(Artifact artifact) throws IOException, PublishRefused {
        String path = artifact.path();
        byte[] content = artifact.content().get();
        boolean known = made.has(path);
        if (!known || !stands(path, content)) {
            prepare(Manifest.parent(path));
            Files.write(next.resolve(path), content);
            (known ? changed : added).incrementAndGet();
        }
        return content.length;
    }

    private void prepare(String folder) throws IOException {
        if (!folders.contains(folder)) {
            Files.createDirectories(next.resolve(folder));
            folders.add(folder);
        }
    }

    private boolean stands(String path, byte[] content) throws IOException, PublishRefused {
        Path file = out.resolve(path);
        try {
            BasicFileAttributes there =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (there.isDirectory()) {
                throw ForeignFiles.refusal(out, List.of(path));
            }
            return there.isRegularFile()
                    && there.size() == content.length
                    && Arrays.equals(Files.readAllBytes(file), content);
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    private static IOException rethrown(@Nullable Throwable cause) throws PublishRefused {
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        if (cause instanceof Error fault) {
            throw fault;
        }
        if (cause instanceof PublishRefused refusal) {
            throw refusal;
        }
        return cause instanceof IOException fault ? fault : new IOException(cause);
    }
}

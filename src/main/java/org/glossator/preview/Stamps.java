package org.glossator.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The time and size of every file, by which a change is seen that the system does not tell of: on a network drive, say.
 * Used by one thread.
 */
final class Stamps {
    private final List<Path> roots;
    private Map<Path, Stamp> known = Map.of();

    /** @param roots folders that need not exist */
    Stamps(List<Path> roots) {
        this.roots = roots;
        known = look();
    }

    private record Stamp(FileTime time, long size) {}

    /** What has changed since the last look. */
    Set<Path> differences() {
        Map<Path, Stamp> now = look();
        Set<Path> changed = new HashSet<>();
        now.forEach((file, stamp) -> {
            if (!stamp.equals(known.get(file))) {
                changed.add(file);
            }
        });
        known.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
        known = now;
        return changed;
    }

    boolean knows(Path file) {
        return known.containsKey(file);
    }

    /** Takes in that a file has changed, of which the system told. */
    void note(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                return;
            }
            known.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
        } catch (IOException gone) {
            known.remove(file);
        }
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> stamps = new HashMap<>(known.size() * 2);
        for (Path root : roots) {
            try {
                Files.walkFileTree(root, new Visitor(stamps));
            } catch (IOException goneMeanwhile) {
                // What is gone bears no stamp, which is how its deletion is seen.
            }
        }
        return stamps;
    }

    /** Notes each file that it meets. */
    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Map<Path, Stamp> stamps;

        private Visitor(Map<Path, Stamp> stamps) {
            this.stamps = stamps;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Watch.isWatched(file)) {
                stamps.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}

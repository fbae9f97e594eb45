package org.glossator.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Lock;
import org.glossator.model.Reference;
import org.glossator.model.Settings;
import org.glossator.source.Diagnostic;
import org.glossator.source.Outcome;
import org.glossator.source.SourceFile;

/**
 * What was read of each file of a project's content, so that after a change only what changed is read again.
 *
 * <p>An instance never changes: reading again makes another one, which shares what stayed as it was.
 */
public final class Reading {
    /** From so many changed files on, it is quicker to begin anew. */
    private static final int MANY = 500;

    private final Path project;
    private final Drafts drafts;
    private final ContentFolder folder;
    private final Map<Path, FileContent> files;

    private Reading(Path project, Drafts drafts, ContentFolder folder, Map<Path, FileContent> files) {
        this.project = project;
        this.drafts = drafts;
        this.folder = folder;
        this.files = files;
    }

    /**
     * Reads every file.
     *
     * @param project the folder that holds {@code content/}
     * @param drafts which of the entries that are marked as drafts are taken
     */
    static Reading of(Path project, Drafts drafts) {
        ContentFolder folder = ContentFolder.walk(project);
        return new Reading(project, drafts, folder, read(folder.files()));
    }

    /**
     * The content as it is after a change.
     *
     * @param changed the real paths of files that were written, made or deleted; of folders, everything in them
     */
    public Reading again(Set<Path> changed) {
        if (changed.size() > MANY) {
            return of(project, drafts);
        }
        Set<Path> others = new HashSet<>(changed);
        others.removeIf(this::isStillThere);
        ContentFolder now = others.isEmpty() ? folder : ContentFolder.walk(project);
        List<FileContent.Found> stale = now.files().stream()
                .filter(found -> !files.containsKey(found.file())
                        || changed.contains(found.file())
                        || isBelow(found.file(), others))
                .toList();
        Map<Path, FileContent> next = new HashMap<>(files);
        next.putAll(read(stale));
        if (!others.isEmpty()) {
            next.keySet()
                    .retainAll(now.files().stream().map(FileContent.Found::file).collect(Collectors.toSet()));
        }
        return new Reading(project, drafts, now, next);
    }

    /**
     * The content as it would be if a text stood in a file that is known; as it is where the file is not.
     *
     * @param file the file's real path
     */
    public Reading with(Path file, String text) {
        return folder.files().stream()
                .filter(found -> found.file().equals(file))
                .findFirst()
                .map(found -> {
                    Map<Path, FileContent> next = new HashMap<>(files);
                    next.put(file, FileContent.read(new SourceFile(found.path(), text), found.kind()));
                    return new Reading(project, drafts, folder, next);
                })
                .orElse(this);
    }

    /** The one entry that a file holds, where nothing is wrong with the file and the entry is taken. */
    public Optional<Entry> soundEntry(Path file) {
        return Optional.ofNullable(files.get(file))
                .filter(read -> read.faults().isEmpty() && read.entries().size() == 1)
                .map(read -> read.entries().get(0))
                .filter(drafts::takes);
    }

    /** The content; empty where there is no site to speak of, which is then the fault. */
    public Outcome<Optional<Content>> content() {
        List<FileContent> read =
                folder.files().stream().map(found -> files.get(found.file())).toList();
        List<Diagnostic> faults = new ArrayList<>(folder.faults());
        read.forEach(file -> faults.addAll(drafts.faults(file)));
        Optional<Settings> settings =
                read.stream().flatMap(file -> file.settings().stream()).findFirst();
        if (settings.isEmpty() && faults.isEmpty()) {
            faults.add(NoSite.at(project));
        }
        Faults damage = new Faults();
        Optional<Lock> lock = folder.lock().stream().findFirst().flatMap(file -> LockReader.read(file, damage));
        faults.addAll(damage.found());
        return new Outcome<>(settings.map(found -> content(found, read, lock)), faults);
    }

    private Content content(Settings settings, List<FileContent> read, Optional<Lock> lock) {
        List<Entry> entries = read.stream()
                .flatMap(file -> file.entries().stream())
                .filter(drafts::takes)
                .toList();
        List<Reference> references =
                read.stream().flatMap(file -> file.references().stream()).toList();
        List<SourceFile> sources =
                read.stream().flatMap(file -> file.source().stream()).toList();
        SortedMap<String, Long> media = new TreeMap<>(folder.media());
        return Content.of(
                settings, entries, references, media, sources, lock, LeftOut.of(folder.files(), read, entries));
    }

    private boolean isStillThere(Path file) {
        return files.containsKey(file) && Files.isRegularFile(file) && !Files.isSymbolicLink(file);
    }

    private static boolean isBelow(Path file, Collection<Path> folders) {
        return folders.stream().anyMatch(file::startsWith);
    }

    private static Map<Path, FileContent> read(List<FileContent.Found> files) {
        return files.parallelStream()
                .collect(Collectors.toMap(
                        FileContent.Found::file, found -> Misplaced.orElse(FileContent.read(found), found.kind())));
    }
}

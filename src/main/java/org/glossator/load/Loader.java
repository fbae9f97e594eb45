package org.glossator.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Lock;
import org.glossator.model.Reference;
import org.glossator.model.Settings;
import org.glossator.source.Diagnostic;
import org.glossator.source.Outcome;
import org.glossator.source.SourceFile;

/**
 * Reads the folder {@code content/} of a project; every fault of every file is reported in one run.
 *
 * <p>The result holds the entries that could be read. Where there are faults it is not complete, so nothing should be
 * concluded from what is missing in it.
 */
public final class Loader {
    private final Path project;
    private final boolean drafts;
    private final boolean unfinished;

    /**
     * @param project the folder that holds {@code content/}
     * @param drafts whether entries that are marked as drafts are read too
     */
    public Loader(Path project, boolean drafts) {
        this(project, drafts, drafts);
    }

    private Loader(Path project, boolean drafts, boolean unfinished) {
        this.project = project;
        this.drafts = drafts;
        this.unfinished = unfinished;
    }

    /** Reads drafts too, and leaves out without a word those that still lack a field. */
    public static Loader withFinishedDrafts(Path project) {
        return new Loader(project, true, false);
    }

    /** The content; empty where there is no site to speak of, which is then the fault. */
    public Outcome<Optional<Content>> load() {
        ContentFolder folder = ContentFolder.walk(project);
        List<FileContent> read = folder.files().parallelStream()
                .map(FileContent::read)
                .toList();
        List<Diagnostic> faults = new ArrayList<>(folder.faults());
        read.forEach(file -> faults.addAll(unfinished ? file.faults() : file.besideUnfinished()));
        Optional<Settings> settings =
                read.stream().flatMap(file -> file.settings().stream()).findFirst();
        if (settings.isEmpty() && faults.isEmpty()) {
            faults.add(LoadRules.NO_SITE
                    .at(new SourceFile("content/site.yaml", "").start(), "there is no site here")
                    .mendedBy("go to the folder that holds content/, or name it with --directory"));
        }
        Faults damage = new Faults();
        Optional<Lock> lock = folder.lock().stream().findFirst().flatMap(file -> LockReader.read(file, damage));
        faults.addAll(damage.found());
        return new Outcome<>(settings.map(found -> content(found, folder, read, lock)), faults);
    }

    private Content content(Settings settings, ContentFolder folder, List<FileContent> read, Optional<Lock> lock) {
        List<Entry> entries = read.stream()
                .flatMap(file -> file.entries().stream())
                .filter(entry -> drafts || !entry.about().draft())
                .toList();
        List<Reference> references =
                read.stream().flatMap(file -> file.references().stream()).toList();
        List<SourceFile> files =
                read.stream().flatMap(file -> file.source().stream()).toList();
        SortedMap<String, Long> media = new TreeMap<>(folder.media());
        return Content.of(settings, entries, references, media, files, lock);
    }
}

package org.glossator.mend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.glossator.source.Diagnostic;

/**
 * Applies the edits that faults bear, and checks the content again after each round, until nothing is left to mend.
 *
 * <p>A change after which its file is no better is taken back, and what it was made of is tried fault by fault.
 */
public final class Mender {
    /** A file in which more follows from each mend than from so many has another fault than those. */
    private static final int ROUNDS = 30;

    private final ContentFiles files;
    private final Supplier<List<Diagnostic>> check;
    private final Progress progress;
    private final Judgement judgement;

    /** Who is asked before each change, and told what became of it. */
    public interface Progress {
        /** Whether the change shall be made. */
        boolean wants(Change change) throws IOException;

        /** The change made its file no better and was taken back. */
        void takenBack(Change change);

        /** The file was changed by somebody else meanwhile, or its new name is taken: nothing was written. */
        void changedMeanwhile(Change change);
    }

    /**
     * What was done.
     *
     * @param changes those that were made and stayed
     * @param faults what is still wrong
     */
    public record Mended(List<Change> changes, List<Diagnostic> faults) {}

    /**
     * @param project the folder that holds {@code content/}
     * @param check tells every fault of the content as it is now
     * @param reading the names of the rules that a file must keep to be read at all
     */
    public Mender(Path project, Supplier<List<Diagnostic>> check, Set<String> reading, Progress progress) {
        this.files = new ContentFiles(project);
        this.check = check;
        this.progress = progress;
        this.judgement = new Judgement(reading);
    }

    /** @throws IOException where a file cannot be read or written; every file is as it was before or after a change */
    public Mended mend() throws IOException {
        List<Diagnostic> faults = check.get();
        List<Change> made = new ArrayList<>();
        Set<String> left = new HashSet<>();
        Set<String> oneByOne = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Change> changes = new Changes(files).of(candidates(faults, left, oneByOne));
            List<Change> applied = new ArrayList<>();
            for (Change change : changes) {
                if (apply(change)) {
                    applied.add(change);
                } else {
                    change.mended().forEach(fault -> left.add(name(fault)));
                }
            }
            if (applied.isEmpty()) {
                break;
            }
            faults = keep(applied, faults, made, left, oneByOne);
        }
        return new Mended(made, faults);
    }

    private boolean apply(Change change) throws IOException {
        if (!progress.wants(change)) {
            return false;
        }
        boolean written = files.apply(change.path(), change.before(), change.to(), change.after());
        if (!written) {
            progress.changedMeanwhile(change);
        }
        return written;
    }

    // Takes back what made its file no better; the faults are those of the content as it is then.
    private List<Diagnostic> keep(
            List<Change> applied, List<Diagnostic> before, List<Change> made, Set<String> left, Set<String> oneByOne)
            throws IOException {
        List<Diagnostic> after = check.get();
        boolean back = false;
        for (Change change : applied) {
            if (judgement.isBetter(change, before, after)) {
                made.add(change);
                continue;
            }
            back |= files.apply(change.to(), change.after(), change.path(), change.before());
            if (change.mended().size() > 1) {
                oneByOne.add(change.path());
            } else {
                change.mended().forEach(fault -> left.add(name(fault)));
                progress.takenBack(change);
            }
        }
        return back ? check.get() : after;
    }

    private static List<Diagnostic> candidates(List<Diagnostic> faults, Set<String> left, Set<String> oneByOne) {
        Set<String> taken = new HashSet<>();
        return faults.stream()
                .filter(fault -> !fault.edits().isEmpty() && !left.contains(name(fault)))
                .filter(fault -> !oneByOne.contains(fault.edits().get(0).path())
                        || taken.add(fault.edits().get(0).path()))
                .toList();
    }

    private static String name(Diagnostic fault) {
        return fault.place().file().path() + "\n" + fault.rule().id() + "\n" + fault.message() + "\n"
                + fault.place().file().line(fault.place().line()).strip();
    }
}

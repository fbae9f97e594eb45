package org.glossator.load;

import java.nio.file.Path;
import java.util.Optional;
import org.glossator.model.Content;
import org.glossator.source.Outcome;

/**
 * Reads the folder {@code content/} of a project; every fault of every file is reported in one run.
 *
 * <p>The result holds the entries that could be read. Where there are faults it is not complete, so nothing should be
 * concluded from what is missing in it.
 */
public final class Loader {
    private final Path project;
    private final Drafts drafts;

    /**
     * @param project the folder that holds {@code content/}
     * @param drafts whether entries that are marked as drafts are read too
     */
    public Loader(Path project, boolean drafts) {
        this(project, drafts ? Drafts.ALL : Drafts.NONE);
    }

    private Loader(Path project, Drafts drafts) {
        this.project = project;
        this.drafts = drafts;
    }

    /** Reads drafts too, and leaves out without a word those that still lack a field. */
    public static Loader withFinishedDrafts(Path project) {
        return new Loader(project, Drafts.FINISHED);
    }

    /** The content; empty where there is no site to speak of, which is then the fault. */
    public Outcome<Optional<Content>> load() {
        return read().content();
    }

    /** What each file holds, for whoever will read changed files again. */
    public Reading read() {
        return Reading.of(project, drafts);
    }
}

package org.glossator.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.model.Content;
import org.glossator.preview.Shown;
import org.glossator.scaffold.Kind;
import org.glossator.scaffold.Scaffold;
import org.glossator.scaffold.ScaffoldRefused;
import org.glossator.source.Diagnostic;

/** What the forms ask of the site that is being written. */
public interface Bench {
    /** The content as it was read last. */
    Optional<Content> content();

    /** What is wrong in the site as it was made last. */
    List<Diagnostic> faults();

    /** What the site would say if a text stood in a file. */
    Tried with(Path file, String text);

    /** Makes a new entry, as the command {@code new} does. */
    Scaffold.Made make(Kind kind, String title) throws IOException, ScaffoldRefused;

    /**
     * What came of a trial.
     *
     * @param faults those of all files
     * @param page the entry's page; empty where it cannot be shown as it is
     */
    record Tried(List<Diagnostic> faults, Optional<Shown.Page> page) {}
}

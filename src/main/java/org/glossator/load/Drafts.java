package org.glossator.load;

import java.util.List;
import org.glossator.model.Entry;
import org.glossator.source.Diagnostic;

/** Which entries that are marked as drafts are read. */
enum Drafts {
    NONE,

    /** Those that lack nothing; the others are left out without a word. */
    FINISHED,

    /** All; those that lack something are told, and dots stand in for what is missing. */
    ALL;

    boolean takes(Entry entry) {
        return switch (this) {
            case NONE -> !entry.about().draft();
            case FINISHED -> entry.about().missing().isEmpty();
            case ALL -> true;
        };
    }

    List<Diagnostic> faults(FileContent file) {
        return this == ALL ? file.faults() : file.besideUnfinished();
    }
}

package org.glossator.load;

import java.util.List;
import org.glossator.model.Entry;
import org.glossator.source.Diagnostic;

/** Which entries that are marked as drafts are read. */
enum Drafts {
    NONE,

    /** Those that lack nothing; the others are left out without a word. */
    FINISHED,

    /** All, and what one still lacks is a fault. */
    ALL;

    boolean takes(Entry entry) {
        return this != NONE || !entry.about().draft();
    }

    List<Diagnostic> faults(FileContent file) {
        return this == ALL ? file.faults() : file.besideUnfinished();
    }
}

package org.glossator.page;

import java.util.List;
import java.util.Optional;

/** Who wrote an entry, when it was looked at last, and what changed. */
public record Colophon(
        Optional<String> author,
        Optional<String> reviewer,
        Optional<When> updated,
        Optional<When> reviewed,
        List<Change> changes) {
    static final Colophon NONE =
            new Colophon(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /**
     * A change that readers are told about.
     *
     * @param entry where it was made
     */
    public record Change(When when, String note, boolean correction, Link entry) {}

    public boolean isEmpty() {
        return author.isEmpty() && reviewer.isEmpty() && updated.isEmpty() && reviewed.isEmpty() && changes.isEmpty();
    }
}

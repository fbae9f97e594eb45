package org.glossator.page;

import java.util.List;
import java.util.Optional;

/**
 * Who wrote an entry, when it was looked at last, what changed, and how it is cited.
 *
 * @param cite empty for pages that no entry has to itself
 */
public record Colophon(
        Optional<String> author,
        Optional<String> reviewer,
        Optional<When> updated,
        Optional<When> reviewed,
        List<Change> changes,
        Optional<HowToCite> cite) {
    static final Colophon NONE = new Colophon(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    /**
     * A change that readers are told about.
     *
     * @param entry where it was made
     */
    public record Change(When when, String note, boolean correction, Link entry) {}
}

package org.glossator.page;

import java.util.List;
import java.util.Optional;
import org.glossator.model.About;
import org.glossator.model.Entry;

/**
 * What an entry that is not published yet still needs.
 *
 * @param link where it can be seen
 * @param file its file's path below the project
 * @param missing the fields that are still to be written, by their names in the file
 * @param confirm what an editor has still to look at
 */
public record Draft(Link link, String file, List<String> missing, List<String> confirm) {
    /** Where all drafts are listed, in a site that has any. */
    public static final String ALL = "drafts.html";

    /** What an entry needs; empty where it is no draft. */
    public static Optional<Draft> of(Entry entry, Typography typography) {
        About about = entry.about();
        return about.draft()
                ? Optional.of(new Draft(
                        Link.to(entry.address(), typography.of(entry.title().value())),
                        about.place().file().path(),
                        about.missing(),
                        about.confirm().stream()
                                .map(open -> typography.of(open.value()))
                                .toList()))
                : Optional.empty();
    }
}

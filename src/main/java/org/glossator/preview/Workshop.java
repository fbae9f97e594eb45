package org.glossator.preview;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Makes what the preview shows. */
public interface Workshop {
    /**
     * Takes in that files have changed. Asked by one thread, perhaps while another makes the site.
     *
     * @param changed the real paths of files and folders that were written, made or deleted
     * @return the page of the one entry that changed, where it can be shown before all else is made again
     */
    Optional<Shown.Page> change(Set<Path> changed);

    /** Makes the site of the files as they were when the last change was taken in. Asked by one thread. */
    Shown make();
}

package org.glossator.format;

import java.util.List;
import org.glossator.page.Site;
import org.glossator.publish.Artifact;

/** One kind of output: renders the laid-out site into files. */
public interface Format {
    /**
     * The files of this format, each made when it is asked for.
     *
     * @return artifacts in any order; none where the site lacks what the format needs
     */
    List<Artifact> artifacts(Site site);
}

package org.glossator.page;

import java.util.List;
import java.util.Optional;

/**
 * The bibliography.
 *
 * @param downloads the whole of it for programs that keep bibliographies
 */
public record SourcesView(List<Cited> entries, List<Link> downloads) implements View {
    /**
     * A source with the entries that cite it.
     *
     * @param cite how to cite it; empty in a bibliography that is too long to say so for each
     */
    public record Cited(Source source, List<Link> by, Optional<HowToCite> cite) {}
}

package org.glossator.page;

import java.util.Optional;

/**
 * Where an entry stands among those to be read one after another.
 *
 * @param place which of how many it is in an explainer; empty for entries outside of all explainers
 */
public record Turn(Optional<Place> place, Optional<Link> previous, Optional<Link> next) {
    /** @param number counted from 1 */
    public record Place(int number, int of, Link explainer) {}
}

package org.glossator.page;

import java.util.List;

/** The bibliography. */
public record SourcesView(List<Cited> entries) implements View {
    /** A source with the entries that cite it. */
    public record Cited(Source source, List<Link> by) {}
}

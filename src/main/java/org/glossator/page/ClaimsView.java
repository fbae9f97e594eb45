package org.glossator.page;

import java.util.List;
import java.util.Optional;

/**
 * All claims, those of each explainer in its reading order.
 *
 * @param filters by what the list can be narrowed
 */
public record ClaimsView(List<Group> groups, List<Filter> filters, List<Label> statuses) implements View {
    /** @param explainer empty for claims that stand in none */
    public record Group(Optional<Link> explainer, List<Row> claims) {}

    /** @param facets by which of the filters' options the claim is found */
    public record Row(ClaimRow claim, List<Facet> facets) {}

    /** @param options the options' values, with a space between them */
    public record Facet(String filter, String options) {}

    /** A choice by which a list is narrowed, such as that of a speaker. */
    public record Filter(String name, String label, List<Option> options) {}

    /** @param claims how many claims it finds */
    public record Option(String value, String label, int claims) {}
}

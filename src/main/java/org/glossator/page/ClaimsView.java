package org.glossator.page;

import java.util.List;
import java.util.Optional;

/** All claims, those of each explainer in its reading order. */
public record ClaimsView(List<Group> groups, List<Label> statuses) implements View {
    /** @param explainer empty for claims that stand in none */
    public record Group(Optional<Link> explainer, List<ClaimRow> claims) {}
}

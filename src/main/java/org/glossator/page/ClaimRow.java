package org.glossator.page;

import java.util.List;
import java.util.Optional;

/** A claim as a list shows it. */
public record ClaimRow(
        Link link, Label kind, Label status, Who speaker, List<Link> articles, Optional<String> language) {}

package org.glossator.page;

import java.util.List;

/** All terms from A to Z. */
public record GlossaryView(List<Section<TermRow>> letters) implements View {}

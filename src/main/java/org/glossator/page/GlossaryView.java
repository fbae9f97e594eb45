package org.glossator.page;

import java.util.List;

/**
 * All terms from A to Z.
 *
 * @param kinds the same, one section for each category
 */
public record GlossaryView(List<Section<TermRow>> letters, List<Section<TermRow>> kinds) implements View {}

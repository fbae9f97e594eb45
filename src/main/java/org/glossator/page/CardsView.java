package org.glossator.page;

import java.util.List;

/** A list of explainers or of articles. */
public record CardsView(String introduction, List<Card> cards) implements View {}

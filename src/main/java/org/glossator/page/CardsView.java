package org.glossator.page;

import java.util.List;
import java.util.Optional;

/**
 * A list of explainers or of articles.
 *
 * @param more a page that says more of all of them
 */
public record CardsView(String introduction, List<Card> cards, Optional<Link> more) implements View {}

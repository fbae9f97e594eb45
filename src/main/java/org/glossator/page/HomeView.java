package org.glossator.page;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Document;

/**
 * The home page.
 *
 * @param example a claim in small, to show what the site does; empty where no explainer names a key claim
 * @param statuses what the words beside a claim mean
 * @param ways the lists that a reader can start from
 */
public record HomeView(
        Optional<Document> introduction,
        List<Lead> explainers,
        Optional<Glance> example,
        List<Card> articles,
        List<Label> statuses,
        List<Way> ways,
        List<Source.Numbered> sources)
        implements View {
    /** An explainer as the home page offers it: the question before the words. */
    public record Lead(Card card, Optional<String> question) {}

    /** A list of the site with how many entries it has. */
    public record Way(Link link, String count, String meaning) {}
}

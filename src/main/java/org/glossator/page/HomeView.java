package org.glossator.page;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Document;

/**
 * The home page.
 *
 * @param statuses what the words beside a claim mean
 * @param ways the lists that a reader can start from
 */
public record HomeView(
        Optional<Document> introduction,
        List<Card> explainers,
        List<Card> articles,
        List<Label> statuses,
        List<Way> ways,
        List<Source.Numbered> sources)
        implements View {
    /** A list of the site with how many entries it has. */
    public record Way(Link link, String count, String meaning) {}
}

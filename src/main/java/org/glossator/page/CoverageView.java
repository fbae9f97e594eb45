package org.glossator.page;

import java.util.List;
import java.util.Optional;

/**
 * How the articles carry the same claims, beside each other.
 *
 * @param ways every way in which an article can carry a claim, with what it means
 * @param groups what is compared, one explainer after the other
 * @param others who is heard in the articles that are in no group
 */
public record CoverageView(
        List<Label> ways, List<Group> groups, List<Heard> others, List<Link> contents, List<Source.Numbered> sources)
        implements View {
    /**
     * Articles about the same thing.
     *
     * @param id its place on the page
     * @param about their explainer; empty for claims that no explainer takes up
     * @param isMatrix whether every article has a cell in every row
     * @param rows one for each claim
     * @param everywhere how many of the claims all articles carry
     * @param alone how many one article alone carries
     */
    public record Group(
            String id,
            Optional<Link> about,
            List<Column> columns,
            boolean isMatrix,
            List<Row> rows,
            int everywhere,
            int alone,
            List<Heard> heard,
            List<Wordings> wordings) {}

    /**
     * One article of a group.
     *
     * @param name what tells it apart from the others: its outlet, else its title
     * @param titleIsOurs whether the copy has no headline of its own
     * @param claims how many of the group's claims it carries
     * @param alone how many of them no other article of the group carries
     */
    public record Column(
            Link article,
            String name,
            boolean titleIsOurs,
            Who outlet,
            Optional<When> published,
            int claims,
            int alone,
            int quoted,
            int paraphrased,
            int ownVoice) {}

    /**
     * How the articles carry one claim.
     *
     * @param cells one for each article of the group; where there are many, one for each that carries the claim
     */
    public record Row(ClaimRow claim, List<Cell> cells) {}

    /**
     * How one article carries one claim.
     *
     * @param name of the article, as its column has it
     * @param ways at least one; that it is absent stands alone
     */
    public record Cell(String name, List<Way> ways) {}

    /** @param times how many of the article's reports are of this kind */
    public record Way(Label label, int times) {}

    /** Who is heard in an article, as a table and drawn. */
    public record Heard(VoicesItem voices, List<Bar> bars) {}

    /**
     * The words that an article quotes of one voice.
     *
     * @param name short enough to stand on a line of a small screen
     * @param width in hundredths of the drawing's; the longest bar leaves room for its number
     */
    public record Bar(String name, boolean isNamed, int words, int width) {}

    /** One claim in the words of several articles. */
    public record Wordings(Link claim, Comparison comparison) {}
}

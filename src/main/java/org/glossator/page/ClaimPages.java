package org.glossator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossator.markdown.Document;
import org.glossator.model.Claim;
import org.glossator.model.Context;
import org.glossator.model.Explainer;
import org.glossator.model.Moment;
import org.glossator.model.Position;
import org.glossator.model.Rendering;
import org.glossator.model.Report;
import org.glossator.source.Text;

/** Lays out the pages of claims: what was said beside what a reader needs to weigh it. */
record ClaimPages(Parts parts, Bibliography bibliography, Trail trail) {
    ClaimsView all() {
        ClaimFilters filters = new ClaimFilters(parts);
        List<ClaimsView.Group> groups = new ArrayList<>();
        for (Explainer explainer : parts.content().explainers()) {
            List<Claim> claims = parts.entries(Claim.class, explainer.claims());
            groups.add(new ClaimsView.Group(Optional.of(parts.link(explainer)), rows(claims, filters)));
        }
        List<Claim> others = parts.index().claims().stream()
                .filter(claim -> parts.index().explainersOf(claim.slug()).isEmpty())
                .toList();
        groups.add(new ClaimsView.Group(Optional.empty(), rows(others, filters)));
        groups.removeIf(group -> group.claims().isEmpty());
        return new ClaimsView(groups, filters.filters(), parts.statuses());
    }

    private static List<ClaimsView.Row> rows(List<Claim> claims, ClaimFilters filters) {
        return claims.stream().map(filters::row).toList();
    }

    Stream<SitePage> pages() {
        Turns turns = turns();
        return parts.index().claims().stream().map(claim -> page(claim, turns));
    }

    Turns turns() {
        return Turns.of(parts, Claim.class, parts.index().claims(), Explainer::claims);
    }

    SitePage page(Claim claim, Turns turns) {
        return trail.page(claim, "claim", description(claim), () -> view(claim, turns.of(claim)));
    }

    // Claims that it names itself stand above.
    private List<Link> resting(Claim claim) {
        List<String> named = claim.related().stream().map(Text::value).toList();
        return Stream.concat(
                        parts.index().explainersOf(claim.slug()).stream(),
                        parts.index().claimsBeside(claim.slug()).stream()
                                .filter(other -> !named.contains(other.slug())))
                .map(parts::link)
                .toList();
    }

    private String description(Claim claim) {
        boolean isOwnVoice = claim.speaker().isEmpty() && claim.describedAs().isEmpty();
        return isOwnVoice
                ? parts.strings().text("claim.description.own")
                : parts.strings().text("claim.description", parts.speaker(claim).name());
    }

    private ClaimView view(Claim claim, Turn turn) {
        Optional<Moment> knownBy = parts.content().knownBy(claim);
        return new ClaimView(
                parts.kind(claim),
                parts.status(claim),
                parts.speaker(claim),
                claim.date().map(parts.dates()::when),
                claim.occasion().map(parts::text),
                claim.teller().map(parts::who),
                reports(claim),
                new Comparisons(parts, new Reports(parts)).of(claim),
                claim.notice().map(parts::document),
                knownBy.map(parts.dates()::when),
                new ContextAxes(parts).of(claim),
                context(claim),
                positions(claim),
                parts.documents(claim.questions()),
                parts.rows(parts.entries(Claim.class, claim.related())),
                resting(claim),
                parts.items(parts.index().eventsThatName(claim.slug())),
                parts.index().explainersOf(claim.slug()).stream()
                        .map(parts::link)
                        .toList(),
                turn,
                bibliography.numbered(texts(claim)),
                parts.colophon(claim));
    }

    // In the order in which the page shows them, which is the order of their sources' numbers.
    private Stream<Document> texts(Claim claim) {
        return Stream.of(
                        claim.renderings().stream().map(Rendering::source),
                        claim.notice().stream(),
                        claim.context().stream().map(Context::text),
                        claim.positions().stream().map(Position::text),
                        claim.questions().stream())
                .flatMap(texts -> texts)
                .map(parts::document);
    }

    private List<ReportItem> reports(Claim claim) {
        Reports reports = new Reports(parts);
        List<Report> all = claim.reports();
        return IntStream.range(0, all.size())
                .mapToObj(i -> reports.item(claim, all.get(i), i + 1))
                .toList();
    }

    private List<ClaimView.ContextItem> context(Claim claim) {
        List<Context> all = claim.context();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new ClaimView.ContextItem(
                        i + 1,
                        parts.document(all.get(i).text()),
                        parts.dates().when(all.get(i).date()),
                        new ContextAxes(parts).timing(claim, all.get(i))))
                .toList();
    }

    private List<ClaimView.PositionItem> positions(Claim claim) {
        List<Position> all = claim.positions();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new ClaimView.PositionItem(
                        i + 1,
                        parts.who(all.get(i).by()),
                        parts.document(all.get(i).text()),
                        all.get(i).date().map(parts.dates()::when)))
                .toList();
    }
}

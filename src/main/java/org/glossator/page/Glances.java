package org.glossator.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.markdown.Document;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Context;
import org.glossator.model.Explainer;
import org.glossator.model.Moment;
import org.glossator.model.Report;

/** Shows the key claims of explainers in small. */
record Glances(Parts parts) {
    List<Glance> of(Explainer explainer) {
        return claims(explainer).flatMap(claim -> of(claim).stream()).toList();
    }

    /** What they cite, in the order in which they show it. */
    Stream<Document> texts(Explainer explainer) {
        return of(explainer).stream()
                .flatMap(glance -> glance.context().stream())
                .map(Glance.Known::text);
    }

    private Stream<Claim> claims(Explainer explainer) {
        return parts.entries(Claim.class, explainer.keyClaims()).stream();
    }

    private Optional<Glance> of(Claim claim) {
        return said(claim)
                .map(report -> new Glance(
                        parts.row(claim),
                        parts.manner(report.manner()),
                        report.manner() == Report.Manner.QUOTED,
                        parts.text(report.words()),
                        way(claim, report),
                        nearest(claim).map(context -> known(claim, context)),
                        below(claim)));
    }

    // An article's own words say more than ours.
    private static Optional<Report> said(Claim claim) {
        return claim.reports().stream()
                .filter(Report::isVerbatim)
                .findFirst()
                .or(() -> claim.reports().stream().findFirst());
    }

    private List<ReportItem.Step> way(Claim claim, Report report) {
        Optional<Article> article =
                parts.content().find(Article.class, report.article().value());
        String outlet = article.map(parts::outlet)
                .map(Who::name)
                .orElse(report.article().value());
        String address = article.map(Article::address).orElse("articles/index.html");
        return new Chains(parts).steps(claim, report, article, Link.to(address, outlet));
    }

    // What was known at the time and lies nearest to it, by one rule for all sides.
    private Optional<Context> nearest(Claim claim) {
        LocalDate day = parts.content().knownBy(claim).map(Moment::last).orElse(LocalDate.MAX);
        return claim.context().stream()
                .filter(context -> !context.date().last().isAfter(day))
                .reduce((best, next) -> next.date().last().isAfter(best.date().last()) ? next : best)
                .or(() -> claim.context().stream().findFirst());
    }

    private List<String> below(Claim claim) {
        Strings strings = parts.strings();
        List<String> parties = claim.positions().stream()
                .map(position -> parts.who(position.by()).name())
                .distinct()
                .toList();
        return Stream.of(
                        claim.context().isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of(strings.count(
                                        "glance.context", claim.context().size())),
                        parties.isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of(strings.text("glance.positions", strings.list(parties))))
                .flatMap(words -> words)
                .toList();
    }

    private Glance.Known known(Claim claim, Context context) {
        return new Glance.Known(
                parts.document(context.text()),
                parts.dates().when(context.date()),
                new ContextAxes(parts).timing(claim, context));
    }
}

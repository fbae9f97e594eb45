package org.glossator.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.markdown.Document;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Explainer;
import org.glossator.model.Report;
import org.glossator.source.Text;

/** Sets the articles about one thing beside each other: what each carries, how, and who is heard in it. */
record Coverage(Parts parts, Bibliography bibliography) {
    static final String ADDRESS = "coverage.html";

    private static final String REST = "rest";

    /** Articles and the claims for which they are compared. */
    private record Subject(Optional<Explainer> explainer, List<Article> articles, List<Claim> claims) {
        String id() {
            return explainer.map(entry -> "coverage." + entry.slug()).orElse(REST);
        }
    }

    /** Where the articles of an explainer are compared; empty where there is nothing to compare. */
    Optional<Link> of(Explainer explainer) {
        return subject(explainer)
                .map(subject ->
                        Link.to(ADDRESS + "#" + subject.id(), parts.strings().text("coverage.compare")));
    }

    /** The way from lists of articles; empty where there is nothing to compare. */
    Optional<Link> all() {
        return subjects().isEmpty()
                ? Optional.empty()
                : Optional.of(Link.to(ADDRESS, parts.strings().text("coverage.compare")));
    }

    CoverageView view() {
        List<Subject> subjects = subjects();
        List<CoverageView.Group> groups = subjects.stream().map(this::group).toList();
        Set<String> compared = subjects.stream()
                .flatMap(subject -> subject.articles().stream())
                .map(Article::slug)
                .collect(Collectors.toSet());
        List<CoverageView.Heard> others = heard(parts.content().articles().stream()
                .filter(article -> !compared.contains(article.slug()))
                .filter(article -> !parts.index().claimsIn(article).isEmpty())
                .toList());
        return new CoverageView(
                CoverageTable.ways(parts),
                groups,
                others,
                contents(groups, !others.isEmpty()),
                bibliography.numbered(groups.stream().flatMap(Coverage::texts)));
    }

    private List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        parts.content().explainers().forEach(explainer -> subject(explainer).ifPresent(subjects::add));
        rest(subjects).ifPresent(subjects::add);
        return subjects;
    }

    private Optional<Subject> subject(Explainer explainer) {
        List<Article> articles = parts.entries(Article.class, explainer.articles());
        List<Claim> claims = parts.entries(Claim.class, explainer.claims());
        return articles.size() < 2 || claims.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(Optional.of(explainer), articles, claims));
    }

    // Claims of several articles that none of the explainers compares.
    private Optional<Subject> rest(List<Subject> before) {
        Set<String> compared = before.stream()
                .flatMap(subject -> subject.claims().stream())
                .map(Claim::slug)
                .collect(Collectors.toSet());
        List<Claim> claims = parts.index().claims().stream()
                .filter(claim -> !compared.contains(claim.slug()))
                .filter(claim -> carriers(claim).size() > 1)
                .toList();
        Set<String> carriers = new TreeSet<>();
        claims.forEach(claim -> carriers.addAll(carriers(claim)));
        List<Article> articles = carriers.stream()
                .flatMap(slug -> parts.content().find(Article.class, slug).stream())
                .toList();
        return claims.isEmpty() ? Optional.empty() : Optional.of(new Subject(Optional.empty(), articles, claims));
    }

    private Set<String> carriers(Claim claim) {
        return claim.reports().stream()
                .map(Report::article)
                .map(Text::value)
                .filter(slug -> parts.content().find(Article.class, slug).isPresent())
                .collect(Collectors.toSet());
    }

    private CoverageView.Group group(Subject subject) {
        CoverageTable table = new CoverageTable(parts, subject.articles(), subject.claims());
        return new CoverageView.Group(
                subject.id(),
                subject.explainer().map(parts::link),
                table.columns(),
                table.isMatrix(),
                table.rows(),
                table.everywhere(),
                table.alone(),
                heard(subject.articles()),
                wordings(subject.claims()));
    }

    private List<CoverageView.Wordings> wordings(List<Claim> claims) {
        Comparisons comparisons = new Comparisons(parts, new Reports(parts));
        return claims.stream()
                .flatMap(claim -> comparisons.of(claim).stream()
                        .map(comparison -> new CoverageView.Wordings(parts.link(claim), comparison)))
                .toList();
    }

    private List<CoverageView.Heard> heard(List<Article> articles) {
        Voices voices = new Voices(parts);
        List<VoicesItem> items = articles.stream().map(voices::in).toList();
        return VoiceBars.beside(items);
    }

    // The texts that a group shows with their sources.
    private static Stream<Document> texts(CoverageView.Group group) {
        return group.wordings().stream()
                .flatMap(wordings -> wordings.comparison().rows().stream())
                .flatMap(row -> row.source().stream());
    }

    // One group is long enough to have its parts named; of several their titles say more.
    private List<Link> contents(List<CoverageView.Group> groups, boolean hasOthers) {
        Map<String, String> contents = new LinkedHashMap<>();
        if (groups.size() == 1) {
            CoverageView.Group only = groups.get(0);
            Stream.of("headlines", "claims", "voices")
                    .forEach(part ->
                            contents.put(only.id() + "." + part, parts.strings().text("coverage." + part)));
            if (!only.wordings().isEmpty()) {
                contents.put(only.id() + ".wordings", parts.strings().text("coverage.wordings"));
            }
        } else {
            groups.forEach(group -> contents.put(
                    group.id(),
                    group.about()
                            .map(Link::title)
                            .orElseGet(() -> parts.strings().text("coverage.rest"))));
        }
        if (hasOthers) {
            contents.put("others", parts.strings().text("coverage.others"));
        }
        return contents.entrySet().stream()
                .map(entry -> Link.to(ADDRESS + "#" + entry.getKey(), entry.getValue()))
                .toList();
    }
}

package org.glossator.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Report;

/** Says of each claim of a group how each of its articles carries it. */
final class CoverageTable {
    // With more articles than these nobody would find the few that carry a claim among those that do not.
    private static final int MANY = 8;

    private final Parts parts;
    private final List<Claim> claims;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Sum> sums = new HashMap<>();
    private int everywhere;
    private int alone;

    CoverageTable(Parts parts, List<Article> articles, List<Claim> claims) {
        this.parts = parts;
        this.claims = claims;
        articles.forEach(article -> this.articles.put(article.slug(), article));
        name();
        articles.forEach(article -> sums.put(article.slug(), new Sum()));
        claims.forEach(this::count);
    }

    /** Every way in which an article can carry a claim. */
    static List<Label> ways(Parts parts) {
        return Stream.concat(
                        Stream.of(Report.Manner.values()).map(manner -> way(parts, manner)), Stream.of(absent(parts)))
                .toList();
    }

    // Short words for a cell; the long ones, which stand over quoted words, say what they mean.
    private static Label way(Parts parts, Report.Manner manner) {
        Label label = parts.label("coverage.way", manner);
        return new Label(label.key(), label.words(), parts.manner(manner).meaning());
    }

    private static Label absent(Parts parts) {
        return parts.label("coverage.way", "absent");
    }

    boolean isMatrix() {
        return articles.size() <= MANY;
    }

    int everywhere() {
        return everywhere;
    }

    int alone() {
        return alone;
    }

    List<CoverageView.Column> columns() {
        return articles.values().stream().map(this::column).toList();
    }

    private CoverageView.Column column(Article article) {
        Sum sum = sums.getOrDefault(article.slug(), new Sum());
        return new CoverageView.Column(
                parts.link(article),
                names.getOrDefault(article.slug(), article.slug()),
                article.titleIsOurs(),
                parts.outlet(article),
                article.published().map(parts.dates()::when),
                sum.claims,
                sum.alone,
                sum.of(Report.Manner.QUOTED),
                sum.of(Report.Manner.PARAPHRASED),
                sum.of(Report.Manner.OWN_VOICE));
    }

    List<CoverageView.Row> rows() {
        return claims.stream().map(this::row).toList();
    }

    private CoverageView.Row row(Claim claim) {
        Map<String, Map<Report.Manner, Integer>> carried = carried(claim);
        List<CoverageView.Cell> cells = articles.keySet().stream()
                .filter(slug -> isMatrix() || carried.containsKey(slug))
                .map(slug -> new CoverageView.Cell(
                        names.getOrDefault(slug, slug), ways(carried.getOrDefault(slug, Map.of()))))
                .toList();
        return new CoverageView.Row(parts.row(claim), cells);
    }

    private List<CoverageView.Way> ways(Map<Report.Manner, Integer> carried) {
        return carried.isEmpty()
                ? List.of(new CoverageView.Way(absent(parts), 1))
                : carried.entrySet().stream()
                        .map(entry -> new CoverageView.Way(way(parts, entry.getKey()), entry.getValue()))
                        .toList();
    }

    private Map<String, Map<Report.Manner, Integer>> carried(Claim claim) {
        Map<String, Map<Report.Manner, Integer>> carried = new LinkedHashMap<>();
        claim.reports().stream()
                .filter(report -> articles.containsKey(report.article().value()))
                .forEach(report -> carried.computeIfAbsent(
                                report.article().value(), slug -> new EnumMap<>(Report.Manner.class))
                        .merge(report.manner(), 1, Integer::sum));
        return carried;
    }

    private void count(Claim claim) {
        Map<String, Map<Report.Manner, Integer>> carried = carried(claim);
        boolean isAlone = carried.size() == 1;
        everywhere += carried.size() == articles.size() ? 1 : 0;
        alone += isAlone ? 1 : 0;
        carried.forEach(
                (slug, manners) -> Optional.ofNullable(sums.get(slug)).ifPresent(sum -> sum.add(manners, isAlone)));
    }

    // Two articles of one outlet, or of none that is known, are told apart by their titles.
    private void name() {
        Set<String> met = new HashSet<>();
        Set<String> twice = new HashSet<>();
        articles.values().stream()
                .map(this::outlet)
                .filter(name -> !met.add(name))
                .forEach(twice::add);
        articles.forEach((slug, article) ->
                names.put(slug, twice.contains(outlet(article)) ? parts.text(article.title()) : outlet(article)));
    }

    private String outlet(Article article) {
        return parts.outlet(article).name();
    }

    /** What was counted of one article so far. */
    private static final class Sum {
        private final Map<Report.Manner, Integer> reports = new EnumMap<>(Report.Manner.class);
        private int claims;
        private int alone;

        void add(Map<Report.Manner, Integer> manners, boolean isAlone) {
            manners.forEach((manner, times) -> reports.merge(manner, times, Integer::sum));
            claims++;
            alone += isAlone ? 1 : 0;
        }

        int of(Report.Manner manner) {
            return reports.getOrDefault(manner, 0);
        }
    }
}

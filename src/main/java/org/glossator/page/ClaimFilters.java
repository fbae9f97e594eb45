package org.glossator.page;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.link.Linked;
import org.glossator.model.Claim;
import org.glossator.model.Report;
import org.glossator.model.Term;
import org.glossator.source.Text;

/** By what the list of claims can be narrowed: speaker, article, kind, evidence and the terms that a claim speaks of. */
final class ClaimFilters {
    private static final String NOBODY = "own-voice";

    private final Parts parts;
    private final Map<String, List<Term>> terms = new HashMap<>();
    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    ClaimFilters(Parts parts) {
        this.parts = parts;
        for (Term term : parts.content().terms()) {
            parts.linked().mentionsOf(term.slug()).stream()
                    .map(Linked.Mention::entry)
                    .filter(Claim.class::isInstance)
                    .forEach(claim -> terms.computeIfAbsent(claim.slug(), slug -> new ArrayList<>())
                            .add(term));
        }
    }

    /** The claim as a row of the list; it counts for the filters. */
    ClaimsView.Row row(Claim claim) {
        ClaimRow row = parts.row(claim);
        return new ClaimsView.Row(
                row,
                List.of(
                        facet("speaker", Stream.of(speaker(claim, row))),
                        facet("article", articles(claim)),
                        facet(
                                "kind",
                                Stream.of(
                                        new Choice(row.kind().key(), row.kind().words()))),
                        facet(
                                "status",
                                Stream.of(new Choice(
                                        row.status().key(), row.status().words()))),
                        facet(
                                "term",
                                terms.getOrDefault(claim.slug(), List.of()).stream()
                                        .map(term -> new Choice(term.slug(), parts.text(term.title()))))));
    }

    /** An option that a claim is found by. */
    private record Choice(String value, String label) {}

    private static Choice speaker(Claim claim, ClaimRow row) {
        return new Choice(
                claim.speaker().map(Text::value).orElse(NOBODY), row.speaker().name());
    }

    private Stream<Choice> articles(Claim claim) {
        return claim.reports().stream()
                .map(Report::article)
                .map(Text::value)
                .distinct()
                .flatMap(slug -> parts.content().entry(slug).stream())
                .map(article -> new Choice(article.slug(), parts.text(article.title())));
    }

    private ClaimsView.Facet facet(String filter, Stream<Choice> choices) {
        Map<String, String> known = labels.computeIfAbsent(filter, name -> new HashMap<>());
        Map<String, Integer> counted = counts.computeIfAbsent(filter, name -> new HashMap<>());
        return new ClaimsView.Facet(
                filter,
                choices.peek(choice -> known.putIfAbsent(choice.value(), choice.label()))
                        .map(Choice::value)
                        .peek(value -> counted.merge(value, 1, Integer::sum))
                        .collect(Collectors.joining(" ")));
    }

    /** The filters with the options of all rows so far; one with a single option narrows nothing and is left out. */
    List<ClaimsView.Filter> filters() {
        Collator collator = parts.strings().collator();
        return labels.entrySet().stream()
                .filter(filter -> filter.getValue().size() > 1)
                .map(filter -> new ClaimsView.Filter(
                        filter.getKey(),
                        parts.strings().text("filter." + filter.getKey()),
                        filter.getValue().entrySet().stream()
                                .map(option -> new ClaimsView.Option(
                                        option.getKey(),
                                        option.getValue(),
                                        counts.getOrDefault(filter.getKey(), Map.of())
                                                .getOrDefault(option.getKey(), 0)))
                                .sorted(Comparator.comparing(ClaimsView.Option::label, collator)
                                        .thenComparing(ClaimsView.Option::value))
                                .toList()))
                .toList();
    }
}

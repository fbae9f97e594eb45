package org.glossator.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Rendering;
import org.glossator.model.Report;
import org.glossator.source.Text;
import org.glossator.wording.Token;
import org.glossator.wording.Words;

/** Sets the words beside each other in which articles and other sources give one utterance. */
record Comparisons(Parts parts, Reports reports) {
    /** What is to be compared, before the words that differ are known. */
    private record Candidate(
            Optional<Who> who,
            Optional<Rendering> rendering,
            String words,
            Optional<String> language,
            Optional<String> translation) {}

    /** The comparison of a claim; empty where fewer than two wordings of it differ. */
    Optional<Comparison> of(Claim claim) {
        boolean isMarked =
                claim.reports().stream().anyMatch(report -> report.wording().isPresent());
        List<Candidate> candidates = new ArrayList<>();
        for (Report report : claim.reports()) {
            Optional<Text> words = isMarked || !report.isVerbatim() ? report.wording() : Optional.of(report.words());
            words.ifPresent(compared -> candidates.add(candidate(report, compared)));
        }
        claim.renderings().forEach(rendering -> candidates.add(candidate(rendering)));
        boolean isMeant = isMarked || !claim.renderings().isEmpty();
        boolean differ = candidates.stream().map(this::forms).distinct().count() > 1;
        boolean isOneSource = candidates.stream()
                        .map(candidate -> candidate.who().map(Who::name).orElse(candidate.words()))
                        .distinct()
                        .count()
                == 1;
        return isMeant && differ && !isOneSource
                ? Optional.of(new Comparison(
                        candidates.stream().map(row -> row(row, candidates)).toList()))
                : Optional.empty();
    }

    private Candidate candidate(Report report, Text words) {
        Who outlet = parts.content()
                .find(Article.class, report.article().value())
                .map(parts::outlet)
                .orElseGet(() -> parts.who(report.article()));
        return new Candidate(
                Optional.of(outlet),
                Optional.empty(),
                parts.text(words),
                Optional.empty(),
                report.translation().map(reports::translation));
    }

    private Candidate candidate(Rendering rendering) {
        Optional<String> language = rendering
                .language()
                .map(Text::value)
                .filter(tag -> !tag.equals(parts.content().settings().language()));
        return new Candidate(
                Optional.empty(), Optional.of(rendering), parts.text(rendering.words()), language, Optional.empty());
    }

    private List<String> forms(Candidate candidate) {
        return Words.of(candidate.words()).wordsAlone().stream()
                .map(Comparisons::form)
                .toList();
    }

    private static String form(Token word) {
        return word.form().toLowerCase(Locale.ROOT);
    }

    private Comparison.Row row(Candidate row, List<Candidate> all) {
        List<Candidate> others = all.stream()
                .filter(other -> !other.equals(row) && other.language().equals(row.language()))
                .toList();
        Set<String> elsewhere = new HashSet<>();
        others.forEach(other -> elsewhere.addAll(forms(other)));
        return new Comparison.Row(
                row.who(),
                row.rendering().map(rendering -> parts.document(rendering.source())),
                others.isEmpty() ? List.of(new Comparison.Part(row.words(), false)) : differing(row.words(), elsewhere),
                row.language(),
                row.language().map(parts::languageName),
                row.translation());
    }

    // Words in a row that all differ make one part, with what stands between them.
    private static List<Comparison.Part> differing(String written, Set<String> elsewhere) {
        List<Comparison.Part> parts = new ArrayList<>();
        int from = 0;
        boolean differs = false;
        int end = 0;
        for (Token word : Words.of(written).wordsAlone()) {
            boolean isOther = !elsewhere.contains(form(word));
            if (isOther != differs) {
                int border = isOther ? word.start() : end;
                add(parts, written.substring(from, border), differs);
                from = border;
                differs = isOther;
            }
            end = word.end();
        }
        if (differs) {
            add(parts, written.substring(from, end), true);
            from = end;
        }
        add(parts, written.substring(from), false);
        return List.copyOf(parts);
    }

    private static void add(List<Comparison.Part> parts, String words, boolean differs) {
        if (!words.isEmpty()) {
            parts.add(new Comparison.Part(words, differs));
        }
    }
}

package org.glossator.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glossator.model.Article;
import org.glossator.model.Content;
import org.glossator.model.Term;
import org.glossator.source.Text;

/** The terms of the glossary, as a text's words may name them. */
final class KnownTerms {
    private final Map<List<String>, Term> forms = new LinkedHashMap<>();
    private final Set<String> outlets = new TreeSet<>();

    KnownTerms(Content content) {
        this(content.terms(), content.articles());
    }

    KnownTerms(List<Term> terms, List<Article> articles) {
        for (Term term : terms) {
            Stream.concat(Stream.of(term.title()), term.forms().stream())
                    .map(KnownTerms::words)
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> forms.putIfAbsent(words, term));
        }
        articles.stream()
                .map(Article::outlet)
                .flatMap(Optional::stream)
                .map(Text::value)
                .forEach(outlets::add);
    }

    private static List<String> words(Text form) {
        return List.of(form.value()
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .split("[\\s]+"));
    }

    /** The term that the longest run of these words names, but not as the owner of something else. */
    Optional<Term> in(List<Part> parts) {
        return runs(parts)
                .filter(run -> !isOwner(parts, run))
                .map(run -> forms.get(folded(run)))
                .findFirst();
    }

    /** Whether the words are all of what a term is called. */
    boolean isWhole(List<Part> words) {
        return forms.containsKey(folded(words));
    }

    /** Every term that the parts name, in order. */
    List<Term> all(List<Part> parts) {
        List<Term> found = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            List<Part> rest = parts.subList(at, parts.size());
            Optional<List<Part>> run =
                    runs(rest).filter(words -> words.get(0).equals(rest.get(0))).findFirst();
            run.map(words -> forms.get(folded(words))).ifPresent(found::add);
            at += run.map(List::size).orElse(1);
        }
        return found;
    }

    /** Whether a term is a news agency, or the outlet of an article. */
    boolean isMedium(Term term) {
        return term.isAgency() || outlets.contains(term.slug());
    }

    private Stream<List<Part>> runs(List<Part> parts) {
        List<List<Part>> runs = new ArrayList<>();
        for (int from = 0; from < parts.size(); from++) {
            for (int to = from + 1; to <= Math.min(parts.size(), from + 6); to++) {
                runs.add(parts.subList(from, to));
            }
        }
        return runs.stream()
                .filter(run -> forms.containsKey(folded(run)))
                .sorted(Comparator.<List<Part>>comparingInt(List::size).reversed());
    }

    private static List<String> folded(List<Part> run) {
        return run.stream().map(Part::folded).toList();
    }

    private static boolean isOwner(List<Part> parts, List<Part> run) {
        Part last = run.get(run.size() - 1);
        return last.isPossessive() && !last.equals(parts.get(parts.size() - 1));
    }
}

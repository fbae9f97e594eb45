package org.glossator.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.markdown.Prose;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Entry;
import org.glossator.model.Event;
import org.glossator.model.Explainer;
import org.glossator.model.Moment;
import org.glossator.model.Page;
import org.glossator.model.Report;
import org.glossator.model.Term;
import org.glossator.page.Dates;
import org.glossator.page.Site;
import org.glossator.page.Typography;
import org.glossator.source.Text;

/** The texts of a site as readers see them, for the search. Safe for use by several threads. */
final class SearchTexts {
    private final Site site;
    private final Typography typography;
    private final Dates dates;
    private final Map<String, List<Term>> mentioned;

    SearchTexts(Site site) {
        this.site = site;
        this.typography = new Typography(site.strings());
        this.dates = new Dates(site.strings());
        this.mentioned = site.mentioned();
    }

    /** Every entry: kind by kind, events in the order of time, all others in that of their titles. */
    List<Entry> entries() {
        return site.content().entries().stream()
                .map(entry -> new Sortable(
                        entry instanceof Event event
                                ? event.date().iso()
                                : SearchWords.key(entry.title().value()),
                        entry))
                .sorted(Comparator.comparing((Sortable each) -> each.entry().kind())
                        .thenComparing(Sortable::order)
                        .thenComparing(each -> each.entry().slug()))
                .map(Sortable::entry)
                .toList();
    }

    private record Sortable(String order, Entry entry) {}

    /** The terms that its text mentions. */
    List<Term> mentionedIn(Entry entry) {
        return mentioned.getOrDefault(entry.slug(), List.of());
    }

    /** The term of whoever speaks or publishes. */
    Optional<Term> speakerOf(Entry entry) {
        if (entry instanceof Claim claim) {
            return claim.speaker().flatMap(this::term);
        }
        return entry instanceof Article article ? article.outlet().flatMap(this::term) : Optional.empty();
    }

    /** The term of whoever's account of a claim we have. */
    Optional<Term> tellerOf(Entry entry) {
        return entry instanceof Claim claim ? claim.teller().flatMap(this::term) : Optional.empty();
    }

    SearchDocument document(Entry entry) {
        if (entry instanceof Claim claim) {
            return claim(claim);
        } else if (entry instanceof Term term) {
            boolean isPerson = term.category() == Term.Category.PERSON;
            List<String> names = term.forms().stream().map(this::text).toList();
            Optional<String> about = Optional.of(site.strings().list(names))
                    .filter(list -> !list.isEmpty())
                    .map(list -> site.strings().text("term.forms", list));
            return new SearchDocument(
                    term, text(term.title()), names, List.of(), about, text(term.summary()), isPerson);
        } else if (entry instanceof Article article) {
            List<String> outlet = article.outlet().flatMap(this::name).stream().toList();
            return document(article, outlet, outlet, article.published(), text(article.summary()));
        } else if (entry instanceof Explainer explainer) {
            return document(explainer, List.of(), List.of(), explainer.date(), text(explainer.summary()));
        } else if (entry instanceof Event event) {
            return document(event, List.of(), List.of(), Optional.of(event.date()), lines(event.text()));
        }
        Optional<Text> summary = entry instanceof Page page ? page.summary() : Optional.empty();
        return document(
                entry,
                List.of(),
                List.of(),
                Optional.empty(),
                summary.map(this::text).orElse(""));
    }

    private SearchDocument claim(Claim claim) {
        Optional<String> speaker =
                claim.describedAs().map(this::text).or(() -> claim.speaker().flatMap(this::name));
        List<String> people = Stream.concat(speaker.stream(), claim.speaker().flatMap(this::name).stream())
                .distinct()
                .toList();
        String by = site.strings()
                .text("claims.by", speaker.orElseGet(() -> site.strings().text("speaker.article")));
        String words = claim.reports().stream().findFirst().map(this::words).orElse("");
        return document(claim, people, List.of(by), claim.date(), words);
    }

    private SearchDocument document(
            Entry entry, List<String> people, List<String> about, Optional<Moment> when, String summary) {
        String line = Stream.concat(
                        about.stream(), when.map(date -> dates.when(date).words()).stream())
                .collect(Collectors.joining(" · "));
        return new SearchDocument(
                entry,
                text(entry.title()),
                List.of(),
                people,
                Optional.of(line).filter(words -> !words.isEmpty()),
                summary,
                false);
    }

    /** Everything that its page says itself and its document does not, a paragraph a line. */
    String text(Entry entry) {
        List<String> lines = new ArrayList<>();
        if (entry instanceof Claim claim) {
            claim.occasion().map(this::text).ifPresent(lines::add);
            claim.reports().stream().skip(1).map(this::words).forEach(lines::add);
            claim.reports().stream()
                    .flatMap(report -> report.note().stream())
                    .map(this::text)
                    .forEach(lines::add);
            claim.renderings().forEach(rendering -> lines.add(text(rendering.words())));
        } else if (entry instanceof Explainer explainer) {
            explainer.question().map(this::text).ifPresent(lines::add);
        }
        if (!(entry instanceof Event)) {
            entry.texts().forEach(prose -> lines.add(lines(prose)));
        }
        return String.join("\n", lines);
    }

    /** About how long that text is, without the work of making it. */
    static int length(Entry entry) {
        return entry instanceof Event
                ? 0
                : entry.texts().stream()
                        .mapToInt(prose -> prose.source().value().length())
                        .sum();
    }

    private String words(Report report) {
        String words = report.words().value();
        return typography.of(report.manner() == Report.Manner.QUOTED ? '"' + words + '"' : words);
    }

    private String text(Text text) {
        return typography.of(text.value());
    }

    private String lines(Prose prose) {
        return typography.of(site.plain(prose)).replace("\n\n", "\n");
    }

    private Optional<String> name(Text slug) {
        return term(slug).map(term -> text(term.title()));
    }

    private Optional<Term> term(Text slug) {
        return site.content().find(Term.class, slug.value());
    }
}

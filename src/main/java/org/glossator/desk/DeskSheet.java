package org.glossator.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Lock;
import org.glossator.model.Moment;
import org.glossator.model.Stet;
import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;

/**
 * What an editor who has an hour should look at, the gravest first, grouped by entry.
 *
 * @param site the site's title
 * @param day the day on which the sheet was made
 * @param verified the latest day on which words were held against the articles' texts
 * @param parts entries with findings, those first that block publication
 * @param reviews entries by their last review, those never reviewed first and then the oldest
 * @param lets what editors have let stand, by the day on which that ends
 */
public record DeskSheet(
        String site,
        LocalDate day,
        Optional<LocalDate> verified,
        List<Part> parts,
        List<Review> reviews,
        List<Let> lets) {
    private static final int MOST_REVIEWS = 10;

    /**
     * An entry, or a file that is none, with what was found in it.
     *
     * @param path its file below the project's folder
     */
    public record Part(String title, String path, List<Finding> findings) {
        Severity gravest() {
            return findings.get(0).severity();
        }

        private long count(Severity severity) {
            return findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    /** When an entry was last reviewed; empty where it never was. */
    public record Review(String title, String path, Optional<LocalDate> reviewed) {}

    /** What an editor has let stand in an entry. */
    public record Let(String title, String rule, String reason, String by, LocalDate until) {}

    /**
     * Puts a sheet together.
     *
     * @param content empty where it could not be read
     * @param faults every fault that stands, notes included
     */
    public static DeskSheet of(Optional<Content> content, List<Diagnostic> faults, LocalDate day) {
        return new DeskSheet(
                content.map(read -> read.settings().title().value()).orElse(""),
                day,
                content.flatMap(Content::lock).flatMap(DeskSheet::latest),
                parts(content, faults),
                content.map(DeskSheet::reviews).orElse(List.of()),
                content.map(DeskSheet::lets).orElse(List.of()));
    }

    /** How many findings weigh so much. */
    public long count(Severity severity) {
        return parts.stream().mapToLong(part -> part.count(severity)).sum();
    }

    private static Optional<LocalDate> latest(Lock lock) {
        return lock.seals().stream().map(Lock.Seal::verified).max(LocalDate::compareTo);
    }

    private static List<Part> parts(Optional<Content> content, List<Diagnostic> faults) {
        Map<String, List<Diagnostic>> byPlace = new TreeMap<>();
        Map<String, Optional<Entry>> entries = new TreeMap<>();
        for (Diagnostic fault : faults.stream().sorted().toList()) {
            Optional<Entry> entry = content.flatMap(read -> read.entryAt(fault.place()));
            String path = fault.place().file().path();
            String key = path + entry.map(found -> "#" + found.slug()).orElse("");
            entries.put(key, entry);
            byPlace.computeIfAbsent(key, place -> new ArrayList<>()).add(fault);
        }
        List<Part> parts = new ArrayList<>();
        byPlace.forEach((key, found) -> {
            String path = found.get(0).place().file().path();
            String title = entries.getOrDefault(key, Optional.empty())
                    .map(entry -> entry.title().value())
                    .orElse(path);
            parts.add(new Part(title, path, found.stream().map(Finding::of).toList()));
        });
        parts.sort(Comparator.comparing(Part::gravest)
                .thenComparing(part -> -part.count(Severity.ERROR))
                .thenComparing(part -> -part.count(Severity.WARNING))
                .thenComparing(part -> -part.findings().size())
                .thenComparing(Part::path)
                .thenComparing(Part::title));
        return List.copyOf(parts);
    }

    private static List<Review> reviews(Content content) {
        return content.entries().stream()
                .filter(entry -> entry.kind().isReviewed())
                .map(entry -> new Review(
                        entry.title().value(),
                        entry.about().place().file().path(),
                        entry.about().reviewed().map(Moment::last)))
                .sorted(Comparator.comparing(
                                (Review review) -> review.reviewed().orElse(LocalDate.MIN))
                        .thenComparing(Review::path))
                .limit(MOST_REVIEWS)
                .toList();
    }

    private static List<Let> lets(Content content) {
        return content.entries().stream()
                .flatMap(entry -> entry.about().stets().stream().map(stet -> let(entry, stet)))
                .sorted(Comparator.comparing(Let::until).thenComparing(Let::title))
                .toList();
    }

    private static Let let(Entry entry, Stet stet) {
        return new Let(
                entry.title().value(),
                stet.rule().value(),
                stet.reason().value(),
                stet.by().value(),
                stet.until().first());
    }
}

package org.glossator.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/**
 * Everything that an educator wrote, sorted by slug and indexed.
 *
 * @param entries every entry in the order of its file's path; two may bear one slug until the rules have looked
 * @param references the bibliography in the order written
 * @param media the paths of the pictures, below {@code media/}
 * @param files every file that was read, by path
 * @param lock what was held against the articles' texts; empty where nothing ever was
 * @param drafts where each entry says that it is a draft which is left out, by its slug
 */
public record Content(
        Settings settings,
        List<Entry> entries,
        List<Reference> references,
        SortedMap<String, Long> media,
        List<SourceFile> files,
        Optional<Lock> lock,
        Map<String, Span> drafts,
        Map<String, Entry> bySlug,
        Map<String, Reference> byKey,
        Map<String, List<Entry>> byFile) {
    public static Content of(
            Settings settings,
            List<Entry> entries,
            List<Reference> references,
            SortedMap<String, Long> media,
            List<SourceFile> files,
            Optional<Lock> lock,
            Map<String, Span> drafts) {
        Map<String, Entry> bySlug = new LinkedHashMap<>();
        entries.forEach(entry -> bySlug.putIfAbsent(entry.slug(), entry));
        Map<String, Reference> byKey = new LinkedHashMap<>();
        references.forEach(reference -> byKey.putIfAbsent(reference.key().value(), reference));
        Map<String, List<Entry>> byFile = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.about().place().file().path()));
        return new Content(
                settings,
                List.copyOf(entries),
                List.copyOf(references),
                Collections.unmodifiableSortedMap(media),
                List.copyOf(files),
                lock,
                Collections.unmodifiableMap(drafts),
                Collections.unmodifiableMap(bySlug),
                Collections.unmodifiableMap(byKey),
                byFile);
    }

    /** The same content for a site that is published at another address, which ends in a slash. */
    public Content at(String address) {
        return new Content(
                settings.at(address), entries, references, media, files, lock, drafts, bySlug, byKey, byFile);
    }

    /** The same content with an entry in place of the one that bears its slug. */
    public Content with(Entry entry) {
        List<Entry> others = new ArrayList<>(entries);
        others.replaceAll(old -> old.slug().equals(entry.slug()) ? entry : old);
        Map<String, Entry> slugs = new LinkedHashMap<>(bySlug);
        slugs.put(entry.slug(), entry);
        Map<String, List<Entry>> places = new HashMap<>(byFile);
        places.put(entry.about().place().file().path(), List.of(entry));
        return new Content(
                settings,
                Collections.unmodifiableList(others),
                references,
                media,
                files,
                lock,
                drafts,
                Collections.unmodifiableMap(slugs),
                byKey,
                places);
    }

    public Optional<Entry> entry(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** The entry in which a place of a file lies: the last that begins in front of it. */
    public Optional<Entry> entryAt(Span place) {
        List<Entry> inFile = byFile.getOrDefault(place.file().path(), List.of());
        return inFile.stream()
                .filter(entry -> entry.about().fields().start() <= place.start())
                .reduce((one, later) -> later)
                .or(() -> inFile.stream().findFirst());
    }

    /**
     * The day that parts what could be known of a claim from what was learned later: that of the claim, else of the
     * article that first reports it, else of what that article is about.
     */
    public Optional<Moment> knownBy(Claim claim) {
        Optional<Article> article = claim.reports().stream()
                .flatMap(report -> find(Article.class, report.article().value()).stream())
                .findFirst();
        return claim.date().or(() -> article.flatMap(Article::published)).or(() -> article.flatMap(this::dateOfEvent));
    }

    /** When that took place which an article reports. */
    public Optional<Moment> dateOfEvent(Article article) {
        String event = article.event().value();
        return find(Explainer.class, event)
                .flatMap(Explainer::date)
                .or(() -> find(Event.class, event).map(Event::date));
    }

    /** The entry of that slug and kind. */
    public <E extends Entry> Optional<E> find(Class<E> kind, String slug) {
        return entry(slug).filter(kind::isInstance).map(kind::cast);
    }

    public Optional<Reference> reference(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * The entry that would bear the slug if its file were called as files are: in small letters without accents, with
     * hyphens.
     */
    public Optional<Entry> misnamed(String slug) {
        return bySlug.values().stream()
                .filter(entry ->
                        !entry.slug().equals(slug) && plain(entry.slug()).equals(slug))
                .findFirst();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }

    public Collection<String> slugs() {
        return bySlug.keySet();
    }

    public List<Explainer> explainers() {
        return all(Explainer.class).toList();
    }

    public List<Article> articles() {
        return all(Article.class).toList();
    }

    public List<Claim> claims() {
        return all(Claim.class).toList();
    }

    public List<Term> terms() {
        return all(Term.class).toList();
    }

    public List<Event> events() {
        return all(Event.class).toList();
    }

    public List<Page> pages() {
        return all(Page.class).toList();
    }

    private <E extends Entry> Stream<E> all(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }
}

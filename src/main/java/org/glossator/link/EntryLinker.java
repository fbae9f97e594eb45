package org.glossator.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.markdown.Document;
import org.glossator.markdown.Inline;
import org.glossator.markdown.Prose;
import org.glossator.model.Entry;
import org.glossator.model.Reference;
import org.glossator.source.Diagnostic;

/**
 * Links the texts of one entry and keeps what it finds in them: mentions of terms, cited sources, links that lead nowhere.
 *
 * <p>Sources are numbered through the entry in the order in which they are first cited. Used by one thread.
 */
final class EntryLinker {
    private final Glossary glossary;
    private final Optional<Entry> entry;
    private final Map<Prose, Document> documents = new HashMap<>();
    private final Map<String, Linked.Mention> mentions = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Diagnostic> faults = new ArrayList<>();

    /** What every entry is linked with: where things are, which terms there are, and the bibliography by its keys. */
    record Glossary(Resolver resolver, TermIndex terms, Map<String, Reference> references) {}

    private EntryLinker(Glossary glossary, Optional<Entry> entry) {
        this.glossary = glossary;
        this.entry = entry;
    }

    static EntryLinker link(Glossary glossary, Entry entry) {
        EntryLinker linker = new EntryLinker(glossary, Optional.of(entry));
        entry.texts().forEach(linker::link);
        return linker;
    }

    /** Links a text that belongs to the site and to no entry. */
    static EntryLinker link(Glossary glossary, Prose text) {
        EntryLinker linker = new EntryLinker(glossary, Optional.empty());
        linker.link(text);
        return linker;
    }

    Map<Prose, Document> documents() {
        return documents;
    }

    Map<String, Linked.Mention> mentions() {
        return mentions;
    }

    /** The keys of the sources that the entry cites, in the order of their numbers. */
    List<String> cited() {
        return List.copyOf(numbers.keySet());
    }

    List<Diagnostic> faults() {
        return faults;
    }

    Optional<Entry> entry() {
        return entry;
    }

    Glossary glossary() {
        return glossary;
    }

    boolean isOwnTerm(String slug) {
        return entry.filter(own -> own.slug().equals(slug)).isPresent();
    }

    void report(Diagnostic fault) {
        faults.add(fault);
    }

    /** Keeps the first mention of a term. */
    void mention(String slug, String sentence, int start, int end) {
        if (entry.isPresent() && !isOwnTerm(slug)) {
            mentions.computeIfAbsent(
                    slug,
                    first -> new Linked.Mention(
                            entry.get(),
                            sentence.substring(0, start),
                            sentence.substring(start, end),
                            sentence.substring(end)));
        }
    }

    boolean isMentioned(String slug) {
        return mentions.containsKey(slug);
    }

    Inline cites(Inline.Citation citation, Prose prose) {
        List<Inline.Cites.Source> sources = new ArrayList<>();
        for (Inline.Cited cited : citation.sources()) {
            Optional<Reference> reference =
                    Optional.ofNullable(glossary.references().get(cited.key()));
            if (reference.isEmpty()) {
                report(glossary.resolver()
                        .deadEnds()
                        .source(cited.key(), () -> prose.part(cited.start(), cited.end())));
                continue;
            }
            int number = numbers.computeIfAbsent(cited.key(), first -> numbers.size() + 1);
            sources.add(new Inline.Cites.Source(
                    cited.key(), String.valueOf(number), reference.get().address(), cited.locator()));
        }
        return new Inline.Cites(List.copyOf(sources));
    }

    Inline.Picture picture(Inline.Picture picture, Prose prose) {
        Optional<String> address = glossary.resolver().picture(picture.target(), fileOf(prose));
        if (address.isEmpty()) {
            report(glossary.resolver()
                    .deadEnds()
                    .picture(picture.target(), () -> prose.part(picture.start(), picture.end())));
        }
        return new Inline.Picture(
                address.orElse(""), picture.alternative(), picture.credit(), picture.start(), picture.end());
    }

    /** The path of the file in which a text stands. */
    String fileOf(Prose prose) {
        return prose.place().file().path();
    }

    private void link(Prose prose) {
        documents.put(prose, new TextLinker(this, prose).link());
    }
}

package org.glossator.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.cite.Citation;
import org.glossator.cite.Citations;
import org.glossator.cite.Name;
import org.glossator.cite.Run;
import org.glossator.cite.Work;
import org.glossator.model.About;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.Moment;
import org.glossator.model.Reference;
import org.glossator.model.Settings;
import org.glossator.source.Text;

/** Says how the site's own pages and its sources are cited. What is not known is left out. */
final class Cites {
    private final Content content;
    private final Strings strings;
    private final Typography typography;
    private final Citations citations;

    Cites(Content content, Strings strings, Typography typography) {
        this.content = content;
        this.strings = strings;
        this.typography = typography;
        this.citations = new Citations(content.settings().language());
    }

    HowToCite source(Reference reference) {
        Citation citation = citations.of(work(reference));
        return new HowToCite(forms(citation), citation.bibtex(), Optional.empty());
    }

    /** A source in the words of CSL. */
    static Work work(Reference reference) {
        Map<String, List<Name>> people = new LinkedHashMap<>();
        reference
                .people()
                .forEach((role, names) -> people.put(
                        role,
                        names.stream()
                                .map(name -> new Name(name.family(), name.given()))
                                .toList()));
        Map<String, String> fields = new LinkedHashMap<>();
        reference.fields().forEach((name, value) -> fields.put(name, value.value()));
        fields.keySet().removeAll(people.keySet());
        return new Work(
                reference.key().value(),
                reference.type().value(),
                reference.title().value(),
                people,
                reference.issued().map(Moment::iso),
                reference.url().map(Text::value).map(Address::outside),
                fields);
    }

    HowToCite page(Entry entry) {
        Citation citation = citations.ofAlike(work(entry));
        return new HowToCite(forms(citation), citation.bibtex(), attribution(entry));
    }

    private Work work(Entry entry) {
        Settings settings = content.settings();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("container-title", typography.of(settings.title().value()));
        settings.publisher().map(this::text).ifPresent(name -> fields.put("publisher", name));
        fields.put("language", entry.about().language().map(Text::value).orElse(settings.language()));
        return new Work(
                entry.slug(),
                "webpage",
                text(entry.title()),
                author(entry)
                        .map(name -> Map.of("author", List.of(Name.whole(name))))
                        .orElse(Map.of()),
                date(entry.about()).map(Moment::iso),
                url(entry),
                fields);
    }

    private static Optional<Moment> date(About about) {
        return about.updated().or(about::reviewed);
    }

    private Optional<String> author(Entry entry) {
        return entry.about().author().or(content.settings()::publisher).map(this::text);
    }

    private Optional<String> url(Entry entry) {
        return content.settings().address().map(new Address(entry.address())::url);
    }

    private static List<HowToCite.Form> forms(Citation citation) {
        return List.of(form("APA", citation.apa()), form("MLA", citation.mla()), form("Chicago", citation.chicago()));
    }

    private static HowToCite.Form form(String name, List<Run> runs) {
        return new HowToCite.Form(
                name,
                runs.stream()
                        .map(run -> new HowToCite.Words(run.words(), run.italic()))
                        .toList());
    }

    // Title, author, source and licence, in the order that Creative Commons recommends.
    private Optional<String> attribution(Entry entry) {
        return content.settings().licence().map(licence -> {
            String title = strings.text(
                    "cite.attribution.title",
                    text(entry.title()),
                    text(content.settings().title()));
            Stream<String> by = author(entry).map(name -> strings.text("cite.attribution.by", name)).stream();
            String name = text(licence.name());
            String terms =
                    licence.url().map(url -> name + " (" + url.value() + ")").orElse(name);
            Stream<String> rest =
                    Stream.concat(Stream.of(strings.text("cite.attribution.licence", terms)), url(entry).stream());
            return Stream.of(Stream.of(title), by, rest)
                    .flatMap(part -> part)
                    .collect(Collectors.joining(strings.pattern("list.separator")));
        });
    }

    private String text(Text text) {
        return typography.of(text.value());
    }
}

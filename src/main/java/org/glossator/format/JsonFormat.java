package org.glossator.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.glossator.markdown.Prose;
import org.glossator.model.About;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.EntryKind;
import org.glossator.model.Moment;
import org.glossator.model.Reference;
import org.glossator.model.Settings;
import org.glossator.page.Site;
import org.glossator.publish.Artifact;

/**
 * The whole content as one JSON file, {@code content.json}, for programs that want to read it.
 *
 * <p>Fields bear the names that they have in the content files, and Markdown stays Markdown. Entries are sorted by
 * slug.
 */
final class JsonFormat implements Format {
    /** Grows when a field changes its meaning or goes; not when one is added. */
    static final int VERSION = 1;

    @Override
    public List<Artifact> artifacts(Site site) {
        return List.of(new Artifact("content.json", () -> Json.document(json -> content(json, site.content()))));
    }

    private static void content(Json json, Content content) {
        json.field("version", VERSION).object("site", site -> site(site, content.settings()));
        for (EntryKind kind : EntryKind.values()) {
            List<Entry> entries = content.entries().stream()
                    .filter(entry -> entry.kind() == kind)
                    .sorted(Comparator.comparing(Entry::slug))
                    .toList();
            json.lines(kind.folder(), entries, JsonFormat::entry);
        }
        List<Reference> references = content.references().stream()
                .sorted(Comparator.comparing(reference -> reference.key().value()))
                .toList();
        json.lines("sources", references, JsonFormat::reference);
    }

    private static void site(Json json, Settings settings) {
        json.field("title", settings.title().value())
                .field("tagline", settings.tagline())
                .field("language", settings.language())
                .field("address", settings.address());
        settings.licence()
                .ifPresent(licence -> json.object(
                        "licence",
                        inner -> inner.field("name", licence.name().value()).field("url", licence.url())));
        json.field("publisher", settings.publisher())
                .field("contact", settings.contact())
                .field("funding", settings.funding())
                .field("introduction", settings.introduction().map(JsonFormat::markdown));
    }

    private static void entry(Json json, Entry entry) {
        About about = entry.about();
        json.field("slug", entry.slug()).field("page", entry.address());
        JsonEntries.fields(json, entry);
        json.field("updated", about.updated().map(Moment::first))
                .field("reviewed", about.reviewed().map(Moment::first))
                .field("author", about.author())
                .field("reviewer", about.reviewer())
                .field("language", about.language())
                .flag("draft", about.draft())
                .texts("aliases", about.aliases())
                .objects(
                        "changes",
                        about.changes(),
                        (inner, change) -> inner.field("date", change.date().iso())
                                .field("note", change.note().value())
                                .flag("correction", change.correction()))
                .objects(
                        "stet",
                        about.stets(),
                        (inner, stet) -> inner.field("rule", stet.rule().value())
                                .field("reason", stet.reason().value())
                                .field("by", stet.by().value())
                                .field("until", stet.until().iso()));
    }

    private static void reference(Json json, Reference reference) {
        json.field("id", reference.key().value())
                .field("page", reference.address())
                .field("type", reference.type().value())
                .field("title", reference.title().value())
                .objects("author", reference.authors(), JsonFormat::author)
                .field("issued", reference.issued().map(moment -> moment.iso()))
                .field("URL", reference.url());
        reference.fields().keySet().stream().sorted().forEach(name -> json.field(name, reference.field(name)));
    }

    private static void author(Json json, Reference.Name name) {
        if (name.given().isEmpty()) {
            json.field("literal", name.family());
        } else {
            json.field("family", name.family()).field("given", name.given());
        }
    }

    /** The words as the educator wrote them, without the line break that ends a block of YAML. */
    static String markdown(Prose prose) {
        return prose.source().value().strip();
    }

    /** A choice as it is written in the content, such as {@code single-source}. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.glossator.model.Entry;
import org.glossator.model.EntryKind;
import org.glossator.page.Address;
import org.glossator.page.Site;
import org.glossator.publish.Artifact;
import org.jspecify.annotations.Nullable;

/**
 * The index of the search: files below {@code search/}, so small that one search needs a few of them.
 *
 * <p>They are scripts that hand an object to the function {@code searchPart}, since pages on a memory stick may load
 * scripts and nothing else. How many there are depends on the length of the content alone, so that nothing is read
 * before the first of them is asked for.
 */
final class SearchFormat implements Format {
    private static final int SHOWN_TOGETHER = 24;
    private static final int TEXT_TOGETHER = 24_000;
    private static final int ENTRY_ITSELF = 200;
    private static final int LETTERS_FOR_A_PIECE = 80_000;

    /** The entries of one site, and their index as soon as somebody needs it. */
    private static final class Source {
        private final SearchTexts texts;
        private final List<Entry> entries;
        private final List<Integer> textFrom = new ArrayList<>();
        private final int pieces;
        private @Nullable SearchIndex index;

        Source(Site site) {
            texts = new SearchTexts(site);
            entries = texts.entries();
            long all = 0;
            int together = TEXT_TOGETHER;
            for (int at = 0; at < entries.size(); at++) {
                int length = SearchTexts.length(entries.get(at)) + ENTRY_ITSELF;
                if (together + length > TEXT_TOGETHER) {
                    textFrom.add(at);
                    together = 0;
                }
                together += length;
                all += length;
            }
            pieces = (int) (all / LETTERS_FOR_A_PIECE) + 1;
        }

        synchronized SearchIndex index() {
            if (index == null) {
                index = new SearchIndex(texts, entries, pieces);
            }
            return index;
        }

        List<Entry> shown(int part) {
            int from = part * SHOWN_TOGETHER;
            return entries.subList(from, Math.min(from + SHOWN_TOGETHER, entries.size()));
        }

        List<Entry> texts(int part) {
            int to = part + 1 < textFrom.size() ? textFrom.get(part + 1) : entries.size();
            return entries.subList(textFrom.get(part), to);
        }
    }

    @Override
    public List<Artifact> artifacts(Site site) {
        Source source = new Source(site);
        List<Artifact> artifacts = new ArrayList<>();
        // The index takes longest; the texts do not need it, and can be made beside it.
        artifacts.add(part("index", json -> index(json, source)));
        int shown = (source.entries.size() + SHOWN_TOGETHER - 1) / SHOWN_TOGETHER;
        parts(
                artifacts,
                "d",
                shown,
                (json, at) -> json.objects(
                        "shown", source.shown(at), (inner, entry) -> shown(inner, source.texts.document(entry))));
        parts(
                artifacts,
                "t",
                source.textFrom.size(),
                (json, at) -> json.texts(
                        "texts",
                        source.texts(at).stream().map(source.texts::text).toList()));
        parts(
                artifacts,
                "w",
                source.pieces,
                (json, at) -> json.field(
                        "words",
                        at < source.index().pieces().size()
                                ? source.index().pieces().get(at).words().toString()
                                : ""));
        parts(
                artifacts,
                "p",
                source.pieces,
                (json, at) -> json.field(
                        "places",
                        at < source.index().pieces().size()
                                ? source.index().pieces().get(at).places().toString()
                                : ""));
        return artifacts;
    }

    /** Writes one of several parts. */
    private interface Writer {
        void write(Json json, int at);
    }

    private static void parts(List<Artifact> artifacts, String letter, int many, Writer writer) {
        for (int at = 0; at < many; at++) {
            int number = at;
            artifacts.add(part(letter + at, json -> writer.write(json, number)));
        }
    }

    private static Artifact part(String name, Consumer<Json> fields) {
        return new Artifact("search/" + name + ".js", () -> {
            byte[] json = Json.document(inner -> fields.accept(inner.field("name", name)));
            String text = new String(json, StandardCharsets.UTF_8).stripTrailing();
            return ("searchPart(" + text + ");\n").getBytes(StandardCharsets.UTF_8);
        });
    }

    private static void index(Json json, Source source) {
        json.objects(
                "kinds",
                List.of(EntryKind.values()),
                (inner, kind) -> inner.field("name", kind.folder()).field("entries", (int) source.entries.stream()
                        .filter(entry -> entry.kind() == kind)
                        .count()));
        json.field("version", source.index().version())
                .field("together", SHOWN_TOGETHER)
                .texts("texts", source.textFrom)
                .texts(
                        "pieces",
                        source.index().pieces().stream()
                                .map(SearchIndex.Piece::first)
                                .toList())
                .field("similar", source.index().similar());
    }

    private static void shown(Json json, SearchDocument document) {
        json.field("title", document.title())
                .field("page", Address.encoded(document.entry().address()))
                .texts("names", document.names())
                .field("about", document.about())
                .field("summary", document.summary())
                .field("language", document.entry().about().language());
    }
}

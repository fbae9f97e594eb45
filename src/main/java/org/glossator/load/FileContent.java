package org.glossator.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.markdown.Prose;
import org.glossator.model.Entry;
import org.glossator.model.Reference;
import org.glossator.model.Settings;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;

/**
 * What one file of the content holds, and what is wrong in it.
 *
 * @param faults what is wrong in it, and one for each draft that still lacks something
 * @param besideUnfinished the faults but for those of unfinished drafts
 */
record FileContent(
        Optional<SourceFile> source,
        Optional<Settings> settings,
        List<Entry> entries,
        List<Reference> references,
        List<Diagnostic> faults,
        List<Diagnostic> besideUnfinished) {
    /**
     * A file to be read.
     *
     * @param path its path below the project, for messages
     */
    record Found(Path file, String path, FileKind kind) {}

    static FileContent read(Found found) {
        Faults faults = new Faults();
        Optional<SourceFile> source = FileReader.read(found.file(), found.path(), faults);
        return source.map(text -> read(text, found.kind(), faults))
                .orElseGet(() -> new FileContent(
                        source, Optional.empty(), List.of(), List.of(), faults.found(), faults.found()));
    }

    /** What a text holds that stands in no file yet. */
    static FileContent read(SourceFile text, FileKind kind) {
        return read(text, kind, new Faults());
    }

    private static FileContent read(SourceFile source, FileKind kind, Faults faults) {
        return kind.isMarkdown() ? markdown(source, kind, faults) : yaml(source, kind, faults);
    }

    private static FileContent markdown(SourceFile source, FileKind kind, Faults faults) {
        Optional<FrontMatter> parts = FrontMatter.of(source, faults);
        Optional<Prose> body = parts.flatMap(front -> Types.markdown(front.body(), faults));
        boolean isWritten =
                parts.filter(front -> FillIn.report(front.body(), faults)).isEmpty();
        Optional<Values> values = parts.flatMap(front -> fields(source, front.start(), front.end(), kind, faults));
        values.filter(fields -> !isWritten).ifPresent(fields -> faults.lacks(fields.place(), List.of("the text")));
        Optional<Entry> entry = values.filter(Values::isWhole)
                .flatMap(whole -> body.map(text -> entry(kind, whole, source.stem(), text)));
        return found(source, Optional.empty(), entry.stream().toList(), List.of(), faults);
    }

    private static Entry entry(FileKind kind, Values values, String slug, Prose body) {
        return switch (kind) {
            case EXPLAINER -> ExplainerReader.explainer(values, slug, body);
            case ARTICLE -> ArticleReader.article(values, slug, body);
            case TERM -> TermReader.term(values, slug, body);
            case PAGE -> PageReader.page(values, slug, body);
            default -> throw new IllegalArgumentException(kind + " is not a Markdown file");
        };
    }

    private static FileContent yaml(SourceFile source, FileKind kind, Faults faults) {
        int end = source.text().length();
        Optional<Settings> settings = Optional.empty();
        List<Entry> entries = List.of();
        List<Reference> references = List.of();
        switch (kind) {
            case SETTINGS ->
                settings = fields(source, 0, end, kind, faults)
                        .filter(Values::isWhole)
                        .map(SettingsReader::settings);
            case CLAIM ->
                entries = fields(source, 0, end, kind, faults)
                        .filter(Values::isWhole)
                        .<Entry>map(values -> ClaimReader.claim(values, source.stem()))
                        .stream()
                        .toList();
            case TIMELINE ->
                entries = YamlReader.read(source, 0, end, faults)
                        .map(node -> List.<Entry>copyOf(TimelineReader.events(node, faults)))
                        .orElse(List.of());
            case SOURCES ->
                references = YamlReader.read(source, 0, end, faults)
                        .map(node -> ReferenceReader.references(node, faults))
                        .orElse(List.of());
            default -> throw new IllegalArgumentException(kind + " is not a YAML file");
        }
        return found(source, settings, entries, references, faults);
    }

    private static FileContent found(
            SourceFile source,
            Optional<Settings> settings,
            List<Entry> entries,
            List<Reference> references,
            Faults faults) {
        List<Diagnostic> beside = faults.besideUnfinished();
        List<Diagnostic> all =
                Stream.concat(beside.stream(), faults.unfinished().stream()).toList();
        return new FileContent(Optional.of(source), settings, entries, references, all, beside);
    }

    private static Optional<Values> fields(SourceFile source, int start, int end, FileKind kind, Faults faults) {
        Optional<Node> node = YamlReader.read(source, start, end, faults);
        if (node.isEmpty()) {
            if (faults.found().isEmpty()) {
                faults.add(LoadRules.MISSING_FIELD
                        .at(source.start(), "this file has no fields")
                        .mendedBy("begin with these: "
                                + String.join(", ", kind.shape().requiredNames())));
            }
            return Optional.empty();
        }
        if (node.get() instanceof Node.Mapping mapping) {
            if (Values.isDraft(mapping)) {
                faults.draft(source.span(0, source.text().length()));
            }
            return Optional.of(Values.read(mapping, kind.shape(), faults));
        }
        faults.add(LoadRules.WRONG_TYPE
                .at(node.get().place(), "here stands " + node.get().description() + " where fields are needed")
                .mendedBy("write each field on a line of its own: name: value"));
        return Optional.empty();
    }
}

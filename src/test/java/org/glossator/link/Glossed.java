package org.glossator.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.load.Loader;
import org.glossator.markdown.Outline;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.source.Diagnostic;
import org.glossator.source.Outcome;

/** A small site that a test writes file by file, loaded and linked as a whole. */
final class Glossed {
    private final Path project;

    private Glossed(Path project) {
        this.project = project;
    }

    /** A site in English without any entry. */
    static Glossed in(Path project) {
        return new Glossed(project).with("site.yaml", "title: A site\nlanguage: en\n");
    }

    /** Writes a file below {@code content/}. */
    Glossed with(String path, String text) {
        try {
            Path file = project.resolve("content").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds a term; further lines are fields of it. */
    Glossed term(String slug, String term, String... fields) {
        String more = fields.length == 0 ? "" : String.join("\n", fields) + "\n";
        return with(
                "glossary/" + slug + ".md",
                "---\nterm: " + term + "\ncategory: concept\nshort: A term.\n" + more + "---\nA body.\n");
    }

    /** Adds a page with a text. */
    Glossed page(String slug, String markdown) {
        return with("pages/" + slug + ".md", "---\ntitle: The page " + slug + "\n---\n" + markdown);
    }

    Content content() {
        Outcome<java.util.Optional<Content>> loaded = new Loader(project, true).load();
        if (loaded.hasErrors()) {
            throw new IllegalStateException("the content itself is faulty: " + loaded.faults());
        }
        return loaded.value().orElseThrow();
    }

    Outcome<Linked> link() {
        return Linker.link(content());
    }

    /** What a text becomes as the body of a page. */
    String linked(String markdown) {
        return page("text", markdown).shown("text");
    }

    /** The first text of an entry, linked. */
    String shown(String slug) {
        Linked linked = link().value();
        Entry entry = linked.content().entry(slug).orElseThrow();
        return Outline.of(linked.document(entry.texts().get(0))).stripTrailing();
    }

    /** The faults of linking, each as {@code line:column message (mend)}, without terms that nothing mentions. */
    List<String> faults() {
        return link().faults().stream()
                .filter(fault -> !fault.rule().equals(LinkRules.UNMENTIONED_TERM))
                .map(Glossed::shown)
                .toList();
    }

    private static String shown(Diagnostic fault) {
        String mend = fault.mend().isEmpty() ? "" : " (" + fault.mend() + ")";
        return fault.place().line() + ":" + fault.place().column() + "-"
                + fault.place().endColumn() + " " + fault.message() + mend;
    }
}

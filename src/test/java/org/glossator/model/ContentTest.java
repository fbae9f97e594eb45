package org.glossator.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.load.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeASite() throws IOException {
        write("site.yaml", "title: A\nlanguage: en\naddress: https://a.example/\n");
        write("pages/same.md", "---\ntitle: A page\nreviewed: 2024-03-01\nupdated: 2024-02-01\n---\n");
        write(
                "pages/late.md",
                "---\n"
                        + "title: A page\n"
                        + "reviewed: 2024-01-31\n"
                        + "changes: [{date: 2024-05-01, note: x}, {date: 2023-05-01, note: y}]\n"
                        + "---\n");
        write("glossary/same.md", "---\nterm: A term\ncategory: concept\nshort: x\n---\n");
        write("timeline.yaml", "- {slug: event, date: 2024, title: E, text: x}\n");
        write("sources.yaml", "- {id: s, type: book, title: First}\n- {id: s, type: book, title: Second}\n");
    }

    @Test
    void findsEntriesByTheirSlugAndTheFirstOfTwo() {
        Content content = load();
        assertThat(content.entries()).hasSize(4);
        assertThat(content.slugs()).containsExactly("same", "late", "event");
        assertThat(content.entry("same").orElseThrow()).isInstanceOf(Term.class);
        assertThat(content.find(Page.class, "same")).isEmpty();
        assertThat(content.find(Page.class, "late")).isPresent();
        assertThat(content.entry("nobody")).isEmpty();
        assertThat(content.reference("s").orElseThrow().title()).hasToString("First");
    }

    @Test
    void sortsEntriesByKind() {
        Content content = load();
        assertThat(content.pages()).extracting(Entry::slug).containsExactly("late", "same");
        assertThat(content.terms()).extracting(Entry::address).containsExactly("glossary/same.html");
        assertThat(content.events()).extracting(Entry::address).containsExactly("timeline.html#event");
        assertThat(content.claims()).isEmpty();
        assertThat(content.articles()).isEmpty();
        assertThat(content.explainers()).isEmpty();
    }

    @Test
    void isTheSameAtAnotherAddress() {
        Content content = load();
        assertThat(content.settings().address()).contains("https://a.example/");
        Content moved = content.at("https://b.example/");
        assertThat(moved.settings().address()).contains("https://b.example/");
        assertThat(moved.entries()).isEqualTo(content.entries());
    }

    @Test
    void knowsTheLatestDayOfWhichAnEntrySpeaks() {
        Content content = load();
        assertThat(content.find(Page.class, "late").orElseThrow().about().latest())
                .hasToString("Optional[2024-05-01]");
        assertThat(content.pages().get(1).about().latest()).hasToString("Optional[2024-03-01]");
        assertThat(content.terms().get(0).about().latest()).isEmpty();
    }

    private Content load() {
        return new Loader(folder, false).load().value().orElseThrow();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

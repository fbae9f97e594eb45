package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The bibliography for programs that keep bibliographies. */
class SourcesFormatTest {
    @TempDir
    private Path folder;

    private SampleSite sample() {
        return new SampleSite(folder).file("sources.yaml", """
                - {id: "moss:2014", type: book, title: Beds & paths, editor: [{family: Moss, given: Ada}], edition: 2}
                - {id: a b, type: webpage, title: "Сад", issued: 2024-11, URL: https://example.org/1}
                - {id: a+b, type: legislation, title: Garden Act, author: [{literal: Garden Assembly}]}
                """);
    }

    @Test
    void listsEverySourceInBibtexUnderAKeyOfItsOwn() {
        String bibtex = sample().text(new SourcesFormat(), "sources.bib");
        assertThat(bibtex.lines().filter(line -> line.startsWith("@")))
                .containsExactly("@book{moss:2014,", "@misc{a-b,", "@misc{a-b-2,");
        assertThat(bibtex)
                .contains("editor = {{Moss}, Ada}", "title = {Beds \\& paths}", "title = {Сад}", "month = nov");
    }

    @Test
    void listsEverySourceInCslJsonAsItWasWritten() {
        String json = sample().text(new SourcesFormat(), "sources.csl.json");
        assertThat(JsonMapper.shared().readTree(json).size()).isEqualTo(3);
        assertThat(json)
                .contains("\"type\":\"legislation\"", "\"edition\":\"2\"", "[[2024,11]]", "\"family\":\"Moss\"");
    }

    @Test
    void isNotMadeWithoutSources() {
        assertThat(new SampleSite(folder).paths(new SourcesFormat())).isEmpty();
    }
}

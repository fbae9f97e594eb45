package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.format.Parsed.children;
import static org.glossator.format.Parsed.links;
import static org.glossator.format.Parsed.text;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class AtomFormatTest {
    private static final String CHANGES = """
        changes:
          - date: 2024-05-01
            note: The year was wrong.
            correction: true
          - date: 2024-05-01
            note: The name was wrong.
            correction: true
          - date: 2024-06-01
            note: A paragraph more.
        """;

    @TempDir
    Path folder;

    @Test
    void feedSaysWhatRfc4287Demands() {
        SampleSite sample = new SampleSite(folder)
                .file(
                        "site.yaml",
                        "title: Sample\n"
                                + "tagline: A line\n"
                                + "language: en\n"
                                + "address: https://example.org/sub/\n"
                                + "publisher: The Press\n")
                .term("alpha", "updated: 2024-03-01");

        Element feed = feed(sample, "feed.xml");

        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(text(feed, "id")).startsWith("urn:uuid:");
        assertThat(text(feed, "title")).isEqualTo("Sample");
        assertThat(text(feed, "subtitle")).isEqualTo("A line");
        assertThat(text(feed, "updated")).isEqualTo("2024-03-01T00:00:00Z");
        assertThat(text(children(feed, "author").get(0), "name")).isEqualTo("The Press");
        assertThat(links(feed, "self")).containsExactly("https://example.org/sub/feed.xml");
        assertThat(links(feed, "alternate")).containsExactly("https://example.org/sub/");
    }

    @Test
    void entrySaysWhatRfc4287Demands() {
        SampleSite sample =
                new SampleSite(folder).term("alpha", "updated: 2024-03-01", "language: uk", "author: Someone Else");

        Element entry = entries(sample, "feed.xml").get(0);

        assertThat(text(entry, "id")).startsWith("urn:uuid:");
        assertThat(text(entry, "title")).isEqualTo("The alpha");
        assertThat(text(entry, "updated")).isEqualTo("2024-03-01T00:00:00Z");
        assertThat(text(entry, "summary")).isEqualTo("What alpha is.");
        assertThat(text(children(entry, "author").get(0), "name")).isEqualTo("Someone Else");
        assertThat(links(entry, "alternate")).containsExactly("https://example.org/sub/glossary/alpha.html");
        assertThat(entry.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang"))
                .isEqualTo("uk");
    }

    @Test
    void theNewestComesFirstAndFiftyAreEnough() {
        SampleSite sample = new SampleSite(folder);
        for (int day = 1; day <= 31; day++) {
            sample.term("may-" + day, "updated: 2024-05-%02d".formatted(day));
            sample.term("march-" + day, "reviewed: 2024-03-%02d".formatted(day));
        }

        List<Element> entries = entries(sample, "feed.xml");

        assertThat(entries).hasSize(50);
        assertThat(text(entries.get(0), "title")).isEqualTo("The may-31");
        assertThat(text(entries.get(31), "title")).isEqualTo("The march-31");
    }

    @Test
    void anEventLeadsToItsPlaceOnTheTimeline() {
        SampleSite sample = new SampleSite(folder)
                .file(
                        "timeline.yaml",
                        "- slug: fall\n"
                                + "  date: 1989-11-09\n"
                                + "  title: The fall\n"
                                + "  text: The *wall* falls.\n"
                                + "  updated: 2024-03-01\n");

        Element entry = entries(sample, "feed.xml").get(0);

        assertThat(links(entry, "alternate")).containsExactly("https://example.org/sub/timeline.html#fall");
        assertThat(text(entry, "summary")).isEqualTo("The wall falls.");
    }

    @Test
    void correctionsAreAFeedOfTheirOwn() {
        SampleSite sample = new SampleSite(folder).term("alpha", CHANGES).term("beta", "updated: 2024-07-01");

        Element feed = feed(sample, "corrections.xml");
        List<Element> entries = children(feed, "entry");

        assertThat(text(feed, "updated")).isEqualTo("2024-05-01T00:00:00Z");
        assertThat(links(feed, "alternate")).containsExactly("https://example.org/sub/corrections.html");
        assertThat(entries)
                .extracting(entry -> text(entry, "summary"))
                .containsExactly("The year was wrong.", "The name was wrong.");
        assertThat(entries).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
    }

    @Test
    void withoutADateThereIsNoFeed() {
        assertThat(new SampleSite(folder).term("alpha").paths(new AtomFormat())).isEmpty();
    }

    @Test
    void withoutACorrectionThereIsNoFeedOfThem() {
        SampleSite sample = new SampleSite(folder).term("alpha", "updated: 2024-03-01");

        assertThat(sample.paths(new AtomFormat())).containsExactly("feed.xml");
    }

    @Test
    void linksAreRelativeWhereTheAddressIsNotKnown() {
        SampleSite sample = new SampleSite(folder).withoutAddress().term("alpha", "updated: 2024-03-01");

        Element feed = feed(sample, "feed.xml");

        assertThat(links(feed, "self")).containsExactly("feed.xml");
        assertThat(links(feed, "alternate")).containsExactly("index.html");
        assertThat(links(children(feed, "entry").get(0), "alternate")).containsExactly("glossary/alpha.html");
    }

    @Test
    void idsStayWhenTheSiteMoves() {
        SampleSite sample = new SampleSite(folder).term("alpha", CHANGES);
        List<String> before = ids(sample);

        sample.withoutAddress();

        assertThat(ids(sample)).isEqualTo(before).doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void anIdNeverChanges() {
        SampleSite sample = new SampleSite(folder).term("alpha", "updated: 2024-03-01");

        assertThat(text(entries(sample, "feed.xml").get(0), "id"))
                .isEqualTo("urn:uuid:5d5549b7-27ee-3c34-8f60-2528d5484e79");
    }

    @Test
    void noWordsCanLeaveTheirElement() {
        String hostile = "</title></entry><entry><link href=\"javascript:x\"/>]]><!--";
        SampleSite sample = new SampleSite(folder)
                .file("site.yaml", "title: '" + hostile + "'\ntagline: '" + hostile + "'\nlanguage: en\n")
                .file(
                        "glossary/alpha.md",
                        "---\nterm: '" + hostile + "'\ncategory: concept\nshort: '" + hostile + "'\nauthor: '" + hostile
                                + "'\nupdated: 2024-03-01\n---\nText.\n");

        Element feed = feed(sample, "feed.xml");
        Element entry = children(feed, "entry").get(0);

        assertThat(children(feed, "entry")).hasSize(1);
        assertThat(text(feed, "title")).isEqualTo(hostile);
        assertThat(text(entry, "title")).isEqualTo(hostile);
        assertThat(text(children(entry, "author").get(0), "name")).isEqualTo(hostile);
        assertThat(children(entry, "link")).hasSize(1);
    }

    private static List<String> ids(SampleSite sample) {
        return List.of("feed.xml", "corrections.xml").stream()
                .map(path -> feed(sample, path))
                .flatMap(feed -> Stream.concat(
                        Stream.of(text(feed, "id")),
                        children(feed, "entry").stream().map(entry -> text(entry, "id"))))
                .toList();
    }

    private static List<Element> entries(SampleSite sample, String path) {
        return children(feed(sample, path), "entry");
    }

    private static Element feed(SampleSite sample, String path) {
        return Parsed.xml(sample.bytes(new AtomFormat(), path)).getDocumentElement();
    }
}

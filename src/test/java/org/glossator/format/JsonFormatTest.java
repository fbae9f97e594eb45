package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFormatTest {
    private static final String CLAIM = """
        title: It rained
        kind: fact
        status: single-source
        speaker: alpha
        account: first-hand
        date: 2024-11
        notice: |
          A *word* [@law, p. 2].
        reports:
          - article: news
            quote: it rained
            attributed-to: alpha
            account: alpha
            account-as: Alpha's letter
            translation: {from: de, by: alpha, official: true}
          - article: news
            own-voice: the rain fell
        renderings:
          - {words: es regnete, language: de, source: "The letter [@law]"}
        context:
          - text: Rain falls. [@law]
            date: 1999
        positions:
          - by: alpha
            text: It did.
        questions: [Did it?]
        updated: 2024-12-01
        changes:
          - date: 2024-12-01
            note: The month was wrong.
            correction: true
        stet:
          - {rule: single-source, reason: It rained once., by: AB, until: 2027-01-31}
        """;
    private static final String EXPECTED_CLAIM = """
        {"slug":"rain","page":"claims/rain.html","title":"It rained","kind":"fact","status":"single-source",\
        "speaker":"alpha","date":"2024-11","account":"first-hand","notice":"A *word* [@law, p. 2].",\
        "reports":[{"article":"news","quote":"it rained","account":"alpha","account-as":"Alpha's letter",\
        "attributed-to":"alpha","translation":{"from":"de","by":"alpha","official":true}},\
        {"article":"news","own-voice":"the rain fell"}],\
        "renderings":[{"words":"es regnete","language":"de","source":"The letter [@law]"}],"context":[{"text":"Rain falls. [@law]","date":"1999"}],\
        "positions":[{"by":"alpha","text":"It did."}],"questions":["Did it?"],"updated":"2024-12-01",\
        "changes":[{"date":"2024-12-01","note":"The month was wrong.","correction":true}],\
        "stet":[{"rule":"single-source","reason":"It rained once.","by":"AB","until":"2027-01-31"}]}\
        """;

    @TempDir
    Path folder;

    @Test
    void aClaimHasTheFieldsOfItsFile() {
        SampleSite sample = new SampleSite(folder).file("claims/rain.yaml", CLAIM);

        assertThat(json(sample).lines()).contains(EXPECTED_CLAIM);
    }

    @Test
    void saysItsVersionAndWhatTheSiteIs() {
        JsonNode read = read(new SampleSite(folder));

        assertThat(read.get("version").asInt()).isEqualTo(1);
        assertThat(read.get("site").toString())
                .isEqualTo("{\"title\":\"Sample\",\"language\":\"en\",\"address\":\"https://example.org/sub/\"}");
        assertThat(read.propertyNames())
                .containsExactly(
                        "version",
                        "site",
                        "explainers",
                        "articles",
                        "claims",
                        "glossary",
                        "timeline",
                        "pages",
                        "sources");
    }

    @Test
    void aTermHasItsTextAsBody() {
        SampleSite sample = new SampleSite(folder).term("alpha", "forms: [a, b]", "case-sensitive: true");

        assertThat(first(sample, "glossary")).isEqualTo(tree("""
            {"slug": "alpha", "page": "glossary/alpha.html", "term": "The alpha", "category": "concept",
             "forms": ["a", "b"], "case-sensitive": true, "short": "What alpha is.", "body": "A text."}\
            """));
    }

    @Test
    void anArticleHasTheFieldsOfItsFile() {
        SampleSite sample = new SampleSite(folder).file("articles/news.md", """
            ---
            title: News
            title-is-ours: true
            published: 2024-11
            copy: A copy.
            event: e
            summary: S.
            ---
            Body.
            """);

        assertThat(first(sample, "articles")).isEqualTo(tree("""
            {"slug": "news", "page": "articles/news.html", "title": "News", "title-is-ours": true,
             "published": "2024-11", "copy": "A copy.", "event": "e", "summary": "S.", "body": "Body."}\
            """));
    }

    @Test
    void anExplainerHasTheFieldsOfItsFile() {
        SampleSite sample = new SampleSite(folder).file("explainers/e.md", """
            ---
            title: E
            summary: S.
            points: [One., Two.]
            articles: [news]
            claims: [rain]
            key-claims: [rain]
            ---
            Body.
            """);

        assertThat(first(sample, "explainers")).isEqualTo(tree("""
            {"slug": "e", "page": "explainers/e.html", "title": "E", "summary": "S.", "points": ["One.", "Two."],
             "articles": ["news"], "claims": ["rain"], "key-claims": ["rain"], "body": "Body."}\
            """));
    }

    @Test
    void anEventHasTheFieldsOfItsFile() {
        SampleSite sample = new SampleSite(folder)
                .file("timeline.yaml", "- {slug: fall, date: 1989, title: The fall, text: It *falls*., see: [e]}");

        assertThat(first(sample, "timeline")).isEqualTo(tree("""
            {"slug": "fall", "page": "timeline.html#fall", "date": "1989", "title": "The fall",
             "text": "It *falls*.", "see": ["e"]}\
            """));
    }

    @Test
    void aPageHasTheFieldsOfItsFile() {
        SampleSite sample = new SampleSite(folder).file("pages/about.md", "---\ntitle: About\n---\nWho *we* are.\n");

        assertThat(first(sample, "pages")).isEqualTo(tree("""
            {"slug": "about", "page": "about.html", "title": "About", "body": "Who *we* are."}\
            """));
    }

    @Test
    void aSourceSpeaksTheWordsOfCsl() {
        SampleSite sample = new SampleSite(folder).file("sources.yaml", """
            references:
              - id: law
                type: treaty
                title: The Law
                author:
                  - literal: A State
                  - {family: Doe, given: Jo}
                issued: "1945-06"
                URL: https://example.org/law
                publisher: The Press
                genre: treaty
            """);

        assertThat(first(sample, "sources")).isEqualTo(tree("""
            {"id": "law", "page": "sources.html#law", "type": "treaty", "title": "The Law",
             "author": [{"literal": "A State"}, {"family": "Doe", "given": "Jo"}], "issued": "1945-06",
             "URL": "https://example.org/law", "genre": "treaty", "publisher": "The Press"}\
            """));
    }

    @Test
    void entriesAreSortedBySlug() {
        SampleSite sample =
                new SampleSite(folder).file("timeline.yaml", """
                    - {slug: zeta, date: 1989, title: Z, text: Z.}
                    - {slug: beta, date: 1990, title: B, text: B.}
                    """).term("gamma").term("alpha");

        assertThat(read(sample).get("timeline").findValuesAsString("slug")).containsExactly("beta", "zeta");
        assertThat(read(sample).get("glossary").findValuesAsString("slug")).containsExactly("alpha", "gamma");
    }

    @Test
    void noPlaceOfTheMachineIsTold() {
        SampleSite sample =
                new SampleSite(folder).file("claims/rain.yaml", CLAIM).term("alpha");

        assertThat(json(sample)).doesNotContain(folder.getFileName().toString(), "content/");
    }

    @Test
    void noWordsCanLeaveTheirString() {
        String hostile = "\"},{\"slug\":\"x\"}</script><script>";
        SampleSite sample =
                new SampleSite(folder).file("pages/about.md", "---\ntitle: '" + hostile + "'\n---\n" + hostile + "\n");

        JsonNode page = first(sample, "pages");

        assertThat(page.get("title").asString()).isEqualTo(hostile);
        assertThat(page.get("body").asString()).isEqualTo(hostile);
        assertThat(json(sample)).doesNotContain("<", ">");
    }

    private static JsonNode first(SampleSite sample, String list) {
        return read(sample).get(list).get(0);
    }

    private static JsonNode read(SampleSite sample) {
        return tree(json(sample));
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static String json(SampleSite sample) {
        return sample.text(new JsonFormat(), "content.json");
    }
}

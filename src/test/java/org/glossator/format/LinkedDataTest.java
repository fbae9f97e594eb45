package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.glossator.TrialSite;
import org.glossator.command.Build;
import org.glossator.command.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What pages say of themselves to machines. */
class LinkedDataTest {
    @TempDir
    private Path folder;

    private TrialSite trial;
    private Optional<String> address = Optional.empty();

    @BeforeEach
    void copy() {
        trial = TrialSite.in(folder);
    }

    private Document page(String path) {
        return new Build(trial.project(), TrialSite.TODAY, false, address, Progress.SILENT)
                .make().artifacts().stream()
                        .filter(artifact -> artifact.path().equals(path))
                        .map(artifact ->
                                Jsoup.parse(new String(artifact.content().get(), StandardCharsets.UTF_8)))
                        .findFirst()
                        .orElseThrow();
    }

    private JsonNode graph(String path) {
        String json = page(path).select("script[type=application/ld+json]").html();
        return new ObjectMapper().readTree(json).get("@graph");
    }

    @Test
    void saysThatAPageIsAboutAClaim() {
        JsonNode page = graph("claims/shed-is-too-small.html").get(0);
        JsonNode claim = page.get("mainEntity");
        assertThat(claim.get("@type").asString()).isEqualTo("Claim");
        assertThat(claim.get("author").toString())
                .isEqualTo("{\"@type\":\"Organization\",\"name\":\"parents' council\"}");
        assertThat(claim.get("appearance")).hasSize(2);
        assertThat(claim.get("appearance").get(0).toString())
                .isEqualTo("{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"New shed overflows in its first week\",\"datePublished\":\"2025-05-12\","
                        + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Alder Gazette\"}}");
        assertThat(page.get("citation").get(0).get("name").asString()).isEqualTo("Plan for a bicycle shed");
    }

    @Test
    void namesNobodyAsTheAuthorWhoIsOnlyDescribed() {
        trial.with("content/claims/shed-opened-in-may.yaml", """
            title: The bicycle shed opened in May 2025
            kind: fact
            status: documented
            speaker: school-office
            account: first-hand
            described-as: somebody at the school
            date: 2025-05-10
            reports: [{article: courier-shed, quote: The shed opened on Monday}]
            context: [{text: 'The plan gave May. [@shed-plan]', date: 2024-11-04}]
            questions: [Where could you look this up?]
            """);
        assertThat(graph("claims/shed-opened-in-may.html")
                        .get(0)
                        .get("mainEntity")
                        .has("author"))
                .isFalse();
    }

    @Test
    void namesTermsArticlesAndExplainersByTheirTypes() {
        assertThat(graph("glossary/bicycle-shed.html")
                        .get(0)
                        .get("mainEntity")
                        .get("inDefinedTermSet")
                        .get("@type")
                        .asString())
                .isEqualTo("DefinedTermSet");
        assertThat(graph("glossary/index.html").get(0).get("@type").toString()).contains("DefinedTermSet");
        assertThat(graph("articles/courier-shed.html")
                        .get(0)
                        .get("about")
                        .get("url")
                        .asString())
                .isEqualTo("https://courier.example/2025/shed");
        assertThat(graph("explainers/shed-question.html").get(0).get("@type").toString())
                .contains("LearningResource");
        assertThat(graph("index.html").get(0).get("@type").asString()).isEqualTo("WebSite");
    }

    @Test
    void givesAddressesOnlyWhereTheyAreKnown() {
        assertThat(graph("claims/index.html").toString()).doesNotContain("@id", "\"item\"", "\"url\"");
        address = Optional.of("https://example.org/");
        JsonNode graph = graph("claims/index.html");
        assertThat(graph.get(0).get("@id").asString()).isEqualTo("https://example.org/claims/");
        assertThat(graph.get(1).get("itemListElement").get(0).get("item").asString())
                .isEqualTo("https://example.org/");
    }

    @Test
    void cannotBreakOutOfItsElement() {
        String title = "</script><script>alert(1)</script> <!-- & \u2028";
        trial.with("content/pages/about.md", "---\ntitle: \"" + title + "\"\n---\nWe are class 8b.\n");
        Document page = page("about.html");
        assertThat(page.select("script:not([src])")).hasSize(1);
        assertThat(page.select("script:not([src])").html()).doesNotContain("<", ">", "&", "\u2028");
        assertThat(graph("about.html").get(0).get("name").asString()).isEqualTo(title);
    }
}

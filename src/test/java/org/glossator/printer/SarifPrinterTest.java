package org.glossator.printer;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.source.Diagnostic;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifPrinterTest {
    @Test
    void isOneRunWithItsRulesAndResults() {
        JsonNode document = sarif(Faults.unusedSource(), Faults.unknownSource(), Faults.unusedSource());
        assertThat(document.get("version").asString()).isEqualTo("2.1.0");
        JsonNode run = document.get("runs").get(0);
        assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
        assertThat(run.get("tool").toString())
                .isEqualTo("{\"driver\":{\"name\":\"Glossator\",\"version\":\"1.2.3\",\"rules\":["
                        + "{\"id\":\"unknown-source\",\"defaultConfiguration\":{\"level\":\"error\"}},"
                        + "{\"id\":\"unused-source\",\"defaultConfiguration\":{\"level\":\"warning\"}}]}}");
        assertThat(run.get("results")
                        .valueStream()
                        .map(result -> result.get("ruleIndex").asInt()))
                .containsExactly(1, 0, 1);
        assertThat(run.get("results").get(1).toString())
                .isEqualTo("{\"ruleId\":\"unknown-source\",\"ruleIndex\":0,\"level\":\"error\",\"message\":{\"text\":"
                        + "\"there is no source called \\\"bucharest-2009\\\": did you mean \\\"bucharest-2008\\\"?\"},"
                        + "\"locations\":[{\"physicalLocation\":{\"artifactLocation\":"
                        + "{\"uri\":\"content/claims/a.yaml\",\"uriBaseId\":\"%SRCROOT%\"},"
                        + "\"region\":{\"startLine\":3,\"startColumn\":44,\"endLine\":3,\"endColumn\":58}}}]}");
    }

    @Test
    void isAWholeRunWithoutFaults() {
        JsonNode run = sarif().get("runs").get(0);
        assertThat(run.get("results").isArray()).isTrue();
        assertThat(run.get("results").isEmpty()).isTrue();
    }

    @Test
    void encodesTheAddressOfAFile() {
        Diagnostic fault = Faults.UNUSED_SOURCE.at(Faults.place("a:b/Ки в%#?[x]~.md", "x", "x"), "x");
        assertThat(location(sarif(fault), "locations")
                        .get("artifactLocation")
                        .get("uri")
                        .asString())
                .isEqualTo("a%3Ab/%D0%9A%D0%B8%20%D0%B2%25%23%3F%5Bx%5D~.md");
    }

    @Test
    void hasNeitherPlaceholdersNorLinksInMessages() {
        Diagnostic fault = Faults.UNUSED_SOURCE.at(Faults.place("a", "x", "x"), "{0} and [words](1)");
        JsonNode result = sarif(fault).get("runs").get(0).get("results").get(0);
        assertThat(result.get("message").get("text").asString()).isEqualTo("{{0}} and [words] (1)");
    }

    @Test
    void namesRelatedPlaces() {
        Diagnostic fault = Faults.oldReview().alongside(Faults.place("b.md", "1\nb", "b"), "the other is here");
        JsonNode document = sarif(fault);
        assertThat(document.get("runs")
                        .get(0)
                        .get("results")
                        .get(0)
                        .get("level")
                        .asString())
                .isEqualTo("note");
        assertThat(location(document, "relatedLocations")
                        .get("region")
                        .get("startLine")
                        .asInt())
                .isEqualTo(2);
    }

    private static JsonNode location(JsonNode document, String which) {
        return document.get("runs")
                .get(0)
                .get("results")
                .get(0)
                .get(which)
                .get(0)
                .get("physicalLocation");
    }

    private static JsonNode sarif(Diagnostic... faults) {
        return JsonMapper.shared().readTree(Faults.print(Printers.SARIF, faults));
    }
}

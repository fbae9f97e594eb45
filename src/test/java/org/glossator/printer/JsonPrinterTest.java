package org.glossator.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonPrinterTest {
    @Test
    void keepsItsDocumentedShape() {
        assertThat(Faults.print(
                        Printers.JSON,
                        Faults.unknownSource().alongside(Faults.place("b.md", "1\n😀b", "😀b"), "the other is here")))
                .isEqualTo("""
                    {
                      "version": 1,
                      "summary": {
                        "errors": 1,
                        "warnings": 0,
                        "notes": 0
                      },
                      "diagnostics": [
                        {
                          "rule": "unknown-source",
                          "severity": "error",
                          "message": "there is no source called \\"bucharest-2009\\"",
                          "mend": "did you mean \\"bucharest-2008\\"?",
                          "file": "content/claims/a.yaml",
                          "line": 3,
                          "column": 44,
                          "endLine": 3,
                          "endColumn": 58,
                          "related": [
                            {
                              "message": "the other is here",
                              "file": "b.md",
                              "line": 2,
                              "column": 1,
                              "endLine": 2,
                              "endColumn": 3
                            }
                          ]
                        }
                      ]
                    }
                    """);
    }

    @Test
    void isAWholeDocumentWithoutFaults() {
        JsonNode document = JsonMapper.shared().readTree(Faults.print(Printers.JSON));
        assertThat(document.get("diagnostics").isEmpty()).isTrue();
        assertThat(document.get("summary").get("errors").asInt(-1)).isZero();
    }

    @Test
    void countsColumnsInCodePoints() {
        String printed = Faults.print(
                Printers.JSON, Faults.UNUSED_SOURCE.at(Faults.place("a.md", "😀 Київ 😀 b", "Київ 😀"), "x"));
        JsonNode fault =
                JsonMapper.shared().readTree(printed).get("diagnostics").get(0);
        assertThat(fault.get("column").asInt()).isEqualTo(3);
        assertThat(fault.get("endColumn").asInt()).isEqualTo(9);
    }

    @Test
    void returnsEveryCharacterToItsReader() {
        StringBuilder all = new StringBuilder();
        for (int codePoint = 0; codePoint < 0x20000; codePoint++) {
            all.appendCodePoint(codePoint);
        }
        String printed =
                Faults.print(Printers.JSON, Faults.UNUSED_SOURCE.at(Faults.place("a", "x", "x"), all.toString()));
        byte[] sent = printed.getBytes(StandardCharsets.UTF_8);
        assertThat(JsonMapper.shared()
                        .readTree(sent)
                        .get("diagnostics")
                        .get(0)
                        .get("message")
                        .asString())
                .isEqualTo(all.toString());
        assertThat(printed).doesNotContain("\u202E").doesNotContain("\u001B");
    }
}

package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    @Test
    void writesWhatThereIsAndLeavesOutTheRest() {
        String json = text(document -> document.field("number", 1)
                .field("text", "words")
                .field("here", Optional.of("x"))
                .field("absent", Optional.empty())
                .flag("yes", true)
                .flag("no", false)
                .texts("list", List.of("a", "b"))
                .texts("none", List.of())
                .object("inside", inner -> inner.field("a", "b"))
                .objects("many", List.of("c", "d"), (inner, item) -> inner.field("e", item)));

        assertThat(json)
                .isEqualTo("{\"number\":1,\"text\":\"words\",\"here\":\"x\",\"yes\":true,\"list\":[\"a\",\"b\"],"
                        + "\"inside\":{\"a\":\"b\"},\"many\":[{\"e\":\"c\"},{\"e\":\"d\"}]}\n");
    }

    @Test
    void putsEachObjectOfALongListOnItsOwnLine() {
        String json = text(document -> document.field("first", "1")
                .lines("some", List.of("a", "b"), (inner, item) -> inner.field("x", item))
                .lines("none", List.of(), (inner, item) -> {})
                .field("last", "2"));

        assertThat(json).isEqualTo("""
            {"first":"1","some":[
            {"x":"a"},
            {"x":"b"}
            ],"none":[],"last":"2"}
            """);
    }

    @Test
    void everyStringIsReadAsItWas() {
        String everyUnit = IntStream.rangeClosed(0, 0xFFFF)
                .filter(unit -> !Character.isSurrogate((char) unit))
                .mapToObj(unit -> String.valueOf((char) unit))
                .collect(Collectors.joining());
        String value = everyUnit + "🕊";

        assertThat(read(text(document -> document.field("a", value)), "a")).isEqualTo(value);
    }

    @Test
    void noStringCanEndTheElementThatHoldsIt() {
        String json = text(document -> document.field("a", "</script><!-- & \u2028\u2029"));

        assertThat(json).isEqualTo("{\"a\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029\"}\n");
    }

    @Test
    void halfAPairBecomesTheSignForWhatCannotBeShown() {
        String json = text(document -> document.field("a", "x\uD83Dy\uDD4Az\uD83D"));

        assertThat(read(json, "a")).isEqualTo("x\uFFFDy\uFFFDz\uFFFD");
    }

    private static String read(String json, String field) {
        return JsonMapper.shared().readTree(json).get(field).stringValue();
    }

    private static String text(Consumer<Json> fields) {
        return new String(Json.document(fields), StandardCharsets.UTF_8);
    }
}

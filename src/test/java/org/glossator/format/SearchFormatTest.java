package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossator.publish.Artifact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchFormatTest {
    private static final String CALL = "searchPart(";

    @TempDir
    Path folder;

    @Test
    void eachFileIsACallOfOneFunctionWithAnObject() {
        Map<String, JsonNode> parts = parts(new SampleSite(folder).term("alpha"));

        assertThat(parts).containsOnlyKeys("index", "d0", "t0", "w0", "p0");
        parts.forEach((name, part) -> assertThat(part.get("name").stringValue()).isEqualTo(name));
    }

    @Test
    void aSiteWithoutEntriesHasAnIndexTo() {
        Map<String, JsonNode> parts = parts(new SampleSite(folder));

        assertThat(parts).containsOnlyKeys("index", "w0", "p0");
        assertThat(parts.get("w0").get("words").stringValue()).isEmpty();
    }

    @Test
    void titlesAndOtherNamesLeadToTheirEntryWithTheirWeight() {
        Map<String, String> words = words(new SampleSite(folder)
                .term("kyiv", "forms: [Kiev, \"Київ\", City of Kyiv]")
                .term("zebra"));

        // One document a digit of 5 bits; in front of them their weight.
        assertThat(words)
                .containsEntry("kiev", "70")
                .containsEntry("киів", "70")
                .containsEntry("city of kyiv", "70");
        assertThat(words).containsEntry("the kyiv", "70").containsEntry("the zebra", "71");
        assertThat(words)
                .containsEntry("zebra", "61")
                .containsEntry("what", "300")
                .containsEntry("text", "000");
    }

    @Test
    void aWordWeighsMoreTheMoreOftenATextHasIt() {
        Map<String, String> words = words(new SampleSite(folder)
                .file("pages/a.md", "---\ntitle: A\n---\nOnce. Twice and twice. Often, often, often and often.\n"));

        assertThat(words)
                .containsEntry("once", "00")
                .containsEntry("twice", "10")
                .containsEntry("often", "20");
    }

    @Test
    void placesAreCountedOverTheWholeEntry() {
        Map<String, String> places = places(new SampleSite(folder)
                .file("pages/a.md", "---\ntitle: Bicycle shed\n---\nA bicycle. A shed.\n\nShed.\n"));

        // Title: bicycle 0, shed 1; then room; text from 5: a 5, bicycle 6, a 7, shed 8, the line's end, shed 10.
        assertThat(places).containsEntry("bicycle", distances(0, 6)).containsEntry("shed", distances(1, 8, 10));
        assertThat(places).containsEntry("a", distances(5, 7));
    }

    @Test
    void noTitleCanEndTheScriptThatHoldsIt() {
        SampleSite sample = new SampleSite(folder)
                .file("pages/a.md", "---\ntitle: \"</script><!-- & '\\\"\\\\ \\u2028 b\"\n---\n`</script>`\n");

        assertThat(texts(sample).values()).noneMatch(text -> text.contains("<") || text.contains("\u2028"));
        assertThat(parts(sample).get("d0").get("shown").get(0).get("title").stringValue())
                .startsWith("</script><!-- & ");
        assertThat(parts(sample).get("t0").get("texts").get(0).stringValue()).isEqualTo("</script>");
    }

    @Test
    void aLargeIndexIsPartedInTheOrderOfTheAlphabet() {
        SampleSite sample = new SampleSite(folder);
        for (int at = 0; at < 120; at++) {
            sample.file("pages/p" + at + ".md", "---\ntitle: Page " + at + "\n---\n" + text(at) + "\n");
        }
        Map<String, JsonNode> parts = parts(sample);
        List<String> pieces = strings(parts.get("index").get("pieces"));

        assertThat(pieces).hasSizeGreaterThan(2).isSorted();
        assertThat(parts).containsKey("w" + (pieces.size() - 1));
        List<String> words = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            List<String> here = List.copyOf(rows(parts.get("w" + at)).keySet());
            assertThat(here.get(0)).isEqualTo(pieces.get(at));
            words.addAll(here);
        }
        assertThat(words).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(1000);
        assertThat(texts(sample).values()).allMatch(text -> text.length() < 120_000);
        assertThat(parts.keySet().stream().filter(name -> name.startsWith("t"))).hasSizeBetween(20, 60);
    }

    @Test
    void everyTextIsInThePartThatTheIndexNames() {
        SampleSite sample = new SampleSite(folder);
        for (int at = 0; at < 60; at++) {
            sample.file("pages/p" + (100 + at) + ".md", "---\ntitle: Page " + (100 + at) + "\n---\n" + text(at) + "\n");
        }
        Map<String, JsonNode> parts = parts(sample);
        List<String> from = strings(parts.get("index").get("texts"));
        int all = 0;
        for (int at = 0; at < from.size(); at++) {
            assertThat(from.get(at)).isEqualTo(Integer.toString(all));
            all += parts.get("t" + at).get("texts").size();
        }
        assertThat(all).isEqualTo(60);
        assertThat(parts.get("d2").get("shown").get(0).get("page").stringValue())
                .isEqualTo("p148.html");
    }

    @Test
    void wordsAreFoldedAsTheTableSays() throws Exception {
        for (String line : Files.readAllLines(Path.of("src/test/resources/search-words.txt"))) {
            if (!line.startsWith("#")) {
                String[] pair = line.split(" -> ?", -1);
                List<String> words = new ArrayList<>();
                SearchWords.read(
                        pair[0],
                        0,
                        (text, start, end, position) ->
                                words.add(String.join("+", SearchWords.forms(new String(text, start, end - start)))));
                words.removeIf(String::isEmpty);
                assertThat(String.join(" ", words)).as(pair[0]).isEqualTo(pair[1]);
            }
        }
    }

    // Words as many as the number says, each another in every text.
    private static String text(int number) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 1200; at++) {
            text.append(Integer.toString((number * 7919 + at * 104_729) % 6_000 + 46_656, 36))
                    .append(' ');
        }
        return text.toString();
    }

    private static String distances(int... places) {
        StringBuilder signs = new StringBuilder();
        int before = -1;
        for (int place : places) {
            signs.append(place - before);
            before = place;
        }
        return signs.append('0').toString();
    }

    private Map<String, String> words(SampleSite sample) {
        return rows(parts(sample).get("w0"));
    }

    private Map<String, String> places(SampleSite sample) {
        Map<String, JsonNode> parts = parts(sample);
        List<String> words = List.copyOf(rows(parts.get("w0")).keySet());
        String[] places = parts.get("p0").get("places").stringValue().split("\\|", -1);
        assertThat(places).hasSameSizeAs(words);
        Map<String, String> found = new TreeMap<>();
        for (int at = 0; at < places.length; at++) {
            found.put(words.get(at), places[at]);
        }
        return found;
    }

    private static Map<String, String> rows(JsonNode part) {
        return Arrays.stream(part.get("words").stringValue().split("\\|", -1))
                .map(row -> row.split("=", -1))
                .collect(Collectors.toMap(row -> row[0], row -> row[1], (one, other) -> one, TreeMap::new));
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(each -> strings.add(each.stringValue()));
        return strings;
    }

    private static Map<String, JsonNode> parts(SampleSite sample) {
        Map<String, JsonNode> parts = new TreeMap<>();
        texts(sample).forEach((path, text) -> {
            assertThat(path).matches("search/(index|[dtwp]\\d+)\\.js");
            assertThat(text).startsWith(CALL).endsWith(");\n");
            String json = text.substring(CALL.length(), text.length() - 3);
            parts.put(
                    path.substring("search/".length(), path.length() - 3),
                    JsonMapper.shared().readTree(json));
        });
        return parts;
    }

    private static Map<String, String> texts(SampleSite sample) {
        Map<String, String> texts = new TreeMap<>();
        for (Artifact artifact : new SearchFormat().artifacts(sample.site())) {
            texts.put(artifact.path(), new String(artifact.content().get(), StandardCharsets.UTF_8));
        }
        return texts;
    }
}

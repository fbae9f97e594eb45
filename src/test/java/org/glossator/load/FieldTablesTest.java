package org.glossator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of fields in {@code docs/content.md} say what the reader accepts. */
class FieldTablesTest {
    private static final Path DOCUMENT = Path.of("docs/content.md");
    private static final Pattern TABLE = Pattern.compile("<!-- fields: (\\w+) -->\n(.*?)<!-- end -->", Pattern.DOTALL);

    @Test
    void everyTableListsTheFieldsThatAreRead() throws IOException {
        String written = Files.readString(DOCUMENT);
        Map<String, Shape> shapes = shapes();
        String due = TABLE.matcher(written)
                .replaceAll(found -> Matcher.quoteReplacement("<!-- fields: " + found.group(1) + " -->\n"
                        + table(shapes.remove(found.group(1))) + "<!-- end -->"));
        if ("rewrite".equals(System.getProperty("glossator.golden"))) {
            Files.writeString(DOCUMENT, due);
        }
        assertThat(shapes).as("kinds of fields without a table").isEmpty();
        assertThat(Files.readString(DOCUMENT)).isEqualTo(due);
    }

    private static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("site", SettingsReader.SHAPE);
        shapes.put("explainer", withoutCommon(ExplainerReader.SHAPE));
        shapes.put("article", withoutCommon(ArticleReader.SHAPE));
        shapes.put("claim", withoutCommon(ClaimReader.SHAPE));
        shapes.put("report", ReportReader.SHAPE);
        shapes.put("translation", ReportReader.TRANSLATION_GROUP);
        shapes.put("rendering", ClaimReader.RENDERING);
        shapes.put("context", ClaimReader.CONTEXT);
        shapes.put("position", ClaimReader.POSITION);
        shapes.put("term", withoutCommon(TermReader.SHAPE));
        shapes.put("event", withoutCommon(TimelineReader.SHAPE));
        shapes.put("reference", ReferenceReader.SHAPE);
        shapes.put("page", withoutCommon(PageReader.SHAPE));
        shapes.put("entry", EntryShape.SHAPE);
        shapes.put("change", EntryShape.CHANGE);
        shapes.put("stet", EntryShape.STET);
        shapes.put("editing", SettingsReader.EDITING);
        shapes.put("menu", SettingsReader.MENU_ITEM);
        return shapes;
    }

    private static Shape withoutCommon(Shape shape) {
        return new Shape(shape.fields().stream()
                .filter(field -> !EntryShape.SHAPE.fields().contains(field))
                .toList());
    }

    private static String table(Shape shape) {
        assertThat(shape).as("the kind of fields that the document names").isNotNull();
        return shape.fields().stream()
                .map(field -> "| `%s` | %s | %s | %s |\n"
                        .formatted(
                                field.name(),
                                field.required() ? "yes" : "",
                                field.purpose(),
                                field.type().expectation()))
                .collect(Collectors.joining(
                        "", "\n| Field | Must be there | What it is for | Write |\n|---|---|---|---|\n", "\n"));
    }
}

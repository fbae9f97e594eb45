package org.glossator.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.glossator.load.FieldForm;
import org.glossator.load.FileForm;
import org.glossator.load.Form;

/**
 * Snippets for Visual Studio Code: the fields at the head of Markdown files, which no schema reaches there.
 *
 * <p>Each field is one; typed or chosen, it writes itself and offers what may stand behind it.
 */
final class Snippets {
    private static final int CHOICES = 60;

    private final Names names;

    Snippets(Names names) {
        this.names = names;
    }

    Map<String, Object> all() {
        Map<String, Object> snippets = new LinkedHashMap<>();
        FileForm.all().stream()
                .filter(FileForm::isMarkdown)
                .forEach(file -> ((Form.Group) file.root())
                        .fields()
                        .forEach(field -> snippets.putIfAbsent(
                                field.name() + ": " + field.purpose(), snippet(field, file.name()))));
        return snippets;
    }

    private Map<String, Object> snippet(FieldForm field, String kind) {
        Map<String, Object> snippet = new LinkedHashMap<>();
        snippet.put("scope", "markdown");
        snippet.put("prefix", field.name());
        snippet.put("body", field.name() + ":" + body(field.form()));
        snippet.put("description", kind + ": " + field.purpose());
        return snippet;
    }

    private String body(Form form) {
        if (form instanceof Form.Items items) {
            return items.item() instanceof Form.Reference
                    ? " [" + value(items.item()) + "]"
                    : "\n  -" + body(items.item());
        } else if (form instanceof Form.Group group) {
            return group.fields().stream()
                            .filter(FieldForm::required)
                            .map(field -> "\n    " + field.name() + ":")
                            .collect(Collectors.joining())
                            .replaceFirst("\n {4}", " ")
                    + "$0";
        }
        return " " + value(form);
    }

    private String value(Form form) {
        List<String> words = words(form);
        return words.isEmpty() ? "$0" : "${1|" + String.join(",", words) + "|}$0";
    }

    private List<String> words(Form form) {
        if (form instanceof Form.Choice choice) {
            return choice.options().stream().map(Form.Option::word).toList();
        } else if (form instanceof Form.Reference reference) {
            return names.slugs(reference.kinds()).stream().limit(CHOICES).toList();
        }
        return form == Form.Plain.FLAG ? List.of("true", "false") : List.of();
    }
}

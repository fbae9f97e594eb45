package org.glossator.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.load.FieldForm;
import org.glossator.load.FileForm;
import org.glossator.load.Form;

/**
 * The JSON Schema (draft 07, which every editor reads) of one kind of file.
 *
 * <p>It accepts whatever the reader accepts: an empty field counts as left out, and a name that the site does not have yet
 * may be written.
 */
final class Schema {
    private final Names names;

    Schema(Names names) {
        this.names = names;
    }

    /** The schema of a kind of file. */
    Map<String, Object> of(FileForm file) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        Map<String, Object> root = value(file.root(), true);
        Map<String, Object> definitions = new LinkedHashMap<>(names.definitions());
        if (file.listField().isEmpty()) {
            schema.putAll(root);
        } else {
            definitions.put("list", root);
            Map<String, Object> list = Map.of("$ref", "#/definitions/list");
            schema.put("anyOf", List.of(below(file.listField(), list), list));
        }
        schema.put("definitions", definitions);
        return schema;
    }

    private static Map<String, Object> below(String field, Map<String, Object> list) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("type", "object");
        group.put("properties", Map.of(field, list));
        group.put("required", List.of(field));
        group.put("additionalProperties", false);
        return group;
    }

    private Map<String, Object> field(FieldForm field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", sentence(field.purpose()) + "\n\nWrite " + field.expectation() + ".");
        if (!field.examples().isEmpty()) {
            schema.put("examples", field.examples());
        }
        schema.putAll(value(field.form(), field.required()));
        return schema;
    }

    private Map<String, Object> value(Form form, boolean required) {
        if (form instanceof Form.Plain plain) {
            return Values.plain(plain, required);
        } else if (form instanceof Form.Choice choice) {
            return Values.choice(choice.options(), required);
        } else if (form instanceof Form.Reference reference) {
            return reference(reference, required);
        } else if (form instanceof Form.Items items) {
            Map<String, Object> list = Values.of(
                    "array",
                    List.of("array"),
                    "a list is needed here: each item on a line of its own behind \"- \"",
                    required);
            list.put("items", value(items.item(), true));
            return list;
        } else if (form instanceof Form.Table table) {
            Map<String, Object> group = group(required);
            group.put("additionalProperties", value(table.value(), true));
            return group;
        }
        return fields((Form.Group) form, required);
    }

    // The last alternative lets every other name pass: its entry may be written later.
    private Map<String, Object> reference(Form.Reference reference, boolean required) {
        List<Object> offers = new ArrayList<>();
        if (!reference.instead().isEmpty()) {
            offers.add(Values.choice(reference.instead(), true));
        }
        offers.addAll(names.references(reference.kinds()));
        offers.add(Map.of());
        Map<String, Object> schema = Values.words(required);
        schema.put("anyOf", offers);
        return schema;
    }

    private Map<String, Object> fields(Form.Group form, boolean required) {
        Map<String, Object> schema = group(required);
        Map<String, Object> properties = new LinkedHashMap<>();
        form.fields().forEach(field -> properties.put(field.name(), field(field)));
        schema.put("properties", properties);
        List<String> needed = form.fields().stream()
                .filter(FieldForm::required)
                .map(FieldForm::name)
                .toList();
        if (!needed.isEmpty()) {
            schema.put("required", needed);
        }
        schema.putAll(Alternatives.of(form));
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> group(boolean required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", required ? "object" : List.of("object", "null"));
        return schema;
    }

    private static String sentence(String purpose) {
        return purpose.substring(0, 1).toUpperCase(Locale.ROOT) + purpose.substring(1) + ".";
    }
}

package org.glossator.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.load.FieldForm;
import org.glossator.load.FileForm;
import org.glossator.load.FillIn;
import org.glossator.load.Form;

/**
 * The JSON Schema (draft 07, which every editor reads) of one kind of file.
 *
 * <p>It accepts whatever the reader accepts: an empty field counts as left out, words may look like numbers, and a name that
 * the site does not have yet may be written.
 */
final class Schema {
    private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";
    private static final String MOMENT = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";
    private static final List<String> PARTS = List.of("object", "array");

    private final Names names;

    Schema(Names names) {
        this.names = names;
    }

    /** The schema of a kind of file. */
    Map<String, Object> of(FileForm file) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", "content/" + file.pattern());
        Map<String, Object> root = value(file.root(), true);
        if (file.listField().isEmpty()) {
            schema.putAll(root);
        } else {
            schema.put("anyOf", List.of(below(file.listField(), root), root));
        }
        schema.put("definitions", names.definitions());
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
        Map<String, Object> value = value(field.form(), field.required());
        boolean refusesEmpty = !field.required() && value.get("type") instanceof String;
        schema.putAll(refusesEmpty ? orNothing(value) : value);
        return schema;
    }

    private static Map<String, Object> orNothing(Map<String, Object> value) {
        Map<String, Object> either = new LinkedHashMap<>(value);
        either.put("type", List.of(value.get("type"), "null"));
        return either;
    }

    private Map<String, Object> value(Form form, boolean required) {
        if (form instanceof Form.Plain plain) {
            return plain(plain, required);
        } else if (form instanceof Form.Choice choice) {
            return choice(choice.options(), required);
        } else if (form instanceof Form.Reference reference) {
            return reference(reference, required);
        } else if (form instanceof Form.Items items) {
            Map<String, Object> list = typed("array", "a list is needed here: each item on a line behind \"- \"");
            list.put("items", value(items.item(), true));
            return list;
        } else if (form instanceof Form.Table table) {
            Map<String, Object> group = typed("object", "a group of fields is needed here");
            group.put("additionalProperties", value(table.value(), true));
            return group;
        }
        return group((Form.Group) form);
    }

    private static Map<String, Object> plain(Form.Plain plain, boolean required) {
        return switch (plain) {
            case WORDS, MARKDOWN, ADDRESS -> words(required);
            case FLAG -> typed("boolean", "write true or false here, without quotation marks");
            case COUNT -> count(required);
            case DAY -> date(DAY, "write a date such as 2024-11-15", required);
            case MOMENT -> date(MOMENT, "write a date such as 2024-11-15, 2024-11 or 2024", required);
            case CSL_DATE ->
                Map.of(
                        "anyOf",
                        List.of(
                                date(MOMENT, "write a date such as 2024-11-15, 2024-11 or 2024", required),
                                below("date-parts", typed("array", "write [[2024, 11, 15]]"))));
        };
    }

    // Words may look like a number or a truth value; naming those types would make editors offer them.
    private static Map<String, Object> words(boolean required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("not", Map.of("type", required ? List.of("object", "array", "null") : PARTS));
        schema.put("errorMessage", "write some words here");
        schema.put("pattern", "^(?!" + FillIn.PROMPT + ")");
        schema.put("patternErrorMessage", "this is still to be filled in");
        return schema;
    }

    private static Map<String, Object> count(boolean required) {
        Map<String, Object> schema = date("^[1-9][0-9]{0,6}$", "write a whole number, such as 12", required);
        schema.put("minimum", 1);
        schema.put("maximum", 9_999_999);
        return schema;
    }

    // A year alone is a number in YAML.
    private static Map<String, Object> date(String pattern, String message, boolean required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        List<String> types = new ArrayList<>(List.of("string"));
        if (!pattern.equals(DAY)) {
            types.add("integer");
        }
        if (!required) {
            types.add("null");
        }
        schema.put("type", types);
        schema.put("errorMessage", message);
        schema.put("pattern", pattern);
        schema.put("patternErrorMessage", message);
        return schema;
    }

    private static Map<String, Object> choice(List<Form.Option> options, boolean required) {
        List<Object> words = new ArrayList<>(options.stream().map(Form.Option::word).toList());
        List<Object> meanings = new ArrayList<>(options.stream().map(Form.Option::meaning).toList());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("enum", words);
        schema.put("enumDescriptions", meanings);
        return required ? schema : Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }

    private Map<String, Object> reference(Form.Reference reference, boolean required) {
        List<Object> offers = new ArrayList<>(names.references(reference.kinds()));
        if (!reference.instead().isEmpty()) {
            offers.add(0, choice(reference.instead(), true));
        }
        offers.add(words(required));
        return Map.of("anyOf", offers);
    }

    private Map<String, Object> group(Form.Group group) {
        Map<String, Object> schema = typed("object", "a group of fields is needed here: name: value");
        Map<String, Object> properties = new LinkedHashMap<>();
        group.fields().forEach(field -> properties.put(field.name(), field(field)));
        schema.put("properties", properties);
        List<String> required = group.fields().stream()
                .filter(FieldForm::required)
                .map(FieldForm::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (!group.alternatives().isEmpty()) {
            schema.put(
                    group.onlyOne() ? "oneOf" : "anyOf",
                    group.alternatives().stream().map(Schema::filled).toList());
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> filled(String field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("required", List.of(field));
        schema.put("properties", Map.of(field, Map.of("not", Map.of("type", "null"))));
        return schema;
    }

    private static Map<String, Object> typed(String type, String message) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        schema.put("errorMessage", message);
        return schema;
    }

    private static String sentence(String purpose) {
        return purpose.substring(0, 1).toUpperCase(Locale.ROOT) + purpose.substring(1) + ".";
    }
}

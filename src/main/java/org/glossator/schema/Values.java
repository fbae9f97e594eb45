package org.glossator.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.load.FillIn;
import org.glossator.load.Form;

/**
 * The schemas of single values.
 *
 * <p>Editors offer whatever a {@code type} names, {@code null} among it. So a value's type is asked for the other way round:
 * if it is of a wrong one, then a message says what is right.
 */
final class Values {
    private static final List<String> TYPES = List.of("string", "number", "boolean", "object", "array");
    private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";
    private static final String MOMENT = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";
    private static final String NUMBER = "^[1-9][0-9]{0,6}$";

    private Values() {}

    static Map<String, Object> plain(Form.Plain plain, boolean required) {
        return switch (plain) {
            case WORDS, MARKDOWN, ADDRESS -> words(required);
            case FLAG -> flag(required);
            case COUNT -> count(required);
            case DAY -> matching(DAY, List.of("string"), "write a date such as 2024-11-15", required);
            case MOMENT -> moment(required);
            case CSL_DATE -> cslDate(required);
        };
    }

    /** Words may look like a number or a truth value. */
    static Map<String, Object> words(boolean required) {
        Map<String, Object> schema =
                of("string", List.of("string", "number", "boolean"), "write some words here", required);
        schema.put("pattern", "^(?!" + FillIn.PROMPT + ")");
        schema.put("patternErrorMessage", "this is still to be filled in");
        return schema;
    }

    static Map<String, Object> choice(List<Form.Option> options, boolean required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("enum", options.stream().map(Form.Option::word).toList());
        schema.put(
                "enumDescriptions", options.stream().map(Form.Option::meaning).toList());
        return required ? schema : Map.of("anyOf", List.of(schema, Map.of("not", Map.of("type", TYPES))));
    }

    /**
     * A schema that refuses whatever is not of some types.
     *
     * @param name the type that the value should have
     * @param types those that it may have
     * @param required whether an empty value is refused too
     */
    static Map<String, Object> of(String name, List<String> types, String message, boolean required) {
        List<String> wrong = new ArrayList<>(
                TYPES.stream().filter(type -> !types.contains(type)).toList());
        if (required) {
            wrong.add("null");
        }
        Map<String, Object> right = new LinkedHashMap<>();
        right.put("type", name);
        right.put("errorMessage", message);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("if", Map.of("type", wrong));
        schema.put("then", right);
        return schema;
    }

    private static Map<String, Object> flag(boolean required) {
        Map<String, Object> schema =
                of("boolean", List.of("boolean"), "write true or false here, without quotation marks", required);
        schema.put("defaultSnippets", List.of(snippet(true), snippet(false)));
        return schema;
    }

    private static Map<String, Object> snippet(boolean value) {
        Map<String, Object> snippet = new LinkedHashMap<>();
        snippet.put("label", String.valueOf(value));
        snippet.put("body", value);
        return snippet;
    }

    private static Map<String, Object> count(boolean required) {
        Map<String, Object> schema =
                matching(NUMBER, List.of("string", "number"), "write a whole number, such as 12", required);
        schema.put("multipleOf", 1);
        schema.put("minimum", 1);
        schema.put("maximum", 9_999_999);
        return schema;
    }

    // A year alone is a number in YAML.
    private static Map<String, Object> moment(boolean required) {
        Map<String, Object> schema = matching(
                MOMENT, List.of("string", "number"), "write a date such as 2024-11-15, 2024-11 or 2024", required);
        schema.put("multipleOf", 1);
        schema.put("minimum", 0);
        schema.put("maximum", 9999);
        return schema;
    }

    private static Map<String, Object> cslDate(boolean required) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("type", "object");
        parts.put("properties", Map.of("date-parts", Map.of("type", "array")));
        parts.put("required", List.of("date-parts"));
        parts.put("additionalProperties", false);
        return Map.of("anyOf", List.of(moment(required), parts));
    }

    private static Map<String, Object> matching(String pattern, List<String> types, String message, boolean required) {
        Map<String, Object> schema = of("string", types, message, required);
        schema.put("pattern", pattern);
        schema.put("patternErrorMessage", message);
        return schema;
    }
}

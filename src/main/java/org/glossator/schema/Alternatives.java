package org.glossator.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.load.Form;

/** The part of a group's schema that asks for one of several fields; an empty one counts as left out. */
final class Alternatives {
    private Alternatives() {}

    static Map<String, Object> of(Form.Group group) {
        List<String> names = group.alternatives();
        Map<String, Object> schema = new LinkedHashMap<>();
        if (!names.isEmpty()) {
            schema.put(
                    "anyOf", names.stream().map(name -> filled(List.of(name))).toList());
        }
        if (group.onlyOne()) {
            schema.put("allOf", pairs(names));
        }
        return schema;
    }

    // Said pair by pair rather than by oneOf, so that the message is of use and stands at the second field.
    private static List<Object> pairs(List<String> names) {
        List<Object> pairs = new ArrayList<>();
        for (int first = 0; first < names.size(); first++) {
            for (int second = first + 1; second < names.size(); second++) {
                pairs.add(notBoth(names.get(first), names.get(second), names));
            }
        }
        return pairs;
    }

    private static Map<String, Object> notBoth(String first, String second, List<String> names) {
        Map<String, Object> refused = new LinkedHashMap<>();
        refused.put("type", "null");
        refused.put("errorMessage", "keep only one of " + String.join(", ", names));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("if", filled(List.of(first, second)));
        schema.put("then", Map.of("properties", Map.of(second, refused)));
        return schema;
    }

    private static Map<String, Object> filled(List<String> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field, Map.of("not", Map.of("type", "null"))));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("required", fields);
        schema.put("properties", properties);
        return schema;
    }
}

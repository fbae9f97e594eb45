package org.glossator.edit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.load.FieldForm;
import org.glossator.load.Form;

/** What a form sends: values by the names of its controls, in the order in which they stand on the page. */
record Posted(Map<String, List<String>> values) {
    /** Behind the name of a list: the keys of its items, each as they follow one another, and an empty one before. */
    static final String KEYS = "/#";

    private static final int MOST = 5000;

    /** @throws Refused where it cannot be read */
    static Posted of(byte[] body) throws Refused {
        Map<String, List<String>> values = new LinkedHashMap<>();
        String[] pairs = new String(body, StandardCharsets.UTF_8).split("&", -1);
        if (pairs.length > MOST) {
            throw new Refused(413, "This is more than a form can hold.");
        }
        try {
            for (String pair : pairs) {
                int sign = pair.indexOf('=');
                if (sign > 0) {
                    String name = URLDecoder.decode(pair.substring(0, sign), StandardCharsets.UTF_8);
                    String value = URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8);
                    values.computeIfAbsent(name, first -> new ArrayList<>()).add(Meaning.words(value));
                }
            }
        } catch (IllegalArgumentException wrong) {
            throw new Refused(400, "This cannot be read as what a form sends.");
        }
        return new Posted(values);
    }

    String get(String name) {
        return values.getOrDefault(name, List.of("")).get(0);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).map(all -> all.get(0));
    }

    /** The fields of an entry; what the form did not show is not named. */
    Wanted.Group fields(Form.Group form) {
        return fields(form, "");
    }

    private Wanted.Group fields(Form.Group form, String prefix) {
        Map<String, Wanted> fields = new LinkedHashMap<>();
        for (FieldForm field : form.fields()) {
            value(field.form(), prefix + field.name()).ifPresent(value -> fields.put(field.name(), value));
        }
        return new Wanted.Group(fields);
    }

    private Optional<Wanted> value(Form form, String name) {
        if (form instanceof Form.Items items) {
            return Optional.ofNullable(values.get(name + KEYS)).map(keys -> items(items.item(), name, keys));
        } else if (form instanceof Form.Group group) {
            return Optional.<Wanted>of(fields(group, name + "/"))
                    .filter(value -> !((Wanted.Group) value).fields().isEmpty());
        } else if (form instanceof Form.Table) {
            return Optional.empty();
        }
        return find(name).map(Wanted.Words::new);
    }

    private static boolean isOf(String name, String item) {
        return name.equals(item) || name.startsWith(item + "/");
    }

    private Wanted items(Form form, String name, List<String> keys) {
        List<Wanted.Item> items = new ArrayList<>();
        for (String key : keys) {
            // An item of which nothing is said stays as it is; one that was emptied goes.
            Wanted value = value(form, name + "/" + key).orElse(Wanted.Group.UNSAID);
            boolean isSaid = !key.isEmpty() && values.keySet().stream().anyMatch(each -> isOf(each, name + "/" + key));
            Wanted.Item item = new Wanted.Item(key, value);
            if (!key.isEmpty() && (!value.isBlank() || (!isSaid && item.was() >= 0))) {
                items.add(item);
            }
        }
        return new Wanted.Items(List.copyOf(items));
    }
}

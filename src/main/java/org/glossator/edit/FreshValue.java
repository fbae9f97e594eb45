package org.glossator.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.glossator.load.FieldForm;
import org.glossator.load.Form;

/** Writes values that were not there, indented as the file is. */
final class FreshValue {
    private static final int LINE = 100;

    private final ScalarWords scalars;
    private final String lineBreak;

    FreshValue(Layout layout) {
        this.scalars = new ScalarWords(layout);
        this.lineBreak = layout.lineBreak();
    }

    /** The form of a field; that of plain words where it has none of that name. */
    static Form form(Form.Group group, String name) {
        return group.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(FieldForm::form)
                .findFirst()
                .orElse(Form.Plain.WORDS);
    }

    /** Whether a value of this form is never put between quotation marks without need. */
    static boolean isTyped(Form form) {
        return form != Form.Plain.WORDS && form != Form.Plain.MARKDOWN;
    }

    static Form item(Form form) {
        return form instanceof Form.Items items ? items.item() : form;
    }

    /** A field without indentation before it and without a line break behind it. */
    String field(String name, Wanted value, Form form, int indent) {
        if (value instanceof Wanted.Words words) {
            return name + ": " + scalars.fresh(words.text(), isTyped(form), indent, false);
        } else if (value instanceof Wanted.Items items) {
            String line = inBrackets(items, form);
            return line.isEmpty() ? name + ":" + lineBreak + list(items, form, indent + 2) : name + ": " + line;
        }
        return name + ":" + lineBreak + " ".repeat(indent + 2) + fields((Wanted.Group) value, form, indent + 2);
    }

    /** What follows the hyphen of a new item. */
    String item(Wanted value, Form form, int hyphen) {
        return value instanceof Wanted.Words words
                ? scalars.fresh(words.text(), isTyped(form), hyphen, false)
                : fields((Wanted.Group) value, form, hyphen + 2);
    }

    String inBrackets(Wanted value, Form form, int indent) throws Refused {
        if (value instanceof Wanted.Words words) {
            return scalars.fresh(words.text(), isTyped(form), indent, true);
        }
        throw new Refused("This list is written between brackets, on one line. Write its items in a text editor.");
    }

    String fields(Wanted.Group group, Form form, int indent) {
        Form.Group fields = (Form.Group) form;
        return group.fields().entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> field(field.getKey(), field.getValue(), form(fields, field.getKey()), indent))
                .collect(Collectors.joining(lineBreak + " ".repeat(indent)));
    }

    private String list(Wanted.Items items, Form form, int hyphen) {
        return items.items().stream()
                .map(item -> " ".repeat(hyphen) + "- " + item(item.value(), item(form), hyphen))
                .collect(Collectors.joining(lineBreak));
    }

    // Names of entries stand on one line, as people write them.
    private String inBrackets(Wanted.Items items, Form form) {
        if (!(item(form) instanceof Form.Reference)) {
            return "";
        }
        List<String> names = items.items().stream()
                .map(item -> scalars.fresh(((Wanted.Words) item.value()).text(), true, 0, true))
                .toList();
        String line = "[" + String.join(", ", names) + "]";
        return line.length() <= LINE ? line : "";
    }
}

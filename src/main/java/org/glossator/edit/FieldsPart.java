package org.glossator.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossator.load.FieldForm;
import org.glossator.load.FileForm;
import org.glossator.load.FillIn;
import org.glossator.load.Form;
import org.glossator.load.Node;

/**
 * Draws the fields of an entry, and of the groups within it, with what stands in them: what must be said and what is
 * said stands open, everything else waits behind a line.
 */
final class FieldsPart {
    private final Html html;
    private final Controls controls;
    private final ItemsPart items;

    /** @param language that of the words that are typed */
    FieldsPart(Html html, String language) {
        this.html = html;
        this.controls = new Controls(html, language);
        this.items = new ItemsPart(html, this);
    }

    /** All fields of an entry; those that every entry may bear come last. */
    void entry(Form.Group form, Node.Mapping node) {
        List<String> common = FileForm.namesInEveryEntry();
        List<FieldForm> own = new ArrayList<>();
        List<FieldForm> about = new ArrayList<>();
        boolean isEntry = form.fields().stream().anyMatch(field -> field.name().equals(Publishing.DRAFT));
        boolean isChecked = value(Optional.of(node), Publishing.CONFIRM)
                .filter(Node.Sequence.class::isInstance)
                .isPresent();
        for (FieldForm field : form.fields()) {
            if (!isEntry || !common.contains(field.name())) {
                own.add(field);
            } else if (!(isChecked && field.name().equals(Publishing.CONFIRM))) {
                about.add(field);
            }
        }
        fields(new Form.Group(own, form.alternatives(), form.onlyOne()), Optional.of(node), "");
        if (!about.isEmpty()) {
            html.raw("<details class=\"about\"><summary>About this entry <span class=\"required\">")
                    .text(names(about))
                    .raw("</span></summary>\n");
            about.forEach(field -> field(field, value(Optional.of(node), field.name()), ""));
            html.raw("</details>\n");
        }
    }

    /** What an editor has still to look at, with a box for each line. */
    void checklist(List<Node> lines) {
        items.checklist(Publishing.CONFIRM, lines);
    }

    /** @param node what the fields hold; empty for an item that will be added */
    void fields(Form.Group form, Optional<Node> node, String prefix) {
        boolean isFirst = true;
        List<FieldForm> folded = new ArrayList<>();
        for (FieldForm field : form.fields()) {
            Optional<Node> value = value(node, field.name());
            if (form.alternatives().contains(field.name())) {
                if (isFirst) {
                    either(form, node, prefix);
                }
                isFirst = false;
            } else if (field.required() || isNamed(node, field) || (prefix.isEmpty() && isListOfGroups(field))) {
                field(field, value, prefix);
            } else {
                folded.add(field);
            }
        }
        if (!folded.isEmpty()) {
            html.raw("<details class=\"more\"><summary>More: ")
                    .text(names(folded))
                    .raw("</summary>\n");
            folded.forEach(field -> field(field, Optional.empty(), prefix));
            html.raw("</details>\n");
        }
    }

    // Whoever wrote the name of a field without a value expects somebody to fill it in.
    private static boolean isNamed(Optional<Node> node, FieldForm field) {
        return node.filter(Node.Mapping.class::isInstance)
                .flatMap(group -> Amendment.pair((Node.Mapping) group, field.name()))
                .isPresent();
    }

    private static boolean isListOfGroups(FieldForm field) {
        return field.form() instanceof Form.Items list && list.item() instanceof Form.Group;
    }

    private static String names(List<FieldForm> fields) {
        return fields.stream()
                .map(field -> Labels.of(field.name()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    // Fields of which one must be filled in; where it must be only one, a choice shows one at a time.
    private void either(Form.Group form, Optional<Node> node, String prefix) {
        List<FieldForm> fields = form.fields().stream()
                .filter(field -> form.alternatives().contains(field.name()))
                .toList();
        html.raw("<fieldset class=\"" + (form.onlyOne() ? "either" : "some") + "\"><legend>")
                .text(form.onlyOne() ? "One of these" : "At least one of these")
                .raw(" <span class=\"required\">(required)</span></legend>\n");
        if (form.onlyOne()) {
            FieldForm chosen = fields.stream()
                    .filter(field -> value(node, field.name()).isPresent())
                    .findFirst()
                    .orElse(fields.get(0));
            html.raw("<div class=\"choices\">\n");
            for (FieldForm field : fields) {
                html.raw("<label class=\"option\"><input type=\"radio\"")
                        .attribute("name", ":either/" + prefix)
                        .attribute("value", prefix + field.name())
                        .raw(field.equals(chosen) ? " checked>" : ">")
                        .raw(" <span>")
                        .text(Labels.of(field.name()))
                        .raw("</span></label>\n");
            }
            html.raw("</div>\n");
        }
        fields.forEach(field -> field(field, value(node, field.name()), prefix));
        html.raw("</fieldset>\n");
    }

    private static Optional<Node> value(Optional<Node> node, String name) {
        return node.filter(Node.Mapping.class::isInstance)
                .flatMap(group -> Amendment.pair((Node.Mapping) group, name))
                .map(Node.Pair::value)
                .filter(value -> !(value instanceof Node.Empty));
    }

    private void field(FieldForm field, Optional<Node> node, String prefix) {
        String name = prefix + field.name();
        if (!fits(field.form(), node)) {
            html.raw("<p class=\"apart\"><strong>").text(Labels.of(field.name()));
            html.raw("</strong> is written in this file in a way that a form cannot show. It stays as it is.</p>\n");
        } else if (field.form() instanceof Form.Items list) {
            items.list(field, list.item(), node, name);
        } else if (field.form() instanceof Form.Group group) {
            html.raw("<fieldset class=\"group\"").attribute("data-name", name).raw("><legend>");
            label(field);
            html.raw("</legend>\n");
            help(field, name);
            fields(group, node, name + "/");
            html.raw("</fieldset>\n");
        } else {
            single(field, node, name);
        }
    }

    /** Whether a form can show what stands in a file. */
    static boolean fits(Form form, Optional<Node> node) {
        if (form instanceof Form.Table) {
            return false;
        } else if (node.isEmpty()) {
            return true;
        } else if (form instanceof Form.Items items) {
            return node.get() instanceof Node.Sequence list
                    && list.items().stream().allMatch(item -> fits(items.item(), Optional.of(item)));
        }
        return form instanceof Form.Group ? node.get() instanceof Node.Mapping : node.get() instanceof Node.Scalar;
    }

    private void single(FieldForm field, Optional<Node> node, String name) {
        html.raw("<div class=\"field\"><label")
                .attribute("for", Labels.id(name))
                .raw(">");
        label(field);
        html.raw("</label>\n");
        help(field, name);
        control(field.form(), name, node, "", field.required());
        html.raw("</div>\n");
    }

    /** @param label what it is called where no label is seen; else empty */
    void control(Form form, String name, Optional<Node> node, String label, boolean required) {
        boolean isPrompt = node.filter(Amendment::isPrompt).isPresent();
        String words = node.map(value -> (Node.Scalar) value)
                .map(scalar -> Meaning.words(scalar.text().value()))
                .orElse("");
        String prompt = isPrompt ? words.substring(FillIn.PROMPT.length()).strip() : "";
        String described = label.isEmpty() ? Labels.id(name) + "-help" : "";
        controls.draw(form, new Controls.Shown(name, isPrompt ? "" : words, label, described, prompt, required));
    }

    void label(FieldForm field) {
        html.text(Labels.of(field.name()));
        if (field.required()) {
            html.raw(" <span class=\"required\">(required)</span>");
        }
    }

    void help(FieldForm field, String name) {
        html.raw("<p class=\"help\"").attribute("id", Labels.id(name) + "-help").raw(">");
        html.text(Labels.sentence(field.purpose()));
        if (field.form() instanceof Form.Plain plain && FreshValue.isTyped(plain) && plain != Form.Plain.FLAG) {
            html.text(" " + Labels.sentence("write " + field.expectation()));
        }
        if (!field.examples().isEmpty()) {
            html.text(" For example: " + String.join("; ", field.examples()));
        }
        html.raw("</p>\n");
    }
}

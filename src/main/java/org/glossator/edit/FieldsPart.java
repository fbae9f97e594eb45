package org.glossator.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossator.load.FieldForm;
import org.glossator.load.FillIn;
import org.glossator.load.Form;
import org.glossator.load.Node;

/** Draws the fields of an entry, and of the groups and lists within it, with what stands in them. */
final class FieldsPart {
    /** Stands for the key of an item that will be added. */
    private static final String NEW = "NEW";

    private final Html html;
    private final Controls controls;

    FieldsPart(Html html) {
        this.html = html;
        this.controls = new Controls(html);
    }

    /** @param node what the fields hold; empty for an item that will be added */
    void fields(Form.Group form, Optional<Node> node, String prefix) {
        if (!form.alternatives().isEmpty()) {
            html.raw("<p class=\"help\">").text(oneOf(form)).raw("</p>\n");
        }
        List<FieldForm> folded = new ArrayList<>();
        for (FieldForm field : form.fields()) {
            Optional<Node> value = value(node, field.name());
            if (field.required() || form.alternatives().contains(field.name()) || value.isPresent()) {
                field(field, value, prefix);
            } else {
                folded.add(field);
            }
        }
        if (!folded.isEmpty()) {
            html.raw("<details class=\"more\"><summary>More: ")
                    .text(folded.stream()
                            .map(field -> Labels.of(field.name()).toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")))
                    .raw("</summary>\n");
            folded.forEach(field -> field(field, Optional.empty(), prefix));
            html.raw("</details>\n");
        }
    }

    private static String oneOf(Form.Group form) {
        String names = form.alternatives().stream().map(Labels::of).collect(Collectors.joining(", "));
        return "Fill in " + (form.onlyOne() ? "exactly one" : "at least one") + " of these: " + names + ".";
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
        } else if (field.form() instanceof Form.Items items) {
            list(field, items.item(), node, name);
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

    private static boolean fits(Form form, Optional<Node> node) {
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
        controls.draw(field.form(), shown(name, node, "", field.required()));
        html.raw("</div>\n");
    }

    private static Controls.Shown shown(String name, Optional<Node> node, String label, boolean required) {
        boolean isPrompt = node.filter(Amendment::isPrompt).isPresent();
        String words = node.map(value -> (Node.Scalar) value)
                .map(scalar -> Meaning.words(scalar.text().value()))
                .orElse("");
        String prompt = isPrompt ? words.substring(FillIn.PROMPT.length()).strip() : "";
        String described = label.isEmpty() ? Labels.id(name) + "-help" : "";
        return new Controls.Shown(name, isPrompt ? "" : words, label, described, prompt, required);
    }

    private void label(FieldForm field) {
        html.text(Labels.of(field.name()));
        if (field.required()) {
            html.raw(" <span class=\"required\">(required)</span>");
        }
    }

    private void help(FieldForm field, String name) {
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

    private void list(FieldForm field, Form item, Optional<Node> node, String name) {
        String each = Labels.item(field.name());
        html.raw("<fieldset class=\"list\"")
                .attribute("data-name", name)
                .attribute("data-item", each)
                .raw("><legend>");
        label(field);
        html.raw("</legend>\n");
        help(field, name);
        html.raw("<input type=\"hidden\" value=\"\"")
                .attribute("name", name + Posted.KEYS)
                .raw(">\n<ol>\n");
        List<Node> items = node.map(list -> ((Node.Sequence) list).items()).orElse(List.of());
        for (int at = 0; at < items.size(); at++) {
            item(item, Optional.of(items.get(at)), name, Integer.toString(at), each + " " + (at + 1));
        }
        html.raw("</ol>\n<template>\n");
        item(item, Optional.empty(), name, NEW, each);
        html.raw("</template>\n<button type=\"button\" class=\"add\">Add a ")
                .text(each.toLowerCase(Locale.ROOT))
                .raw("</button>\n</fieldset>\n");
    }

    private void item(Form form, Optional<Node> node, String list, String key, String label) {
        String name = list + "/" + key;
        html.raw("<li class=\"item\"").attribute("data-name", name).raw(">");
        html.raw("<input type=\"hidden\"")
                .attribute("name", list + Posted.KEYS)
                .attribute("value", key)
                .raw(">\n");
        if (form instanceof Form.Group group) {
            html.raw("<fieldset><legend class=\"count\">").text(label).raw("</legend>\n");
            fields(group, node, name + "/");
            html.raw("</fieldset>\n");
        } else {
            controls.draw(form, shown(name, node, label, false));
        }
        html.raw("<div class=\"moves\">");
        button("up", "Up", label);
        button("down", "Down", label);
        button("remove", "Remove", label);
        html.raw("</div></li>\n");
    }

    private void button(String what, String words, String label) {
        html.raw("<button type=\"button\" class=\"" + what + "\"")
                .attribute("aria-label", words + ": " + label)
                .raw(">" + words + "</button>");
    }
}

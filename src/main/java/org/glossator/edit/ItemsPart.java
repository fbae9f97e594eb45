package org.glossator.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossator.load.FieldForm;
import org.glossator.load.Form;
import org.glossator.load.Node;

/** Draws lists, whose items can be added, moved and removed, and the list of what an editor has still to look at. */
final class ItemsPart {
    /** Stands for the key of an item that will be added. */
    private static final String NEW = "NEW";

    private final Html html;
    private final FieldsPart fields;

    ItemsPart(Html html, FieldsPart fields) {
        this.html = html;
        this.fields = fields;
    }

    void list(FieldForm field, Form item, Optional<Node> node, String name) {
        String each = Labels.item(field.name());
        html.raw("<fieldset class=\"list\"")
                .attribute("data-name", name)
                .attribute("data-item", each)
                .raw("><legend>");
        fields.label(field);
        html.raw("</legend>\n");
        fields.help(field, name);
        keys(name, "");
        html.raw("<ol>\n");
        List<Node> items = node.map(list -> ((Node.Sequence) list).items()).orElse(List.of());
        for (int at = 0; at < items.size(); at++) {
            item(item, Optional.of(items.get(at)), name, Integer.toString(at), each + " " + (at + 1));
        }
        html.raw("</ol>\n<template>\n");
        item(item, Optional.empty(), name, NEW, each);
        html.raw("</template>\n<button type=\"button\" class=\"add\">")
                .text(Labels.adding(field.name(), items.isEmpty()))
                .raw("</button>\n</fieldset>\n");
    }

    private void item(Form form, Optional<Node> node, String list, String key, String label) {
        String name = list + "/" + key;
        html.raw("<li class=\"item\"").attribute("data-name", name).raw(">");
        keys(list, key);
        html.raw("<div class=\"moves\">");
        button("up", "Up", label);
        button("down", "Down", label);
        button("remove", "Remove", label);
        html.raw("</div>\n");
        if (form instanceof Form.Group group) {
            html.raw("<details open><summary><span class=\"count\">").text(label);
            html.raw("</span> <span class=\"excerpt\"></span></summary>\n<div role=\"group\"")
                    .attribute("aria-label", label)
                    .raw(">\n");
            fields.fields(group, node, name + "/");
            html.raw("</div></details>\n");
        } else {
            html.raw("<div class=\"alone\">");
            fields.control(form, name, node, label, false);
            html.raw("</div>\n");
        }
        html.raw("</li>\n");
    }

    // A box that is ticked takes its line's key out of what the form sends, so that the line goes.
    void checklist(String name, List<Node> lines) {
        html.raw("<fieldset class=\"checklist\"")
                .attribute("data-name", name)
                .raw("><legend>To confirm</legend>\n")
                .raw(
                        "<p class=\"help\">Hold each against the article. When it is right, or put right, tick it: its line")
                .raw(" is deleted when you save.</p>\n");
        keys(name, "");
        for (int at = 0; at < lines.size(); at++) {
            String words =
                    lines.get(at) instanceof Node.Scalar line ? line.text().value() : "";
            html.raw("<label class=\"option\"><input type=\"checkbox\"")
                    .attribute("id", Labels.id(name + "/" + at))
                    .raw("><span>")
                    .text(words)
                    .raw("</span>");
            keys(name, Integer.toString(at));
            html.raw("</label>\n");
        }
        html.raw("</fieldset>\n");
    }

    private void keys(String list, String key) {
        html.raw("<input type=\"hidden\"")
                .attribute("name", list + Posted.KEYS)
                .attribute("value", key)
                .raw(">\n");
    }

    private void button(String what, String words, String label) {
        html.raw("<button type=\"button\" class=\"" + what + "\"")
                .attribute("aria-label", words + ": " + label.toLowerCase(Locale.ROOT))
                .raw(">" + words + "</button>");
    }
}

package org.glossator.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.glossator.load.Form;
import org.glossator.model.EntryKind;

/** Draws the control of a single value: a line, a text that grows, a choice, or the name of an entry. */
final class Controls {
    private final Html html;
    private final String language;

    /** @param language that of the words that are typed */
    Controls(Html html, String language) {
        this.html = html;
        this.language = language;
    }

    /**
     * What stands in a control.
     *
     * @param name of the control
     * @param label what it is called, for a control without a visible label; else empty
     * @param described the ids of what describes it
     * @param prompt what stands in its place while it is empty
     */
    record Shown(String name, String value, String label, String described, String prompt, boolean required) {}

    void draw(Form form, Shown shown) {
        if (form instanceof Form.Choice choice) {
            choice(choice.options(), shown);
        } else if (form == Form.Plain.FLAG) {
            choice(List.of(new Form.Option("true", "yes"), new Form.Option("false", "no")), shown);
        } else if (form instanceof Form.Reference reference) {
            picker(shown, list(reference));
        } else if (form == Form.Plain.WORDS || form == Form.Plain.MARKDOWN) {
            text(shown, form == Form.Plain.MARKDOWN ? 3 : 1);
        } else {
            html.raw("<input type=\"text\" autocomplete=\"off\"");
            common(shown);
            html.attribute("value", shown.value()).raw(">\n");
        }
    }

    /** A text that grows with its lines; sources can be cited in one that has more than a line. */
    void text(Shown shown, int rows) {
        html.raw("<textarea rows=\"" + rows + "\"").attribute("lang", language);
        common(shown);
        if (rows == 1 && shown.value().indexOf('\n') < 0) {
            html.raw(" data-line");
        }
        html.raw(">\n").text(shown.value()).raw("</textarea>\n");
        if (rows > 1) {
            html.raw("<button type=\"button\" class=\"cite\">Cite a source here</button>\n");
        }
    }

    private void picker(Shown shown, String list) {
        Html more = new Html();
        described(shown, more);
        picker(Labels.id(shown.name()), shown.value(), list, more.toString(), html);
        html.raw("<input type=\"hidden\"")
                .attribute("name", shown.name())
                .attribute("value", shown.value())
                .raw(">\n");
    }

    /**
     * A line in which a name is picked by its title.
     *
     * @param list the id of the list of names
     * @param more further attributes
     */
    static void picker(String id, String value, String list, String more, Html html) {
        html.raw("<div class=\"pick\"><input type=\"text\" role=\"combobox\" autocomplete=\"off\" spellcheck=\"false\"")
                .raw(" aria-autocomplete=\"list\" aria-expanded=\"false\"")
                .attribute("id", id)
                .attribute("data-names", list)
                .attribute("value", value)
                .raw(more + "><div class=\"names\"></div></div><p class=\"named\"></p>\n");
    }

    /** The id of the list of names that a reference may take. */
    static String list(Form.Reference reference) {
        return "names-"
                + reference.kinds().stream().map(EntryKind::folder).collect(Collectors.joining("-"))
                + (reference.instead().isEmpty() ? "" : "-or");
    }

    private void choice(List<Form.Option> options, Shown shown) {
        boolean isKnown = shown.value().isEmpty()
                || options.stream().anyMatch(option -> option.word().equals(shown.value()));
        html.raw("<select");
        common(shown);
        html.raw(">\n<option value=\"\">")
                .text(shown.required() ? "Choose …" : "Not said")
                .raw("</option>\n");
        if (!isKnown) {
            option(shown.value(), shown.value() + " (not one of these)", true);
        }
        for (Form.Option option : options) {
            boolean isFlag = option.meaning().equals("yes") || option.meaning().equals("no");
            String words = isFlag || option.meaning().isEmpty()
                    ? isFlag ? Labels.of(option.meaning()) : option.word()
                    : Labels.of(option.word()) + ": " + option.meaning();
            option(option.word(), words, option.word().equals(shown.value()));
        }
        html.raw("</select>\n");
    }

    private void option(String value, String words, boolean selected) {
        html.raw("<option").attribute("value", value).raw(selected ? " selected>" : ">");
        html.text(words).raw("</option>\n");
    }

    private void common(Shown shown) {
        html.attribute("id", Labels.id(shown.name())).attribute("name", shown.name());
        described(shown, html);
    }

    private static void described(Shown shown, Html html) {
        if (!shown.label().isEmpty()) {
            html.attribute("aria-label", shown.label());
        }
        if (!shown.described().isEmpty()) {
            html.attribute("aria-describedby", shown.described());
        }
        if (!shown.prompt().isEmpty()) {
            html.attribute("placeholder", shown.prompt());
        }
        if (shown.required()) {
            html.raw(" aria-required=\"true\"");
        }
    }
}

package org.glossator.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.glossator.load.Form;
import org.glossator.model.EntryKind;

/** Draws the control of a single value: a line, a text that grows, a choice, or the name of an entry. */
final class Controls {
    private final Html html;

    Controls(Html html) {
        this.html = html;
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
            html.raw("<input type=\"text\" autocomplete=\"off\" spellcheck=\"false\"");
            common(shown);
            html.attribute("list", list(reference))
                    .attribute("value", shown.value())
                    .raw(">");
            html.raw("<output class=\"named\"")
                    .attribute("for", Labels.id(shown.name()))
                    .raw("></output>\n");
        } else if (form == Form.Plain.WORDS || form == Form.Plain.MARKDOWN) {
            text(shown, form == Form.Plain.MARKDOWN ? 3 : 1);
        } else {
            html.raw("<input type=\"text\" autocomplete=\"off\"");
            common(shown);
            html.attribute("value", shown.value()).raw(">\n");
        }
    }

    /** A text that grows with its lines. */
    void text(Shown shown, int rows) {
        html.raw("<textarea rows=\"" + rows + "\"");
        common(shown);
        if (rows == 1 && shown.value().indexOf('\n') < 0) {
            html.raw(" data-line");
        }
        html.raw(">\n").text(shown.value()).raw("</textarea>\n");
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
                    : option.word() + ": " + option.meaning();
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

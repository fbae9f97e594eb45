package org.glossator.edit;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.load.FieldForm;
import org.glossator.load.Form;
import org.glossator.model.Content;

/** Draws the lists out of which the names of entries and of sources are picked. */
final class Names {
    private final Html html;
    private final Optional<Content> content;

    Names(Html html, Optional<Content> content) {
        this.html = html;
        this.content = content;
    }

    void lists(Form form) {
        SortedMap<String, Form.Reference> found = new TreeMap<>();
        gather(form, found);
        found.forEach(this::list);
        html.raw("<datalist id=\"names-sources\">\n");
        content.ifPresent(known -> known.references()
                .forEach(source -> option(source.key().value(), source.title().value())));
        html.raw("</datalist>\n");
    }

    private static void gather(Form form, SortedMap<String, Form.Reference> found) {
        if (form instanceof Form.Reference reference) {
            found.put(Controls.list(reference), reference);
        } else if (form instanceof Form.Items items) {
            gather(items.item(), found);
        } else if (form instanceof Form.Group group) {
            group.fields().stream().map(FieldForm::form).forEach(field -> gather(field, found));
        }
    }

    private void list(String id, Form.Reference reference) {
        html.raw("<datalist").attribute("id", id).raw(">\n");
        reference.instead().forEach(option -> option(option.word(), option.meaning()));
        content.ifPresent(known -> known.entries().stream()
                .filter(entry -> reference.kinds().contains(entry.about().kind()))
                .forEach(entry -> option(entry.slug(), entry.title().value())));
        html.raw("</datalist>\n");
    }

    private void option(String name, String title) {
        html.raw("<option").attribute("value", name).raw(">").text(title).raw("</option>\n");
    }
}

package org.glossator.edit;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.load.FieldForm;
import org.glossator.load.Form;
import org.glossator.model.Content;
import org.glossator.model.Entry;

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
        html.raw("<datalist id=\"names-sources\" data-makes=\"source\">\n");
        content.ifPresent(known -> known.references()
                .forEach(source -> option(source.key().value(), source.title().value(), "")));
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
        html.raw("<datalist").attribute("id", id);
        html.attribute("data-makes", reference.kinds().get(0).name().toLowerCase(Locale.ROOT))
                .raw(">\n");
        reference.instead().forEach(option -> option(option.word(), option.meaning(), "word"));
        content.ifPresent(known -> known.entries().stream()
                .filter(entry -> reference.kinds().contains(entry.about().kind()))
                .forEach(entry ->
                        option(entry.slug(), title(entry), entry.about().draft() ? "draft" : "")));
        html.raw("</datalist>\n");
    }

    // A draft may have no title yet.
    private static String title(Entry entry) {
        String title = entry.title().value();
        return title.codePoints().anyMatch(Character::isLetterOrDigit) ? title : entry.slug();
    }

    // What a name means, or whether it is a draft's, follows as its kind.
    private void option(String name, String title, String kind) {
        html.raw("<option").attribute("value", name);
        if (!kind.isEmpty()) {
            html.attribute("data-kind", kind);
        }
        html.raw(">").text(title).raw("</option>\n");
    }
}

package org.glossator.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossator.load.FieldForm;
import org.glossator.load.Form;
import org.glossator.model.Content;
import org.glossator.model.Entry;

/** Takes the mark of a draft away, where nothing stands in the way of that. */
final class Publishing {
    /** The fields that keep an entry from being published. */
    static final String DRAFT = "draft";

    static final String CONFIRM = "confirm";

    private Publishing() {}

    /** What was typed, no longer as a draft. */
    static Typed published(Typed typed) throws Refused {
        Map<String, Wanted> fields = new LinkedHashMap<>(typed.wanted().fields());
        fields.put(DRAFT, new Wanted.Words(""));
        return Typed.of(typed.file(), typed.edit(), new Wanted.Group(fields), typed.body());
    }

    /** @throws Refused where the entry is not ready, with everything that is still to be done */
    static void hold(Verdict verdict, Optional<Content> content) throws Refused {
        List<String> open = new ArrayList<>();
        if (!verdict.lacking().isEmpty()) {
            open.add("Fill in: "
                    + verdict.lacking().stream().map(Lacking::label).collect(Collectors.joining("; ")) + ".");
        }
        Wanted confirm = verdict.typed().wanted().fields().get(CONFIRM);
        if (confirm instanceof Wanted.Items lines && !lines.isBlank()) {
            open.add("Confirm what is to be confirmed: hold it against the article, then tick it.");
        }
        if (verdict.hasErrors()) {
            open.add("Mend what is wrong in it.");
        }
        List<String> drafts = new ArrayList<>();
        content.ifPresent(
                known -> drafts(verdict.typed().edit().form(), verdict.typed().wanted(), known, drafts));
        drafts.stream()
                .distinct()
                .map(title -> "Publish \u201c" + title + "\u201d first: it is named here, and is a draft or not there.")
                .forEach(open::add);
        if (!open.isEmpty()) {
            throw Refused.unready(open);
        }
    }

    // What is named and is no part of the site: drafts, finished or not, and what is not there at all.
    private static void drafts(Form form, Wanted wanted, Content content, List<String> found) {
        if (form instanceof Form.Reference reference && wanted instanceof Wanted.Words name) {
            Optional<Entry> entry = content.entry(name.text());
            boolean isOther = name.isBlank()
                    || reference.instead().stream()
                            .anyMatch(option -> option.word().equals(name.text()));
            if (!isOther && entry.filter(known -> !known.about().draft()).isEmpty()) {
                found.add(entry.map(known -> known.title().value()).orElse(name.text()));
            }
        } else if (form instanceof Form.Items items && wanted instanceof Wanted.Items list) {
            list.items().forEach(item -> drafts(items.item(), item.value(), content, found));
        } else if (form instanceof Form.Group group && wanted instanceof Wanted.Group fields) {
            for (FieldForm field : group.fields()) {
                Optional.ofNullable(fields.fields().get(field.name()))
                        .ifPresent(value -> drafts(field.form(), value, content, found));
            }
        }
    }
}

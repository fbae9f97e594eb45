package org.glossator.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.load.FieldForm;
import org.glossator.load.Form;
import org.glossator.model.Content;
import org.glossator.model.Entry;

/** The fields of a kind of entry, with what a writer of this site can choose for each. */
final class Fields {
    private static final int WIDTH = 110;
    private static final int NAMES = 8;

    private final Form.Group group;
    private final Optional<Content> content;

    Fields(Form.Group group, Optional<Content> content) {
        this.group = group;
        this.content = content;
    }

    /** The field of that name, in the group or in the groups within it. */
    FieldForm named(String name) {
        return find(group, name).orElseThrow(() -> new IllegalArgumentException("there is no field " + name));
    }

    String purpose(String name) {
        return named(name).purpose();
    }

    /** The one entry that the field can name; empty where there is none or a choice. */
    String only(String name) {
        List<Form.Option> entries = entries(named(name).form());
        return entries.size() == 1 ? entries.get(0).word() : "";
    }

    Prompt prompt(String name, String question, boolean required, String offer) {
        if (find(group, name).isEmpty()) {
            return new Prompt(name, question, required, offer, List.of(), false, Form.Plain.MARKDOWN);
        }
        Form form = item(named(name).form());
        boolean closed = form instanceof Form.Choice;
        return new Prompt(name, question, required, offer, choices(form), closed, form);
    }

    /** Whether a value of this form is never put between quotation marks. */
    static boolean isTyped(Form form) {
        return form instanceof Form.Plain plain
                && plain != Form.Plain.WORDS
                && plain != Form.Plain.MARKDOWN
                && plain != Form.Plain.ADDRESS;
    }

    /**
     * What the field is for, in lines for a comment.
     *
     * @param needed whether it should not be passed over
     */
    List<String> help(FieldForm field, boolean needed) {
        List<String> lines = new ArrayList<>(wrapped(upper(field.purpose()) + (needed ? "." : " (optional).")));
        Form form = item(field.form());
        if (form instanceof Form.Choice choice) {
            choice.options().stream().map(Fields::line).forEach(lines::add);
        } else if (form instanceof Form.Reference) {
            List<Form.Option> names = entries(form);
            if (!names.isEmpty()) {
                lines.addAll(wrapped(known(names)));
            }
        }
        return lines;
    }

    private static String line(Form.Option option) {
        String padded = String.format(Locale.ROOT, "  %-15s %s", option.word(), option.meaning());
        return padded.stripTrailing();
    }

    private static String known(List<Form.Option> names) {
        String some = String.join(
                ", ", names.stream().limit(NAMES).map(Form.Option::word).toList());
        return "There are: " + some + (names.size() > NAMES ? " …" : "");
    }

    private List<Form.Option> choices(Form form) {
        if (form instanceof Form.Choice choice) {
            return choice.options();
        }
        List<Form.Option> instead = form instanceof Form.Reference reference ? reference.instead() : List.of();
        return Stream.concat(entries(form).stream(), instead.stream()).toList();
    }

    private List<Form.Option> entries(Form form) {
        if (form instanceof Form.Reference reference) {
            return content.stream()
                    .flatMap(found -> found.entries().stream())
                    .filter(entry -> reference.kinds().contains(entry.about().kind()))
                    .map(Fields::option)
                    .toList();
        }
        return List.of();
    }

    private static Form.Option option(Entry entry) {
        return new Form.Option(entry.slug(), entry.title().value());
    }

    private static Form item(Form form) {
        return form instanceof Form.Items items ? item(items.item()) : form;
    }

    private static Optional<FieldForm> find(Form form, String name) {
        if (!(item(form) instanceof Form.Group within)) {
            return Optional.empty();
        }
        return within.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .or(() -> within.fields().stream()
                        .flatMap(field -> find(field.form(), name).stream())
                        .findFirst());
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}

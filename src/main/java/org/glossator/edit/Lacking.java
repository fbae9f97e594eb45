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

/**
 * A place of a form that must be filled in and is not yet.
 *
 * @param field the name of the control, or of the list or group
 * @param label what it is called on the page
 */
record Lacking(String field, String label) {
    /**
     * What an entry lacks.
     *
     * @param wanted what a form says
     * @param there what stands in the file where the form says nothing
     */
    static List<Lacking> in(Form.Group form, Wanted.Group wanted, Optional<Node> there) {
        List<Lacking> found = new ArrayList<>();
        group(form, wanted, there, "", "", found);
        return found;
    }

    /** What the text below the fields lacks, which is filled in while no line of it is a prompt. */
    static List<Lacking> inBody(Optional<String> body) {
        return body
                .filter(text -> text.lines().anyMatch(line -> line.startsWith(FillIn.PROMPT)))
                .map(text -> new Lacking(FaultFields.BODY, "Text"))
                .stream()
                .toList();
    }

    private static void group(
            Form.Group form,
            Wanted.Group wanted,
            Optional<Node> there,
            String prefix,
            String label,
            List<Lacking> found) {
        List<String> empty = new ArrayList<>();
        for (FieldForm field : form.fields()) {
            Optional<Node> node = value(there, field.name());
            Wanted value = wanted.fields().get(field.name());
            boolean isEmpty = value == null ? node.isEmpty() : value.isBlank();
            if (isEmpty) {
                empty.add(field.name());
            }
            if (isEmpty && (field.required() || isPrompted(there, field.name()))) {
                found.add(new Lacking(prefix + field.name(), within(label, Labels.of(field.name()))));
            } else if (!isEmpty && value != null) {
                inside(field, value, node, prefix + field.name(), label, found);
            }
        }
        found.removeIf(each ->
                form.alternatives().stream().anyMatch(name -> each.field().equals(prefix + name)));
        if (!form.alternatives().isEmpty() && empty.containsAll(form.alternatives())) {
            String names = form.alternatives().stream().map(Labels::of).collect(Collectors.joining(" or "));
            found.add(new Lacking(prefix + form.alternatives().get(0), within(label, names)));
        }
    }

    private static void inside(
            FieldForm field, Wanted value, Optional<Node> there, String name, String label, List<Lacking> found) {
        if (field.form() instanceof Form.Group form && value instanceof Wanted.Group group) {
            group(form, group, there, name + "/", within(label, Labels.of(field.name())), found);
        } else if (field.form() instanceof Form.Items items
                && items.item() instanceof Form.Group form
                && value instanceof Wanted.Items list) {
            for (int at = 0; at < list.items().size(); at++) {
                Wanted.Item item = list.items().get(at);
                if (item.value() instanceof Wanted.Group group && !group.equals(Wanted.Group.UNSAID)) {
                    String called = within(label, Labels.item(field.name()) + " " + (at + 1));
                    group(
                            form,
                            group,
                            there.flatMap(node -> item(node, item)),
                            name + "/" + item.key() + "/",
                            called,
                            found);
                }
            }
        }
    }

    private static boolean isPrompted(Optional<Node> there, String name) {
        return there.filter(Node.Mapping.class::isInstance)
                .flatMap(group -> Amendment.pair((Node.Mapping) group, name))
                .map(Node.Pair::value)
                .filter(Amendment::isPrompt)
                .isPresent();
    }

    private static Optional<Node> value(Optional<Node> there, String name) {
        return there.filter(Node.Mapping.class::isInstance)
                .flatMap(group -> Amendment.pair((Node.Mapping) group, name))
                .map(Node.Pair::value)
                .filter(value -> !(value instanceof Node.Empty) && !Amendment.isPrompt(value));
    }

    private static Optional<Node> item(Node list, Wanted.Item item) {
        return list instanceof Node.Sequence items
                        && item.was() >= 0
                        && item.was() < items.items().size()
                ? Optional.of(items.items().get(item.was()))
                : Optional.empty();
    }

    private static String within(String label, String name) {
        return label.isEmpty() ? name : label + ": " + name.toLowerCase(Locale.ROOT);
    }
}

package org.glossator.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.load.FillIn;
import org.glossator.load.Form;
import org.glossator.load.Node;

/**
 * The changes that make the text of a file say what is wanted: each takes the place of one value, or adds or removes
 * lines. Whatever is as it was is not touched.
 */
final class Amendment {
    private final Layout layout;
    private final ScalarWords scalars;
    private final FreshValue fresh;
    private final List<Splice> splices = new ArrayList<>();

    Amendment(Layout layout) {
        this.layout = layout;
        this.scalars = new ScalarWords(layout);
        this.fresh = new FreshValue(layout);
    }

    List<Splice> splices() {
        return splices;
    }

    /** Makes a group of fields say what is wanted. */
    void group(Node.Mapping old, Wanted.Group wanted, Form.Group form) throws Refused {
        if (layout.isFlow(old)) {
            new FlowAmendment(layout, splices).group(old, wanted, form);
            return;
        }
        List<Node.Pair> gone = new ArrayList<>();
        List<Map.Entry<String, Wanted>> added = new ArrayList<>();
        for (Map.Entry<String, Wanted> field : wanted.fields().entrySet()) {
            Optional<Node.Pair> pair = pair(old, field.getKey());
            if (pair.isEmpty() && !field.getValue().isBlank()) {
                added.add(field);
            } else if (pair.isPresent() && !isSettled(pair.get(), field.getValue())) {
                if (field.getValue().isBlank()) {
                    gone.add(pair.get());
                } else {
                    change(pair.get(), field.getValue(), FreshValue.form(form, field.getKey()));
                }
            }
        }
        new FieldLines(layout, fresh, splices).amend(old, gone, added, form);
    }

    static Optional<Node.Pair> pair(Node.Mapping group, String name) {
        return group.pairs().stream()
                .filter(pair -> pair.name().value().equals(name))
                .findFirst();
    }

    /** Whether a field holds nothing, or a prompt, and nothing is wanted of it. */
    static boolean isSettled(Node.Pair pair, Wanted wanted) {
        return wanted.isBlank() && (pair.value() instanceof Node.Empty || isPrompt(pair.value()));
    }

    /** Whether it holds prompts and nothing else. */
    static boolean isPrompt(Node node) {
        if (node instanceof Node.Sequence list) {
            return !list.items().isEmpty() && list.items().stream().allMatch(Amendment::isPrompt);
        } else if (node instanceof Node.Mapping group) {
            return group.pairs().stream().map(Node.Pair::value).anyMatch(Amendment::isPrompt)
                    && group.pairs().stream()
                            .map(Node.Pair::value)
                            .allMatch(value -> value instanceof Node.Empty || isPrompt(value));
        }
        return node instanceof Node.Scalar scalar && scalar.text().value().startsWith(FillIn.PROMPT);
    }

    static boolean isSame(Node.Scalar old, Wanted.Words wanted) {
        return Meaning.words(old.text().value()).equals(wanted.text());
    }

    private void change(Node.Pair pair, Wanted wanted, Form form) throws Refused {
        int indent = layout.column(pair.name().place().start());
        if (pair.value() instanceof Node.Empty empty) {
            fill(pair, empty, wanted, form);
        } else {
            value(pair.value(), wanted, form, indent);
        }
    }

    /** @param indent of the field or the hyphen before the value */
    private void value(Node old, Wanted wanted, Form form, int indent) throws Refused {
        if (wanted.equals(Wanted.Group.UNSAID)) {
            return;
        }
        if (old instanceof Node.Scalar scalar && wanted instanceof Wanted.Words words) {
            if (!isSame(scalar, words)) {
                String written = scalars.instead(scalar, words.text(), FreshValue.isTyped(form), indent, false);
                splices.add(new Splice(scalar.place().start(), scalar.place().end(), written));
            }
        } else if (old instanceof Node.Mapping group && wanted instanceof Wanted.Group fields) {
            group(group, fields, (Form.Group) form);
        } else if (old instanceof Node.Sequence list && wanted instanceof Wanted.Items items) {
            list(list, items, FreshValue.item(form));
        } else {
            throw new Refused("A field is written in this file in a way that the form cannot change.");
        }
    }

    private void fill(Node.Pair pair, Node.Empty empty, Wanted wanted, Form form) throws Refused {
        String name = pair.name().value();
        int behindName = pair.name().place().end();
        String field = fresh.field(
                name, wanted, form, layout.column(pair.name().place().start()));
        String behindColon = field.substring(name.length() + 1);
        int colon = layout.text().indexOf(':', behindName) + 1;
        boolean isOneLine = behindColon.indexOf('\n') < 0;
        if ((isOneLine && wanted instanceof Wanted.Words)
                || layout.isLast(empty.place().end())) {
            splices.add(new Splice(colon, Math.max(colon, empty.place().end()), behindColon));
        } else if (behindColon.startsWith("\n") || behindColon.startsWith("\r")) {
            String lines = behindColon.substring(layout.lineBreak().length()) + layout.lineBreak();
            int end = layout.behindLine(colon);
            String start = layout.text().substring(0, end).endsWith("\n") ? "" : layout.lineBreak();
            splices.add(new Splice(end, end, start + lines));
        } else {
            throw new Refused("Behind the field \"" + name + "\" stands a remark. Write its text in a text editor.");
        }
    }

    private void list(Node.Sequence old, Wanted.Items wanted, Form form) throws Refused {
        List<Integer> known = wanted.items().stream()
                .map(Wanted.Item::was)
                .filter(was -> was >= 0)
                .toList();
        if (new HashSet<>(known).size() < known.size()
                || known.stream().anyMatch(was -> was >= old.items().size())) {
            throw new Refused(400, "This form does not belong to this file.");
        }
        if (layout.isFlow(old)) {
            new FlowAmendment(layout, splices).list(old, wanted, form);
            return;
        }
        boolean sameItems = old.items().size() == wanted.items().size();
        for (int at = 0; at < wanted.items().size(); at++) {
            sameItems &= wanted.items().get(at).was() == at;
        }
        if (sameItems) {
            for (Wanted.Item item : wanted.items()) {
                splices.addAll(within(old, item, form));
            }
        } else {
            splices.add(new ItemLines(layout, fresh, old).amended(wanted, form, this::within));
        }
    }

    // The changes within one item that stays.
    private List<Splice> within(Node.Sequence list, Wanted.Item item, Form form) throws Refused {
        Amendment amendment = new Amendment(layout);
        Node node = list.items().get(item.was());
        if (node instanceof Node.Empty) {
            throw new Refused("An item of a list is empty in the file. Remove it first, and save.");
        }
        amendment.value(node, item.value(), form, layout.column(layout.hyphen(list, item.was())));
        return amendment.splices();
    }
}

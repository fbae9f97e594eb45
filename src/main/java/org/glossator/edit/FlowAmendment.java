package org.glossator.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.load.Form;
import org.glossator.load.Node;

/** Amends lists and groups that are written between brackets. */
final class FlowAmendment {
    private final Layout layout;
    private final ScalarWords scalars;
    private final FreshValue fresh;
    private final List<Splice> splices;

    /** @param splices to which the changes are added */
    FlowAmendment(Layout layout, List<Splice> splices) {
        this.layout = layout;
        this.scalars = new ScalarWords(layout);
        this.fresh = new FreshValue(layout);
        this.splices = splices;
    }

    void list(Node.Sequence old, Wanted.Items wanted, Form form) throws Refused {
        int size = old.items().size();
        boolean isAppended = wanted.items().size() >= size;
        for (int at = 0; at < size && isAppended; at++) {
            isAppended = wanted.items().get(at).was() == at;
        }
        List<String> words = new ArrayList<>();
        for (Wanted.Item item : wanted.items()) {
            words.add(
                    item.was() < 0
                            ? fresh.inBrackets(item.value(), form, 0)
                            : written(old.items().get(item.was()), item.value(), form));
        }
        if (!isAppended || size == 0) {
            replace(old, size == 0 ? List.of() : old.items(), words);
            return;
        }
        for (int at = 0; at < size; at++) {
            put(old.items().get(at), words.get(at));
        }
        int end = layout.end(old.items().get(size - 1));
        List<String> more = words.subList(size, words.size());
        if (!more.isEmpty()) {
            splices.add(new Splice(end, end, ", " + String.join(", ", more)));
        }
    }

    void group(Node.Mapping old, Wanted.Group wanted, Form.Group form) throws Refused {
        List<String> added = new ArrayList<>();
        for (Map.Entry<String, Wanted> field : wanted.fields().entrySet()) {
            Optional<Node.Pair> pair = Amendment.pair(old, field.getKey());
            Form of = FreshValue.form(form, field.getKey());
            boolean isBlank = field.getValue().isBlank();
            if (pair.isEmpty() && !isBlank) {
                added.add(field.getKey() + ": " + fresh.inBrackets(field.getValue(), of, 0));
            } else if (pair.isPresent() && !Amendment.isSettled(pair.get(), field.getValue())) {
                if (isBlank || pair.get().value() instanceof Node.Empty) {
                    throw new Refused("The field \"" + field.getKey()
                            + "\" stands between braces on one line. Change it in a text editor.");
                }
                put(pair.get().value(), written(pair.get().value(), field.getValue(), of));
            }
        }
        if (!added.isEmpty() && !old.pairs().isEmpty()) {
            int end = layout.end(old.pairs().get(old.pairs().size() - 1));
            splices.add(new Splice(end, end, ", " + String.join(", ", added)));
        } else if (!added.isEmpty()) {
            splices.add(new Splice(old.place().start(), layout.end(old), "{" + String.join(", ", added) + "}"));
        }
    }

    private String written(Node old, Wanted wanted, Form form) throws Refused {
        if (wanted.equals(Wanted.Group.UNSAID)) {
            return layout.text().substring(old.place().start(), layout.end(old));
        }
        if (old instanceof Node.Scalar scalar && wanted instanceof Wanted.Words words) {
            return Amendment.isSame(scalar, words)
                    ? scalar.place().text()
                    : scalars.instead(scalar, words.text(), FreshValue.isTyped(form), 0, true);
        }
        throw new Refused("A value between brackets is more than a word. Change it in a text editor.");
    }

    private void put(Node old, String words) {
        int start = old.place().start();
        int end = layout.end(old);
        if (!layout.text().substring(start, end).equals(words)) {
            splices.add(new Splice(start, end, words));
        }
    }

    private void replace(Node.Sequence old, List<Node> items, List<String> words) throws Refused {
        int start =
                items.isEmpty() ? old.place().start() + 1 : items.get(0).place().start();
        int end = items.isEmpty() ? layout.end(old) - 1 : layout.end(items.get(items.size() - 1));
        if (layout.text().substring(start, end).contains("#")) {
            throw new Refused("There are remarks between the items of a list. Change it in a text editor.");
        }
        splices.add(new Splice(start, end, String.join(", ", words)));
    }
}

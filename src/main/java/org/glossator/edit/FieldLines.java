package org.glossator.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.load.FieldForm;
import org.glossator.load.Form;
import org.glossator.load.Node;

/** Adds and removes the lines of fields in a group that has one field a line. */
final class FieldLines {
    private final Layout layout;
    private final FreshValue fresh;
    private final List<Splice> splices;

    /** @param splices to which the changes are added */
    FieldLines(Layout layout, FreshValue fresh, List<Splice> splices) {
        this.layout = layout;
        this.fresh = fresh;
        this.splices = splices;
    }

    void amend(Node.Mapping group, List<Node.Pair> gone, List<Map.Entry<String, Wanted>> added, Form.Group form)
            throws Refused {
        List<Node.Pair> kept = new ArrayList<>(group.pairs());
        kept.removeAll(gone);
        if (kept.isEmpty()) {
            replaceAll(group, added, form);
            return;
        }
        int indent = layout.column(group.pairs().get(0).name().place().start());
        for (Map.Entry<String, Wanted> field : added) {
            String line = fresh.field(field.getKey(), field.getValue(), FreshValue.form(form, field.getKey()), indent);
            int at = layout.behindLine(layout.end(before(field.getKey(), kept, form)));
            boolean isClosed = layout.text().startsWith("\n", at - 1);
            splices.add(new Splice(
                    at, at, (isClosed ? "" : layout.lineBreak()) + " ".repeat(indent) + line + layout.lineBreak()));
        }
        remove(group, gone, kept.get(0));
    }

    // The field behind which a new one belongs: the last of those that people write before it.
    private static Node.Pair before(String name, List<Node.Pair> kept, Form.Group form) {
        Node.Pair found = kept.get(0);
        for (String earlier : form.fields().stream()
                .map(FieldForm::name)
                .takeWhile(other -> !other.equals(name))
                .toList()) {
            for (Node.Pair pair : kept) {
                found = pair.name().value().equals(earlier) ? pair : found;
            }
        }
        return found;
    }

    private void remove(Node.Mapping group, List<Node.Pair> gone, Node.Pair firstKept) {
        List<Node.Pair> leading = new ArrayList<>();
        int first = group.pairs().get(0).name().place().start();
        if (!layout.isFirst(first)) {
            group.pairs().stream().takeWhile(gone::contains).forEach(leading::add);
        }
        if (!leading.isEmpty()) {
            // The hyphen of the item passes to the first field that stays.
            int lastEnd = layout.behindLine(layout.end(leading.get(leading.size() - 1)));
            int next = firstKept.name().place().start();
            splices.add(new Splice(
                    first, next, layout.text().substring(lastEnd, next).stripLeading()));
        }
        gone.stream()
                .filter(pair -> !leading.contains(pair))
                .map(pair -> new Splice(
                        layout.lineStart(pair.name().place().start()), layout.behindLine(layout.end(pair)), ""))
                .forEach(splices::add);
    }

    private void replaceAll(Node.Mapping group, List<Map.Entry<String, Wanted>> added, Form.Group form) throws Refused {
        if (added.isEmpty() || group.pairs().isEmpty()) {
            throw new Refused("Nothing would be left here. Fill in at least one field.");
        }
        int start = group.pairs().get(0).name().place().start();
        int indent = layout.column(start);
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, Wanted> field : added) {
            lines.append(lines.isEmpty() ? "" : layout.lineBreak() + " ".repeat(indent))
                    .append(fresh.field(
                            field.getKey(), field.getValue(), FreshValue.form(form, field.getKey()), indent));
        }
        splices.add(new Splice(start, layout.end(group), lines.toString()));
    }
}

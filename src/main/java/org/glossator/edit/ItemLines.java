package org.glossator.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.glossator.load.Form;
import org.glossator.load.Node;

/** Puts the items of a list that has one a line into another order, adds some and removes some; remarks stay. */
final class ItemLines {
    private final Layout layout;
    private final FreshValue fresh;
    private final Node.Sequence list;

    ItemLines(Layout layout, FreshValue fresh, Node.Sequence list) {
        this.layout = layout;
        this.fresh = fresh;
        this.list = list;
    }

    /** Finds the changes within an item that stays. */
    interface Within {
        List<Splice> of(Node.Sequence list, Wanted.Item item, Form form) throws Refused;
    }

    Splice amended(Wanted.Items wanted, Form form, Within within) throws Refused {
        int last = list.items().size() - 1;
        List<String> leads = leads(wanted);
        int hyphen = layout.column(start(0));
        StringBuilder out = new StringBuilder();
        for (Wanted.Item item : wanted.items()) {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                out.append(layout.lineBreak());
            }
            String lead = item.was() < 0 ? "" : leads.get(item.was());
            boolean bare = lead.isBlank() && (out.isEmpty() || lead.isEmpty());
            String plain = out.isEmpty() ? "" : " ".repeat(hyphen);
            out.append(bare ? plain : out.isEmpty() ? lead.stripLeading() : lead);
            out.append(item.was() < 0 ? added(item, form, hyphen) : kept(item, form, within));
        }
        out.append(leads.get(last + 1));
        return new Splice(start(0), end(last), out.toString());
    }

    private String added(Wanted.Item item, Form form, int hyphen) {
        return "- " + fresh.item(item.value(), form, hyphen) + layout.lineBreak();
    }

    private String kept(Wanted.Item item, Form form, Within within) throws Refused {
        int start = start(item.was());
        String part = layout.text().substring(start, end(item.was()));
        return Splice.applied(part, start, within.of(list, item, form));
    }

    // What stands above each item; above a removed one it passes to the next that stays, or to the end.
    private List<String> leads(Wanted.Items wanted) {
        List<String> leads = new ArrayList<>();
        String passed = "";
        List<Integer> staying = wanted.items().stream().map(Wanted.Item::was).toList();
        for (int item : IntStream.range(0, list.items().size()).toArray()) {
            String above = item == 0 ? "" : layout.text().substring(end(item - 1), start(item));
            if (staying.contains(item)) {
                leads.add(passed.isEmpty() ? above : passed + (above.isEmpty() ? indent() : above));
                passed = "";
            } else {
                leads.add("");
                passed += above.isBlank() ? "" : above.substring(0, above.lastIndexOf('\n') + 1);
            }
        }
        leads.add(passed);
        return leads;
    }

    private String indent() {
        return " ".repeat(layout.column(start(0)));
    }

    private int start(int item) {
        return layout.hyphen(list, item);
    }

    private int end(int item) {
        return layout.behindLine(layout.end(list.items().get(item)));
    }
}

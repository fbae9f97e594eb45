package org.glossator.edit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.load.Node;
import org.glossator.source.Diagnostic;
import org.glossator.source.Span;
import org.glossator.source.Text;

/** Finds the control of a form beside which a fault belongs. */
final class FaultFields {
    /** The name of the control of the text below the fields. */
    static final String BODY = ":body";

    private static final Pattern LACKING = Pattern.compile("the field \"([^\"]+)\" is (missing|empty)");

    private final Layout layout;
    private final Edit after;

    /** @param after the text in which the faults are */
    FaultFields(Edit after) {
        this.layout = new Layout(after.before().file().text());
        this.after = after;
    }

    /** The control's name; empty where the fault belongs to none. */
    String of(Diagnostic fault, Wanted.Group wanted) throws Refused {
        int at = fault.place().start();
        Optional<Text> body = after.before().body();
        if (body.filter(text -> at >= text.place().start()).isPresent()) {
            return BODY;
        }
        String name = name(after.fields(), wanted, at, "");
        Matcher lacking = LACKING.matcher(fault.message());
        if (lacking.find()) {
            String group = name.substring(0, name.lastIndexOf('/') + 1);
            return group + lacking.group(1);
        }
        return name;
    }

    /** What a control could say instead, where that mends the fault without anybody's judgement. */
    Optional<String> instead(Diagnostic fault) throws Refused {
        if (fault.edits().size() == 1 && fault.edits().get(0) instanceof org.glossator.source.Edit.Replacement mend) {
            String words = mend.words();
            boolean isPlain = !words.isEmpty() && Character.isLetterOrDigit(words.charAt(0));
            return isPlain && isWhole(after.fields(), mend.place()) ? Optional.of(words) : Optional.empty();
        }
        return Optional.empty();
    }

    // Whether a place is that of a whole value, which is what a control holds.
    private static boolean isWhole(Node node, Span place) {
        if (node instanceof Node.Mapping group) {
            return group.pairs().stream().anyMatch(pair -> isWhole(pair.value(), place));
        } else if (node instanceof Node.Sequence list) {
            return list.items().stream().anyMatch(item -> isWhole(item, place));
        }
        return node instanceof Node.Scalar
                && node.place().start() == place.start()
                && node.place().end() == place.end();
    }

    private String name(Node.Mapping group, Wanted.Group wanted, int at, String prefix) {
        for (Node.Pair pair : group.pairs()) {
            boolean isHere = pair.name().place().start() <= at && at <= layout.end(pair);
            Wanted value = wanted.fields().get(pair.name().value());
            if (isHere && value != null) {
                return name(pair.value(), value, at, prefix + pair.name().value());
            }
        }
        return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
    }

    private String name(Node node, Wanted wanted, int at, String name) {
        if (node instanceof Node.Mapping group && wanted instanceof Wanted.Group fields) {
            return name(group, fields, at, name + "/");
        } else if (node instanceof Node.Sequence list && wanted instanceof Wanted.Items items) {
            List<Node> nodes = list.items();
            for (int item = 0; item < Math.min(nodes.size(), items.items().size()); item++) {
                Node here = nodes.get(item);
                Wanted.Item named = items.items().get(item);
                if (here.place().start() <= at && at <= layout.end(here)) {
                    return name(here, named.value(), at, name + "/" + named.key());
                }
            }
        }
        return name;
    }
}

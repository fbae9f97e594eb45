package org.glossator.load;

import java.util.List;
import org.glossator.source.Edit;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/** Writes the name of a missing field where it belongs, with a comment behind it that says what to write. */
final class Prompt {
    /** What takes more words is better looked up. */
    private static final int LONGEST = 80;

    private Prompt() {}

    /** Nothing where the fields stand between braces. */
    static List<Edit> in(Node.Mapping mapping, Shape shape, Field<?> field) {
        Span first = mapping.pairs().get(0).name().place();
        SourceFile file = first.file();
        boolean braces = mapping.place().start() < file.text().length()
                && file.text().charAt(mapping.place().start()) == '{';
        if (braces) {
            return List.of();
        }
        String what = field.type().expectation();
        String line = field.name() + ": # " + field.purpose() + (what.length() > LONGEST ? "" : " (" + what + ")");
        String ending = file.text().contains("\r\n") ? "\r\n" : "\n";
        String indentation = ending + " ".repeat(first.column() - 1);
        int before = before(mapping, shape, field);
        return List.of(
                before < 0
                        ? new Edit.Replacement(file.span(first.start(), first.start()), line + indentation)
                        : after(mapping.pairs().get(before), indentation + line));
    }

    private static Edit after(Node.Pair pair, String words) {
        Span value = pair.value().place();
        SourceFile file = value.file();
        int end = Math.max(value.end(), pair.name().place().end());
        int lineEnd = end;
        while (lineEnd < file.text().length() && "\r\n".indexOf(file.text().charAt(lineEnd)) < 0) {
            lineEnd++;
        }
        return new Edit.Replacement(file.span(lineEnd, lineEnd), words);
    }

    // The field that comes before it in the usual order, and is there.
    private static int before(Node.Mapping mapping, Shape shape, Field<?> field) {
        List<String> names = shape.names();
        int order = names.indexOf(field.name());
        int found = -1;
        for (int i = 0; i < mapping.pairs().size(); i++) {
            int other = names.indexOf(mapping.pairs().get(i).name().value());
            if (other >= 0 && other < order) {
                found = i;
            }
        }
        return found;
    }
}

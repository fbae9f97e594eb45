package org.glossator.markdown;

import java.util.List;
import org.glossator.source.Diagnostic;
import org.glossator.source.Outcome;
import org.glossator.source.SourceFile;
import org.glossator.source.Text;

/** Reads Markdown that a test holds in its hands. */
final class Reading {
    private static final MarkdownReader READER = new MarkdownReader();

    private Reading() {}

    static Outcome<Prose> read(String markdown) {
        SourceFile file = new SourceFile("content/pages/a.md", markdown);
        return READER.read(new Text(markdown, file.span(0, markdown.length())));
    }

    /** What is read of a text without errors; warnings tell of marks that are shown as they are. */
    static String outline(String markdown) {
        Outcome<Prose> read = read(markdown);
        if (read.hasErrors()) {
            throw new IllegalStateException("not sound: " + faults(markdown));
        }
        return Outline.of(read.value().document()).stripTrailing();
    }

    /** Each fault as {@code line:column-endColumn rule: message (mend)}. */
    static List<String> faults(String markdown) {
        return read(markdown).faults().stream().map(Reading::shown).toList();
    }

    private static String shown(Diagnostic fault) {
        return fault.place().line() + ":" + fault.place().column() + "-"
                + fault.place().endColumn() + " " + fault.rule().id() + ": " + fault.message() + " (" + fault.mend()
                + ")";
    }
}

package org.glossator.printer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/** Makes the diagnostics that the tests print, and prints them. */
final class Faults {
    static final Rule UNKNOWN_SOURCE = Rule.error("unknown-source");
    static final Rule UNUSED_SOURCE = Rule.warning("unused-source");
    static final Rule OLD_REVIEW = Rule.note("old-review");

    private Faults() {}

    /** The place of the words, which must stand in the text once. */
    static Span place(String path, String text, String words) {
        int start = text.indexOf(words);
        if (start < 0 || text.indexOf(words, start + 1) >= 0) {
            throw new IllegalArgumentException(words);
        }
        return new SourceFile(path, text).span(start, start + words.length());
    }

    static Diagnostic unknownSource() {
        String text = "title: a\ncontext:\n  - text: At Bucharest the allies said … [@bucharest-2009, para. 23]\n";
        return UNKNOWN_SOURCE
                .at(
                        place("content/claims/a.yaml", text, "bucharest-2009"),
                        "there is no source called \"bucharest-2009\"")
                .mendedBy("did you mean \"bucharest-2008\"?");
    }

    static Diagnostic unusedSource() {
        return UNUSED_SOURCE.at(
                place("content/sources.yaml", "references:\n  - id: lonely\n", "lonely"), "nothing cites this source");
    }

    static Diagnostic oldReview() {
        return OLD_REVIEW.at(place("content/claims/a.yaml", "reviewed: 2001-01-01", "2001-01-01"), "reviewed long ago");
    }

    static String print(Printers format, Diagnostic... faults) {
        return print(format.printer(false, "1.2.3"), faults);
    }

    static String print(Printer printer, Diagnostic... faults) {
        StringBuilder out = new StringBuilder();
        try {
            printer.print(List.of(faults), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}

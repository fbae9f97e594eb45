package org.glossator.load;

import java.util.regex.Pattern;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/** Says what is wrong with the two lines {@code ---} around the fields of a Markdown file. */
final class FrontMatterSlips {
    /** What somebody writes who means three hyphens, or whose program makes something nicer of them. */
    private static final Pattern MEANT = Pattern.compile("\\s*[-–—−_=*]{1,}\\s*");

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][\\w-]*:(?:\\s.*)?");

    private FrontMatterSlips() {}

    /** The first line is another one than {@code ---}. */
    static Diagnostic unopened(SourceFile file) {
        int first = 1;
        while (first < file.lineCount() && file.line(first).isBlank()) {
            first++;
        }
        Span line = line(file, first);
        String written = file.line(first);
        if (MEANT.matcher(written).matches()) {
            boolean alone = first == 1;
            return LoadRules.FRONT_MATTER
                    .at(
                            line,
                            alone
                                    ? "the fields begin with a line of three hyphens --- and nothing else"
                                    : "the line --- must be the very first line of the file")
                    .mendedBy(alone ? "write --- in its place" : "remove the empty lines above it")
                    .mendedBy(file.span(0, line.end()), FrontMatter.FENCE);
        } else if (FIELD.matcher(written).matches()) {
            return LoadRules.FRONT_MATTER
                    .at(line, "the line --- above the fields is missing")
                    .mendedBy("add a line --- above this one")
                    .mendedBy(file.span(0, line.start()), FrontMatter.FENCE + ending(file));
        }
        return LoadRules.FRONT_MATTER
                .at(line(file, 1), "this file does not begin with its fields")
                .mendedBy("begin it with a line ---, then the fields, then another line ---");
    }

    /** No second line {@code ---} follows. */
    static Diagnostic unclosed(SourceFile file) {
        int last = 1;
        while (last < file.lineCount() && belongs(file.line(last + 1))) {
            last++;
        }
        boolean behind = last < file.lineCount();
        Span next = line(file, Math.min(last + 1, file.lineCount()));
        if (last > 1 && behind && MEANT.matcher(file.line(last + 1)).matches()) {
            return LoadRules.FRONT_MATTER
                    .at(next, "the fields end with a line of three hyphens --- and nothing else")
                    .mendedBy("write --- in its place")
                    .mendedBy(next, FrontMatter.FENCE);
        }
        Diagnostic fault = LoadRules.FRONT_MATTER
                .at(line(file, last), "the line --- below the fields is missing")
                .mendedBy("add a line --- below the last field, above the text");
        return last > 1 && behind
                ? fault.mendedBy(file.span(next.start(), next.start()), FrontMatter.FENCE + ending(file))
                : fault;
    }

    // A field, or a line that is indented below one.
    private static boolean belongs(String line) {
        return FIELD.matcher(line).matches() || (!line.isBlank() && (line.startsWith(" ") || line.startsWith("- ")));
    }

    private static Span line(SourceFile file, int number) {
        int start = file.offsetAt(number, 1);
        return file.span(start, start + file.line(number).length());
    }

    private static String ending(SourceFile file) {
        return file.text().contains("\r\n") ? "\r\n" : "\n";
    }
}

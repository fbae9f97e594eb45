package org.glossator.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/** Says of a line in the wrong column which line above it should be like, and with how many spaces that begins. */
final class YamlIndentation {
    private static final Pattern FIELD =
            Pattern.compile("(?<white> *)(?<item>- +)?(?<name>[A-Za-z][\\w-]*):(?:\\s.*)?");

    private YamlIndentation() {}

    /** A field that stands deeper than the one above it, which has its value already: either may be wrong. */
    static Diagnostic beside(Diagnostic fault) {
        Span place = fault.place();
        SourceFile file = place.file();
        Optional<Matcher> here = field(file, place.line());
        Optional<Matcher> above = place.line() > 1 ? field(file, place.line() - 1) : Optional.empty();
        if (here.isEmpty() || above.isEmpty() || column(here.get()) <= column(above.get())) {
            return fault;
        }
        int start = file.offsetAt(place.line() - 1, 1) + column(above.get());
        return LoadRules.YAML_SYNTAX
                .at(
                        name(file, place.line(), here.get()),
                        "this field and the one above it do not begin in the same column")
                .mendedBy("it begins behind " + spaces(column(here.get()))
                        + ": give both as many as the fields around them have")
                .alongside(
                        file.span(start, start + above.get().group("name").length()),
                        "this one begins behind " + spaces(column(above.get())));
    }

    /** A line that fits nothing above it. */
    static Diagnostic of(Diagnostic fault) {
        SourceFile file = fault.place().file();
        int line = fault.place().line();
        Optional<Matcher> found = field(file, line);
        if (found.isEmpty()) {
            return fault;
        }
        Matcher here = found.get();
        boolean item = here.group("item") != null;
        for (int above = line - 1; above >= 1; above--) {
            Optional<Matcher> other = field(file, above);
            boolean sibling = other.isPresent()
                    && other.get().group("item") != null
                    && other.get().group("name").equals(here.group("name"));
            if (sibling) {
                return item ? moved(fault, here, other.get(), above) : hyphen(fault, here, other.get(), above);
            }
        }
        return item ? fault : nearest(fault, here);
    }

    private static Diagnostic moved(Diagnostic fault, Matcher here, Matcher other, int line) {
        SourceFile file = fault.place().file();
        int start = file.offsetAt(fault.place().line(), 1);
        String right = other.group("white");
        return fault.mendedBy("begin it with " + spaces(right.length()) + ", like line " + line)
                .mendedBy(file.span(start, start + here.group("white").length()), right);
    }

    private static Diagnostic hyphen(Diagnostic fault, Matcher here, Matcher other, int line) {
        SourceFile file = fault.place().file();
        int start = file.offsetAt(fault.place().line(), 1);
        String right = other.group("white") + other.group("item");
        Span white = file.span(start, start + here.group("white").length());
        return here.group("white").length() > right.length()
                ? fault
                : LoadRules.YAML_SYNTAX
                        .at(fault.place(), "the next item of the list begins here, but its hyphen is missing")
                        .mendedBy("write \"" + right.strip() + " \" before it, like line " + line)
                        .mendedBy(white, right);
    }

    // Which column is right only the writer knows: that of the line above is the likeliest.
    private static Diagnostic nearest(Diagnostic fault, Matcher here) {
        SourceFile file = fault.place().file();
        for (int above = fault.place().line() - 1; above >= 1; above--) {
            Optional<Matcher> other = field(file, above);
            if (other.isPresent()) {
                return column(other.get()) == column(here)
                        ? fault
                        : fault.mendedBy("it has " + spaces(column(here)) + ", and line " + above + " has "
                                + spaces(column(other.get())) + ": fields of one group have the same number");
            }
        }
        return fault;
    }

    private static Optional<Matcher> field(SourceFile file, int line) {
        Matcher field = FIELD.matcher(file.line(line));
        return field.matches() ? Optional.of(field) : Optional.empty();
    }

    private static Span name(SourceFile file, int line, Matcher field) {
        int start = file.offsetAt(line, 1);
        return file.span(start + field.start("name"), start + field.end("name"));
    }

    private static int column(Matcher field) {
        return field.start("name");
    }

    private static String spaces(int number) {
        return number == 0 ? "no space" : number == 1 ? "1 space" : number + " spaces";
    }
}

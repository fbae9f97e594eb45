package org.glossator.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.glossator.source.Diagnostic;
import org.glossator.source.Edit;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/**
 * The slips that people make who do not know YAML, found in the lines around the place where the parser stopped.
 *
 * <p>The parser alone would tell their consequences: it stops a line later, or takes a field for the end of the value above.
 */
final class YamlSlips {
    /** White space that looks like a space and is none, and signs without width. */
    private static final String ODD = "\\u00a0\\u1680\\u2000-\\u200d\\u202f\\u205f\\u2060\\u3000\\ufeff";

    private static final String NAME = "\\s*(?:- +)*[A-Za-z][\\w-]*";

    /**
     * A slip.
     *
     * @param line a beginning of the line in which it is; the group {@code here} is the place
     * @param right what should stand there
     * @param often whether it is mended in every line of the file, since it is seldom made once
     */
    private record Slip(Pattern line, String message, String mend, UnaryOperator<String> right, boolean often) {
        static Slip once(String line, String message, String mend, String right) {
            return new Slip(Pattern.compile(line), message, mend, here -> right, false);
        }

        static Slip often(String line, String message, String mend, UnaryOperator<String> right) {
            return new Slip(Pattern.compile(line), message, mend, right, true);
        }
    }

    private static final List<Slip> SLIPS = List.of(
            Slip.often(
                    "(?<here> *\\t[ \\t]*)\\S",
                    "this line is indented with a tab",
                    "indent with spaces, two for each level",
                    here -> here.replace("\t", "  ")),
            Slip.often(
                    "(?<here>[ \\t]*[" + ODD + "][\\s" + ODD + "]*)\\S",
                    "this line is indented with other spaces than those of the space bar, as Word and web pages set them",
                    "delete the white space at its beginning and type it again",
                    YamlSlips::plain),
            Slip.often(
                    "\\s*(?<here>[•·◦‣▪●–—−*][\\s" + ODD + "]+)\\S",
                    "an item of a list begins with a hyphen and a space here, not with this sign",
                    "write \"- \" in its place",
                    here -> "- "),
            Slip.often(
                    "\\s*(?<here>-)[^\\s-]",
                    "there is no space behind this hyphen, so it does not begin an item of the list",
                    "write \"- \", with a space",
                    here -> "- "),
            Slip.often(
                    NAME + ":(?<here> *\\t[ \\t]*)",
                    "here is a tab where a space must be",
                    "write one space behind the colon",
                    here -> " "),
            Slip.often(
                    NAME + ":(?<here>[" + ODD + "]+)",
                    "the space behind this colon is not that of the space bar, as Word and web pages set it",
                    "delete it and type it again",
                    here -> " "),
            Slip.often(
                    NAME + "(?<here>:)[^\\s/" + ODD + "]",
                    "there is no space behind this colon",
                    "write \": \", with a space",
                    here -> ": "),
            Slip.once(NAME + "(?<here>\\s*=\\s*)\\S", "a field is written with a colon here", "write \": \"", ": "));

    /** How many of them, from the first, are about white space at the beginning of a line. */
    private static final int WHITE = 2;

    private YamlSlips() {}

    /**
     * @param lines where to look, the likeliest first
     * @param start the offset of the beginning of the YAML
     * @param end the offset behind it
     */
    static Optional<Diagnostic> find(SourceFile file, List<Integer> lines, int start, int end) {
        return find(file, lines, SLIPS, start, end);
    }

    private static Optional<Diagnostic> find(
            SourceFile file, List<Integer> lines, List<Slip> slips, int start, int end) {
        for (int line : lines) {
            for (Slip slip : slips) {
                Optional<Span> here = place(slip, file, line);
                if (here.isPresent()) {
                    return Optional.of(LoadRules.YAML_SYNTAX
                            .at(here.get(), slip.message())
                            .mendedBy(slip.mend())
                            .mendedBy(edits(slip, here.get(), start, end)));
                }
            }
        }
        return Optional.empty();
    }

    /** Likewise for white space alone, in all lines that the parser had taken for one group. */
    static Optional<Diagnostic> findIndentation(SourceFile file, int from, int to, int start, int end) {
        List<Integer> lines = IntStream.rangeClosed(Math.max(from, file.lineAt(start)), to)
                .boxed()
                .toList();
        return find(file, lines, SLIPS.subList(0, WHITE), start, end);
    }

    private static Optional<Span> place(Slip slip, SourceFile file, int line) {
        Matcher found = slip.line().matcher(file.line(line));
        int lineStart = file.offsetAt(line, 1);
        return found.lookingAt()
                ? Optional.of(file.span(lineStart + found.start("here"), lineStart + found.end("here")))
                : Optional.empty();
    }

    private static List<Edit> edits(Slip slip, Span here, int start, int end) {
        SourceFile file = here.file();
        List<Span> places = new ArrayList<>(List.of(here));
        if (slip.often()) {
            int last = file.lineAt(Math.max(start, end - 1));
            places = IntStream.rangeClosed(here.line(), last)
                    .mapToObj(line -> place(slip, file, line))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return places.stream()
                .<Edit>map(each -> new Edit.Replacement(each, slip.right().apply(each.text())))
                .toList();
    }

    private static String plain(String white) {
        return white.replaceAll("[\\u200b-\\u200d\\u2060\\ufeff]", "").replaceAll("[" + ODD + "]", " ");
    }
}

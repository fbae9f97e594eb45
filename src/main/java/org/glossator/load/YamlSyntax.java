package org.glossator.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says in plain words what the YAML parser could not read, and how such a line is mended. */
final class YamlSyntax {
    /** What the parser says, what it means for the writer, and what to do. */
    private record Meaning(String sign, Where where, String message, String mend) {
        boolean fits(String said, String before) {
            boolean here = switch (where) {
                case BEHIND_WORDS -> before.codePoints().anyMatch(Character::isLetterOrDigit);
                case FIRST_COLON -> !before.contains(": ");
                default -> true;
            };
            return here && said.contains(sign);
        }
    }

    /** Where in its line the parser found the fault, and which of the two places that it names is shown. */
    private enum Where {
        AT_BEGINNING,
        AT_FAULT,
        BEHIND_WORDS,
        FIRST_COLON
    }

    private static final String BLOCK_END = "expected <block end>";

    private static final Meaning UNKNOWN = new Meaning(
            "",
            Where.AT_FAULT,
            "this line does not fit the lines above it",
            "let the fields of one group begin in the same column; look for a missing quotation mark or colon");

    private static final List<Meaning> MEANINGS = List.of(
            new Meaning(
                    "mapping values are not allowed",
                    Where.FIRST_COLON,
                    "this line is indented as a part of the value above, but reads like a field",
                    "indent it like the other fields, or put the whole value between quotation marks"),
            new Meaning(
                    "mapping values are not allowed",
                    Where.AT_FAULT,
                    "this value contains a colon followed by a space, so it reads like a second field",
                    "put the whole value between quotation marks"),
            new Meaning(
                    "\\t(TAB)",
                    Where.AT_FAULT,
                    "this line is indented with a tab",
                    "indent with spaces, two for each level"),
            new Meaning(
                    "while scanning a quoted scalar",
                    Where.AT_BEGINNING,
                    "a quotation mark is opened here and never closed",
                    "add the closing mark at the end of the value"),
            new Meaning(
                    "while scanning a double-quoted scalar",
                    Where.AT_FAULT,
                    "a backslash between double quotation marks begins a special sign that YAML does not know",
                    "put the value between single quotation marks (') instead"),
            new Meaning(
                    "while parsing a flow sequence",
                    Where.AT_BEGINNING,
                    "a list is opened with [ here and not closed with ]",
                    "close it, or put the value between quotation marks if the bracket belongs to the words"),
            new Meaning(
                    "while parsing a flow mapping",
                    Where.AT_BEGINNING,
                    "a group is opened with { here and not closed with }",
                    "close it, or put the value between quotation marks if the brace belongs to the words"),
            new Meaning(
                    "could not find expected ':'",
                    Where.AT_BEGINNING,
                    "this line does not read as a field: a field is written \"name: value\"",
                    "add the colon and a space, or indent the line if it belongs to the text above"),
            new Meaning(
                    "while scanning an alias",
                    Where.AT_BEGINNING,
                    "a value cannot begin with *",
                    "put the whole value between quotation marks"),
            new Meaning(
                    "while scanning an anchor",
                    Where.AT_BEGINNING,
                    "a value cannot begin with &",
                    "put the whole value between quotation marks"),
            new Meaning(
                    "while scanning a tag",
                    Where.AT_BEGINNING,
                    "a value cannot begin with !",
                    "put the whole value between quotation marks"),
            new Meaning(
                    "while scanning a directive",
                    Where.AT_BEGINNING,
                    "a line cannot begin with %",
                    "put the value between quotation marks"),
            new Meaning(
                    "cannot start any token",
                    Where.AT_FAULT,
                    "a value cannot begin with this sign",
                    "put the value between quotation marks"),
            new Meaning(
                    BLOCK_END,
                    Where.BEHIND_WORDS,
                    "the value ends before this place, but more follows",
                    "put the whole value between quotation marks that do not occur in it"),
            new Meaning(
                    BLOCK_END,
                    Where.AT_FAULT,
                    "this line is not indented like the lines that it belongs to",
                    "give the fields of one group the same number of spaces, and - to every item of a list"),
            new Meaning(
                    "while scanning a block scalar",
                    Where.AT_FAULT,
                    "this block of text is not indented like its first line",
                    "indent every line of the block by the same number of spaces"),
            new Meaning(
                    "special characters are not allowed",
                    Where.AT_FAULT,
                    "there is an invisible control character here",
                    "delete it and type the place again"));

    private static final Pattern BLOCK = Pattern.compile(":\\s*[|>][-+]?\\s*$");

    private YamlSyntax() {}

    /**
     * @param linesBefore how many lines of the file come before the YAML
     * @param start the offset at which the YAML begins
     * @param end the offset behind it
     */
    static Diagnostic explain(JacksonException fault, SourceFile file, int linesBefore, int start, int end) {
        if (fault.getCause() instanceof MarkedYamlEngineException marked) {
            return explain(marked, file, linesBefore, start, end);
        }
        boolean special = String.valueOf(fault.getMessage()).contains("special characters are not allowed");
        return special
                ? controlCharacter(controlCharacter(file, start, end))
                : LoadRules.YAML_SYNTAX
                        .at(place(fault.getLocation(), file, linesBefore, start), "this cannot be read as YAML")
                        .mendedBy("begin every field with a plain name and a colon");
    }

    // Word writes a vertical tab where a line is broken within a paragraph.
    private static Diagnostic controlCharacter(Span place) {
        Diagnostic fault = LoadRules.YAML_SYNTAX
                .at(place, "there is an invisible control character here")
                .mendedBy("delete it and type the place again");
        return place.text().equals("\u000b") ? fault.mendedBy(place, " ") : fault;
    }

    private static Diagnostic explain(
            MarkedYamlEngineException fault, SourceFile file, int linesBefore, int start, int end) {
        Span fallen = place(fault.getProblemMark(), file, linesBefore, end);
        Span begun = place(fault.getContextMark().or(fault::getProblemMark), file, linesBefore, end);
        return YamlSlips.find(file, suspects(fallen, begun, start), start, end)
                .or(() -> YamlSlips.findIndentation(file, begun.line(), fallen.line(), start, end))
                .orElseGet(() -> withQuotes(meant(fault, fallen, begun)));
    }

    private static Diagnostic meant(MarkedYamlEngineException thrown, Span fallen, Span begun) {
        String said = thrown.getContext() + "\n" + thrown.getProblem();
        SourceFile file = fallen.file();
        String before = file.text().substring(file.offsetAt(fallen.line(), 1), fallen.start());
        if (BLOCK.matcher(above(begun)).find()) {
            return LoadRules.YAML_SYNTAX
                    .at(begun, "this text is not indented, so it does not belong to the field above")
                    .mendedBy("begin each of its lines with two spaces more than that field");
        }
        Meaning meaning = MEANINGS.stream()
                .filter(each -> each.fits(said, before))
                .findFirst()
                .orElse(UNKNOWN);
        Diagnostic fault = LoadRules.YAML_SYNTAX
                .at(meaning.where() == Where.AT_BEGINNING ? begun : fallen, meaning.message())
                .mendedBy(meaning.mend());
        return switch (meaning.where()) {
            case BEHIND_WORDS -> OpenQuote.above(fallen, begun).orElse(fault);
            case FIRST_COLON -> YamlIndentation.beside(fault);
            case AT_FAULT ->
                meaning.sign().equals(BLOCK_END) || meaning.equals(UNKNOWN) ? YamlIndentation.of(fault) : fault;
            case AT_BEGINNING -> fault;
        };
    }

    private static String above(Span place) {
        return place.line() > 1 ? place.file().line(place.line() - 1) : "";
    }

    // The line where the parser stopped, the one above it with words, and the one where what it read began.
    private static List<Integer> suspects(Span fallen, Span begun, int start) {
        SourceFile file = fallen.file();
        int above = fallen.line() - 1;
        while (above > 1 && file.line(above).isBlank()) {
            above--;
        }
        return Stream.of(fallen.line(), above, begun.line())
                .filter(line -> line >= file.lineAt(start))
                .distinct()
                .toList();
    }

    private static Diagnostic withQuotes(Diagnostic fault) {
        Optional<WrittenValue> value =
                fault.mend().contains("quotation mark") || fault.mend().contains("closing mark")
                        ? WrittenValue.on(fault.place().file(), fault.place().line())
                        : Optional.empty();
        return value.flatMap(written -> written.quoted()
                        .map(quoted -> fault.mendedBy("write " + quoted).mendedBy(written.place(), quoted)))
                .orElse(fault);
    }

    private static Span place(@Nullable TokenStreamLocation location, SourceFile file, int linesBefore, int start) {
        int offset = location == null || location.getLineNr() < 1
                ? start
                : file.offsetAt(location.getLineNr() + linesBefore, location.getColumnNr());
        return file.span(offset, offset);
    }

    private static Span place(Optional<Mark> mark, SourceFile file, int linesBefore, int end) {
        return mark.map(at -> file.offsetAt(at.getLine() + 1 + linesBefore, at.getColumn() + 1))
                .map(offset -> file.span(Math.min(offset, end), Math.min(offset + 1, Math.max(end, offset))))
                .orElseGet(file::start);
    }

    private static Span controlCharacter(SourceFile file, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = file.text().charAt(at);
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7f || c == 0xfffe || c == 0xffff) {
                return file.span(at, at + 1);
            }
        }
        return file.span(start, start);
    }
}

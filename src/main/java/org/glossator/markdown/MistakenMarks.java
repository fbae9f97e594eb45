package org.glossator.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.source.Diagnostic;
import org.glossator.source.Text;

/** Marks that Markdown does not know as such and shows as they are, though the writer meant something by them. */
final class MistakenMarks {
    private static final String ADDRESS = "(?:https?://|www\\.|\\.\\./)";
    private static final String REST = "(?:\\s[^<>]{0,500})?/?>";
    private static final Pattern CODE = Pattern.compile("(?ms)^ {0,3}(```|~~~).*?^ {0,3}\\1|^(?: {4}|\\t)[^\\n]*"
            + "|(?<!`)`(?!`)[^`\\n]{1,500}`(?!`)|(`{2,3})[^`\\n]{1,500}\\2");

    /**
     * A mark.
     *
     * @param sign one that it always has, so that most texts need not be searched for it
     * @param right what should stand there; empty where only the writer knows
     */
    private record Mark(
            char sign, Pattern written, String message, String mend, Function<String, Optional<String>> right) {
        static Mark of(char sign, String written, String message, String mend) {
            return new Mark(sign, Pattern.compile(written), message, mend, words -> Optional.empty());
        }

        Mark becoming(Function<String, String> words) {
            return new Mark(sign, written, message, mend, words.andThen(Optional::of));
        }
    }

    private static final List<Mark> MARKS = List.of(
            Mark.of(
                    '<',
                    "(?i)<img" + REST,
                    "HTML is shown to readers as it is written",
                    "write ![what it shows](../media/file.jpg \"author, licence\")"),
            Mark.of(
                    '<',
                    "(?i)</?(?:iframe|video|audio|embed|object|script)" + REST,
                    "HTML is shown to readers as it is written, and pages load nothing from elsewhere",
                    "write a link in its place: [words](address)"),
            Mark.of(
                    '<',
                    "(?i)<br" + REST,
                    "HTML is shown to readers as it is written",
                    "end the line with a \\ in its place"),
            Mark.of(
                    '<',
                    "(?i)<(?!/?(?:img|iframe|video|audio|embed|object|script|br)\\b)(?:/?[a-z][a-z0-9]{0,20}" + REST
                            + "|!--)",
                    "HTML is shown to readers as it is written",
                    "write Markdown: **strong**, *emphasised*, [words](address); an empty line begins a paragraph"),
            Mark.of(
                            '#',
                            "(?m)^#{1,6}(?=[^#\\s])",
                            "there is no space behind this mark, so it begins no heading",
                            "write a space behind it; if readers shall see the mark, \\#")
                    .becoming(words -> words + " "),
            Mark.of(
                            '[',
                            "(?<=\\])[ \\t]+(?=\\(" + ADDRESS + ")",
                            "here is a space between the words of a link and its address",
                            "remove the space")
                    .becoming(words -> ""),
            Mark.of(
                    '[',
                    "\\([^()\\n]{1,200}\\)\\[(?![\\[@^])[^\\[\\]\\n]{1,200}\\]",
                    "the brackets of this link are the wrong way round",
                    "write the words between square brackets, then the address between round ones: [words](address)"),
            Mark.of(
                    '[',
                    "\\]\\(" + ADDRESS + "[^)\\s]{0,500}(?=\\s*$|[ \\t]+[^\"'\\s])",
                    "the address of this link is not closed",
                    "write ) behind the address"),
            Mark.of(
                    '[',
                    "(?<![\\[\\]!)\\w])\\[[a-z0-9]+(?:-[a-z0-9]+)+\\](?![\\[(:\\]])",
                    "this looks like the name of a source or an entry, but is shown as it is written",
                    "write [@name] for a source and [[name]] for an entry; if readers shall see the bracket, \\["),
            Mark.of(
                            '@',
                            "(?<![\\w\\[@/-])(?<![;,] ?)(?:\\(@[a-z0-9]+(?:-[a-z0-9]+)+\\)|@[a-z0-9]+(?:-[a-z0-9]+)+(?![\\w.@/-]))",
                            "this reads like a source, but is shown as it is written",
                            "write it between square brackets: [@name]")
                    .becoming(words -> "[" + words.replaceAll("[()]", "") + "]"),
            Mark.of(
                            '[',
                            "\\[\\[[^\\[\\]\\n]{1,200}\\](?!\\])",
                            "this link is closed with one bracket and opened with two",
                            "write ]] at its end")
                    .becoming(words -> words + "]"),
            Mark.of(
                            '[',
                            "(?<!\\[)\\[[a-z0-9]+(?:-[a-z0-9]+)*(?:\\|[^\\[\\]\\n]{1,200})?\\]\\]",
                            "this link is opened with one bracket and closed with two",
                            "write [[ at its beginning")
                    .becoming(words -> "[" + words),
            Mark.of(
                            '|',
                            "(?<=\\A|\\n\\n)\\|[^\\n]*\\|[ \\t]*\\n(?=\\|[^\\n]*[^\\s|:-])",
                            "the second line of this table is missing, so it is shown as it is written",
                            "write a line | --- | --- | below its first one, with --- for each column")
                    .becoming(MistakenMarks::withSecondLine),
            Mark.of(
                    '\t',
                    "(?<=\\A|\\n\\n)[^\\s|][^\\n\\t|]*\\t[^\\n]+(?=\\n[^\\n\\t]+\\t\\S)",
                    "columns that are parted by tabs make no table",
                    "write | Paper | Day |, below it | --- | --- |, then a line of that kind for each row"));

    private MistakenMarks() {}

    private static String withSecondLine(String head) {
        long columns = head.strip()
                        .replace("\\|", "")
                        .chars()
                        .filter(sign -> sign == '|')
                        .count()
                - 1;
        return head + "|" + " --- |".repeat((int) Math.max(1, columns)) + "\n";
    }

    static List<Diagnostic> in(Text text) {
        String words = text.value();
        List<Mark> possible =
                MARKS.stream().filter(mark -> words.indexOf(mark.sign()) >= 0).toList();
        if (possible.isEmpty()) {
            return List.of();
        }
        String seen = words.indexOf('`') < 0 && words.indexOf("~~~") < 0 && words.indexOf("    ") < 0
                ? words
                : CODE.matcher(words).replaceAll(code -> " ".repeat(code.group().length()));
        List<Diagnostic> faults = new ArrayList<>();
        for (Mark mark : possible) {
            Matcher found = mark.written().matcher(seen);
            while (found.find()) {
                boolean escaped = found.start() > 0 && seen.charAt(found.start() - 1) == '\\';
                if (!escaped) {
                    faults.add(fault(mark, text, found.start(), found.end()));
                    break;
                }
            }
        }
        return faults;
    }

    // Only the first of each kind is told: who wrote one wrote them all so.
    private static Diagnostic fault(Mark mark, Text text, int start, int end) {
        Diagnostic fault = MarkdownReader.MISTAKEN_MARK
                .at(text.part(start, end), mark.message())
                .mendedBy(mark.mend());
        String words = text.value().substring(start, end);
        return mark.right()
                .apply(words)
                .filter(right -> text.part(start, end).text().equals(words))
                .map(right -> fault.mendedBy(text.part(start, end), right))
                .orElse(fault);
    }
}

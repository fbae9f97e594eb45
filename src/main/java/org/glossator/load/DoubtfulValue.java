package org.glossator.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;
import org.glossator.source.Text;

/** Values that YAML reads without complaint, but probably not as they were meant. */
final class DoubtfulValue {
    // A comment is usually written with a space behind its sign.
    private static final Pattern CUT = Pattern.compile("[ \\t]+(?<rest>#[^\\s#].*?)\\s*");
    private static final Pattern ALONE = Pattern.compile(":[ \\t]+(?<rest>#[^\\s#].*?)\\s*");
    private static final Pattern ENCLOSED = Pattern.compile(
            "(?s)[\u201c\u201d\u201e\u00ab\u00bb\"][^\u201c\u201d\u201e\u00ab\u00bb\"]*[\u201c\u201d\u201e\u00ab\u00bb\"]");

    private DoubtfulValue() {}

    /** What is odd about a value without quotation marks. */
    static Optional<Diagnostic> of(Text value) {
        Span place = value.place();
        Matcher cut = CUT.matcher(restOfLine(place.file(), place.end()));
        boolean oneLine = place.line() == place.lastLine();
        if (cut.matches() && oneLine) {
            int start = place.end() + cut.start("rest");
            Span rest = place.file().span(start, start + cut.group("rest").length());
            Span whole = place.file().span(place.start(), rest.end());
            String quoted = WrittenValue.quoted(whole.text());
            return Optional.of(LoadRules.DOUBTFUL_VALUE
                    .at(rest, "what stands behind a space and # is a comment, and left out")
                    .mendedBy("write " + quoted)
                    .mendedBy(whole, quoted));
        }
        long marks = value.value().chars().filter(sign -> sign == '"').count();
        return marks == 1 && value.value().endsWith("\"") && !Character.isDigit(beforeLast(value.value()))
                ? Optional.of(LoadRules.DOUBTFUL_VALUE
                        .at(
                                place.file().span(place.end() - 1, place.end()),
                                "a quotation mark is closed here and never opened")
                        .mendedBy("remove it, or write another one before the value"))
                : Optional.empty();
    }

    /** A field whose value was taken for a comment, so that it is empty. */
    static Optional<Span> takenForComment(Span name) {
        Matcher alone = ALONE.matcher(restOfLine(name.file(), name.end()));
        return alone.matches()
                ? Optional.of(name.file().span(name.end() + alone.start("rest"), name.end() + alone.end("rest")))
                : Optional.empty();
    }

    /** Words that pages put between quotation marks, and that stand between some already. */
    static Optional<Diagnostic> quotedTwice(Text quote) {
        return ENCLOSED.matcher(quote.value().strip()).matches()
                ? Optional.of(LoadRules.DOUBTFUL_VALUE
                        .at(quote.part(0, 1), "pages put quotation marks around these words, and here are others")
                        .mendedBy("write the words without marks"))
                : Optional.empty();
    }

    private static char beforeLast(String words) {
        return words.length() > 1 ? words.charAt(words.length() - 2) : ' ';
    }

    private static String restOfLine(SourceFile file, int from) {
        int end = from;
        while (end < file.text().length() && "\r\n".indexOf(file.text().charAt(end)) < 0) {
            end++;
        }
        return file.text().substring(from, end);
    }
}

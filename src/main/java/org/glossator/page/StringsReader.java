package org.glossator.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/**
 * Reads a file of strings: the part of YAML in which each line is {@code key: "text"}, a comment behind {@code #}, or
 * empty.
 *
 * <p>Keys are of letters, digits, dots and hyphens. In a text a backslash stands before a quotation mark or another
 * backslash, and {@code \n} is a line break. Everything else of YAML is a fault, as is a key that stands twice.
 */
final class StringsReader {
    private static final Pattern LINE =
            Pattern.compile("([A-Za-z0-9.-]+):\\s+\"((?:[^\"\\\\]|\\\\[\"\\\\n])*)\"\\s*(?:#.*)?");

    private StringsReader() {}

    /** A text and the line where it stands. */
    record Line(String text, Span place) {}

    static Map<String, String> read(SourceFile file) {
        Map<String, String> texts = new LinkedHashMap<>();
        lines(file).forEach((key, line) -> texts.put(key, line.text()));
        return texts;
    }

    static Map<String, Line> lines(SourceFile file) {
        Map<String, Line> texts = new LinkedHashMap<>();
        for (int number = 1; number <= file.lineCount(); number++) {
            String line = file.line(number);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw fault(file, number, "this line is not of the form: key: \"text\"");
            }
            Line text = new Line(unescaped(matcher.group(2)), place(file, number));
            if (texts.put(matcher.group(1), text) != null) {
                throw fault(file, number, "the text \"" + matcher.group(1) + "\" stands twice");
            }
        }
        return texts;
    }

    private static String unescaped(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean escape = c == '\\';
            char meant = escape ? written.charAt(++i) : c;
            text.append(escape && meant == 'n' ? '\n' : meant);
        }
        return text.toString();
    }

    private static TemplateFault fault(SourceFile file, int line, String message) {
        return new TemplateFault(TemplateFault.RULE.at(place(file, line), message));
    }

    private static Span place(SourceFile file, int line) {
        int start = file.offsetAt(line, 1);
        return file.span(start, start + file.line(line).length());
    }
}

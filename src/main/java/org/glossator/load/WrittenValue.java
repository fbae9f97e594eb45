package org.glossator.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/** A value that begins and ends on the line of its field, and how it is put between quotation marks. */
record WrittenValue(Span place, String words) {
    private static final Pattern LINE =
            Pattern.compile("(?<lead>\\s*(?:- +)*)(?:[A-Za-z][\\w-]*:[ ]+|(?<=- ))(?<value>\\S.*?)\\s*");
    private static final String CURLY = "“”„‟«»‘’‚‹›";
    private static final String SIGNS = "@`%*&!,|>#";

    /** The value on a line; empty where there is none, where a comment may follow it, or where it goes on below. */
    static Optional<WrittenValue> on(SourceFile file, int line) {
        Matcher parts = LINE.matcher(file.line(line));
        if (!parts.matches()
                || parts.group("value").contains(" #")
                || goesOn(file, line, parts.group("lead").length())) {
            return Optional.empty();
        }
        int start = file.offsetAt(line, 1) + parts.start("value");
        return Optional.of(
                new WrittenValue(file.span(start, start + parts.group("value").length()), parts.group("value")));
    }

    private static boolean goesOn(SourceFile file, int line, int column) {
        String next = line < file.lineCount() ? file.line(line + 1) : "";
        return !next.isBlank() && next.length() - next.stripLeading().length() > column;
    }

    boolean isCurly() {
        return words.length() > 2 && isCurly(words.charAt(0)) && isCurly(words.charAt(words.length() - 1));
    }

    /** The value between quotation marks, as it was probably meant; empty where it may mean something else. */
    Optional<String> quoted() {
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        if (isCurly()) {
            return Optional.of(quoted(words.substring(1, words.length() - 1)));
        } else if (first == '"' || first == '\'') {
            return requoted(first);
        } else if (first == '[' || first == '{') {
            boolean list = last == ']' || last == '}' || words.indexOf(first == '[' ? ']' : '}') < 0;
            return list ? Optional.empty() : Optional.of(quoted(words));
        }
        boolean needed = SIGNS.indexOf(first) >= 0 || words.contains(": ") || words.endsWith(":");
        return needed ? Optional.of(quoted(words)) : Optional.empty();
    }

    // Opened and never closed, or with marks of the same kind inside, or with words behind the closing mark.
    private Optional<String> requoted(char mark) {
        long marks = words.chars().filter(sign -> sign == mark).count();
        boolean closed = words.length() > 1 && words.charAt(words.length() - 1) == mark;
        if (marks == 1) {
            return Optional.of(quoted(words.substring(1)));
        } else if (closed) {
            return Optional.of(quoted(words.substring(1, words.length() - 1)));
        }
        return Optional.of(quoted(words));
    }

    /** The words as YAML writes them between quotation marks. */
    static String quoted(String words) {
        return words.contains("\"") || words.contains("\\")
                ? "'" + words.replace("'", "''") + "'"
                : "\"" + words + "\"";
    }

    private static boolean isCurly(char sign) {
        return CURLY.indexOf(sign) >= 0;
    }
}

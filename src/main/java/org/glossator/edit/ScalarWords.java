package org.glossator.edit;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glossator.load.Node;

/** Writes words as a YAML value in the manner in which the old value stood, where it can hold them. */
final class ScalarWords {
    private static final Pattern SAFE =
            Pattern.compile("[\\p{L}\\p{N}(\u201c\u2018\u00ab\u201e][^\\p{Cntrl}\u0085\u2028\u2029\ufeff]*");
    private static final Pattern UNSAFE = Pattern.compile(":(\\s|$)|\\s#|\\s$");
    private static final Pattern IN_BRACKETS = Pattern.compile("[\\[\\]{},]|:");
    private static final Pattern NO_WORDS = Pattern.compile("(?i)true|false|null|yes|no|on|off|[-+.\\d][-+._:\\d]*");
    private static final Pattern STRANGE =
            Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029\ufeff\ufffe\uffff\\p{Cs}&&[^\n]]");

    private static final Pattern BREAKS = Pattern.compile("\n+");

    private final Layout layout;

    ScalarWords(Layout layout) {
        this.layout = layout;
    }

    /**
     * A value that was not there.
     *
     * @param typed whether it is a date, a number, a name: never between quotation marks where that is safe
     * @param indent of the field or the hyphen before it
     */
    String fresh(String words, boolean typed, int indent, boolean inBrackets) {
        if (words.indexOf('\n') >= 0 && !inBrackets && fitsBlock(words)) {
            return block("|", words, indent + 2);
        }
        return isPlain(words, typed, inBrackets) ? words : doubled(words);
    }

    /** Words in place of an old value. */
    String instead(Node.Scalar old, String words, boolean typed, int indent, boolean inBrackets) {
        String was = old.place().text();
        char sign = was.isEmpty() ? ' ' : was.charAt(0);
        if (!old.plain() && (sign == '|' || sign == '>') && fitsBlock(words)) {
            String header = was.lines().findFirst().orElse("|");
            boolean isFolded = sign == '>' && words.lines().noneMatch(line -> line.startsWith(" "));
            String text = isFolded ? BREAKS.matcher(words).replaceAll("$0\n") : words;
            return block(isFolded ? header : "|" + header.substring(1), text, indentOf(was, indent + 2));
        } else if (!old.plain() && sign == '\'' && words.indexOf('\n') < 0 && !isStrange(words)) {
            return "'" + words.replace("'", "''") + "'";
        } else if (!old.plain() && sign == '"') {
            return doubled(words);
        }
        boolean mayBeBlock = layout.isLast(old.place().end());
        return mayBeBlock || words.indexOf('\n') < 0
                ? fresh(words, typed || old.plain(), indent, inBrackets)
                : doubled(words);
    }

    private static boolean isPlain(String words, boolean typed, boolean inBrackets) {
        return SAFE.matcher(words).matches()
                && !UNSAFE.matcher(words).find()
                && !(inBrackets && IN_BRACKETS.matcher(words).find())
                && (typed
                        ? !words.equalsIgnoreCase("null")
                        : !NO_WORDS.matcher(words).matches());
    }

    private static boolean isStrange(String words) {
        return STRANGE.matcher(words).find();
    }

    // White space at a beginning or alone on a line is a matter of indentation, which a block cannot tell apart.
    private static boolean fitsBlock(String words) {
        return !isStrange(words)
                && !words.isBlank()
                && words.lines().noneMatch(line -> !line.isEmpty() && line.isBlank())
                && !words.startsWith(" ")
                && !words.startsWith("\n")
                && !words.endsWith("\n");
    }

    private String block(String header, String words, int indent) {
        String space = " ".repeat(indent);
        return Arrays.stream(words.split("\n", -1))
                .map(line -> line.isEmpty() ? "" : space + line)
                .collect(Collectors.joining(layout.lineBreak(), header + layout.lineBreak(), ""));
    }

    private static int indentOf(String block, int otherwise) {
        return block.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> line.length() - line.stripLeading().length())
                .orElse(otherwise);
    }

    private static String doubled(String words) {
        StringBuilder text = new StringBuilder("\"");
        words.codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                text.append('\\').append((char) sign);
            } else if (sign == '\n') {
                text.append("\\n");
            } else if (isStrange(Character.toString(sign))) {
                text.append(String.format(Locale.ROOT, "\\u%04x", sign));
            } else {
                text.appendCodePoint(sign);
            }
        });
        return text.append('"').toString();
    }
}

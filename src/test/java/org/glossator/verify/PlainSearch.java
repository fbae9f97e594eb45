package org.glossator.verify;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether words stand in a text, found out slowly and in another way than the program does. */
final class PlainSearch {
    private static final String LETTER = "[\\p{L}\\p{N}\\u02BC]";
    private static final Pattern QUOTED = Pattern.compile(
            "“[^”]*”|„[^“]*“|«[^»]*»|\"[^\"]*\"" + "|(?<![\\p{L}\\p{N}])['‘](?=\\S).*?(?<=\\S)['’](?!\\p{L})");
    private static final String APART = " ¶ ";

    private final String whole;
    private final String quoted;

    PlainSearch(String text) {
        whole = plain(text);
        quoted = QUOTED.matcher(withoutRepeatedMarks(text))
                .results()
                .map(MatchResult::group)
                .map(PlainSearch::plain)
                .collect(Collectors.joining(APART));
    }

    /** @param betweenMarks whether only what the text quotes is looked through */
    boolean has(String words, boolean betweenMarks) {
        String pattern = Arrays.stream(plain(words).split("\\[ ?… ?\\]"))
                .map(PlainSearch::piece)
                .collect(Collectors.joining(".*?"));
        return Pattern.compile(pattern).matcher(betweenMarks ? quoted : whole).find();
    }

    private static String piece(String words) {
        String edited = Arrays.stream(words.strip().split("\\[[^\\]]*\\]", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(LETTER + "*"));
        return "(?<!" + LETTER + ")" + edited + "(?!" + LETTER + ")";
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("(?<=[\\p{L}\\p{N}])['’](?=\\p{L})", "\u02BC")
                .replaceAll("[\"“”„«»‘’‚‹›']", "")
                .replaceAll("\\s*[-\u2010-\u2015\u2212]+\\s*", " - ")
                .replace("...", "…")
                .replaceAll("\\s*…\\s*", " … ")
                .replaceAll("[\\s\u00A0\u202F]+", " ")
                .replaceAll(" (?=[,.;:!?])", "")
                .strip();
    }

    // A paragraph that goes on with a quotation begins with an opening mark, which closes nothing.
    private static String withoutRepeatedMarks(String text) {
        StringBuilder once = new StringBuilder();
        int curly = 0;
        int straight = 0;
        for (String paragraph : text.split("\\R\\s*\\R", -1)) {
            boolean isRepeated = (curly > 0 || straight % 2 == 1) && paragraph.matches("(?s)[\"“].*");
            String rest = isRepeated ? paragraph.substring(1) : paragraph;
            curly += count(rest, '“') - count(rest, '„') - count(rest, '”');
            straight += count(rest, '"');
            once.append(rest).append('\n');
        }
        return once.toString();
    }

    private static int count(String text, char mark) {
        return (int) text.chars().filter(sign -> sign == mark).count();
    }
}

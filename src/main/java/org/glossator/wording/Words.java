package org.glossator.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text as the row of its words and signs, in the form in which they are compared.
 *
 * <p>Two texts have the same words when they differ in nothing but this:
 *
 * <ul>
 *   <li>how letters with accents are composed (both are brought to Unicode's form NFC);
 *   <li>quotation marks: which ones they are, and whether they are there at all;
 *   <li>the sign that is used for an apostrophe;
 *   <li>dashes and hyphens: how long they are, and the spaces around them;
 *   <li>spaces of every kind, line breaks, and invisible signs such as the soft hyphen;
 *   <li>an ellipsis written as one sign or as three full stops.
 * </ul>
 *
 * Letters, capitals, figures and all other signs must agree.
 */
public record Words(String text, List<Token> tokens) {
    public Words {
        tokens = List.copyOf(tokens);
    }

    public static Words of(String text) {
        return of(text, List.of());
    }

    /**
     * The words of a text that quotes.
     *
     * @param quoted its quoted passages in order, none within another
     */
    public static Words of(String text, List<Passage> quoted) {
        return new Words(text, new Tokenizer(text, quoted).tokens());
    }

    /** The words of a plain text whose quotation marks say what it quotes, such as an article. */
    public static Words withMarks(String text) {
        return of(text, Marks.in(text));
    }

    /** Every passage that a plain text puts between quotation marks, the marks included, in order and none within another. */
    public static List<Passage> quotedIn(String text) {
        return Marks.in(text);
    }

    /** The words without any sign between them. */
    public List<Token> wordsAlone() {
        return tokens.stream().filter(Token::isWord).toList();
    }

    /** The SHA-256 of the words and signs in their compared form, one space between them, as 64 hexadecimal digits. */
    public String fingerprint() {
        return Fingerprint.of(tokens.stream().map(Token::form).collect(Collectors.joining(" ")));
    }

    /** Likewise of the words alone, and which of them are quoted, for a text whose other signs may be changed. */
    public String fingerprintOfWords() {
        return Fingerprint.of(wordsAlone().stream()
                .map(word -> word.isQuoted() ? "\"" + word.form() : word.form())
                .collect(Collectors.joining(" ")));
    }

    /** A part of the text by its tokens' numbers, the second exclusive, each range behind the one before. */
    public record Range(int from, int to) {
        public Range {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException(from + " to " + to);
            }
        }
    }

    /** The offset in the text at which a range begins. */
    public int start(Range range) {
        return range.from() < tokens.size() ? tokens.get(range.from()).start() : text.length();
    }

    /** The offset in the text behind a range; its beginning where it is empty. */
    public int end(Range range) {
        return range.to() == range.from()
                ? start(range)
                : tokens.get(range.to() - 1).end();
    }

    /** The range as it is written in the text. */
    public String written(Range range) {
        return text.substring(start(range), end(range));
    }

    /** Every word and sign that it holds, each once. */
    public Set<String> vocabulary() {
        return tokens.stream().map(Token::form).collect(Collectors.toSet());
    }

    List<String> forms() {
        List<String> forms = new ArrayList<>(tokens.size());
        tokens.forEach(token -> forms.add(token.form()));
        return forms;
    }
}

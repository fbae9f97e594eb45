package org.glossator.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a quotation that stand together, with what their editor declares to have changed in them.
 *
 * @param written as it stands in the quotation
 * @param start the offset in the quotation at which it begins
 * @param samples what each place of a text must be like
 */
public record Piece(String written, int start, List<Sample> samples) {
    private static final int MOST_REPLACED = 5;
    private static final String LETTERS = "[\\p{L}\\p{N}\\p{M}]";
    private static final String APOSTROPHES = "[" + Signs.APOSTROPHES + "]";
    private static final String PART =
            "(?:" + LETTERS + "|(?<=" + LETTERS + "|\\])" + APOSTROPHES + "(?=" + LETTERS + "))*+";
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*\\]");
    private static final Pattern JOINED =
            Pattern.compile("(?<!" + LETTERS + APOSTROPHES + "?)" + PART + "(?:\\[[^\\[\\]]*+\\]" + PART + ")++");

    /** What one place of the text must be like. */
    sealed interface Sample {
        /** This word or sign. */
        record Same(String form) implements Sample {}

        /** A word of these parts in their order, with other letters, or none, between each two of them. */
        record Part(List<String> letters) implements Sample {}

        /** At most {@value Piece#MOST_REPLACED} words, and no sign but hyphens, in whose place the editor's own stand, or none. */
        record Edit() implements Sample {}
    }

    static Piece of(String written, int start) {
        List<Sample> samples = new ArrayList<>();
        Matcher joined = JOINED.matcher(written);
        int from = 0;
        while (joined.find()) {
            addSame(written.substring(from, joined.start()), samples);
            samples.add(edited(joined.group()));
            from = joined.end();
        }
        addSame(written.substring(from), samples);
        return new Piece(written, start, List.copyOf(samples));
    }

    private static void addSame(String words, List<Sample> samples) {
        Words.of(words).tokens().forEach(token -> samples.add(new Sample.Same(token.form())));
    }

    private static Sample edited(String written) {
        String word = Normalizer.normalize(written, Normalizer.Form.NFC).replaceAll(APOSTROPHES, "'");
        List<String> letters = List.of(BRACKETS.split(word, -1));
        boolean standsAlone = letters.stream().allMatch(String::isEmpty);
        return standsAlone ? new Sample.Edit() : new Sample.Part(letters);
    }

    /** As it is written, with spaces in place of every edited word: as long as before. */
    public String withoutEdits() {
        return JOINED.matcher(written).replaceAll(edit -> " ".repeat(edit.end() - edit.start()));
    }

    /** Whether it names any word or sign of the text. */
    boolean isEmpty() {
        return samples.stream().allMatch(Sample.Edit.class::isInstance);
    }

    boolean mayStandAmong(Set<String> forms) {
        return samples.stream()
                .allMatch(sample -> !(sample instanceof Sample.Same same) || forms.contains(same.form()));
    }

    /** Where it first stands in the text behind a token, where all of its tokens are accepted. */
    Optional<Words.Range> in(Words text, int from, Predicate<Token> accepted) {
        List<Token> tokens = text.tokens();
        for (int at = from; at < tokens.size(); at++) {
            int end = end(tokens, at);
            if (end > at && tokens.subList(at, end).stream().allMatch(accepted)) {
                return Optional.of(new Words.Range(at, end));
            }
        }
        return Optional.empty();
    }

    // Every end that is possible so far is kept, so that many edits take no longer than a few.
    private int end(List<Token> tokens, int start) {
        BitSet ends = new BitSet();
        ends.set(start);
        for (Sample sample : samples) {
            BitSet next = new BitSet();
            for (int at = ends.nextSetBit(0); at >= 0; at = ends.nextSetBit(at + 1)) {
                if (sample instanceof Sample.Edit) {
                    next.set(at, behindWords(tokens, at) + 1);
                } else if (at < tokens.size() && fits(sample, tokens.get(at))) {
                    next.set(at + 1);
                }
            }
            ends = next;
        }
        return ends.nextSetBit(0);
    }

    private static int behindWords(List<Token> tokens, int at) {
        int behind = at;
        int words = 0;
        while (behind < tokens.size()
                && words < MOST_REPLACED
                && (tokens.get(behind).isWord() || isHyphen(tokens, behind))) {
            words += tokens.get(behind).isWord() ? 1 : 0;
            behind++;
        }
        return behind;
    }

    private static boolean isHyphen(List<Token> tokens, int at) {
        Token sign = tokens.get(at);
        return sign.form().equals(Tokenizer.DASH)
                && at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).end() == sign.start()
                && tokens.get(at + 1).start() == sign.end();
    }

    private static boolean fits(Sample sample, Token token) {
        if (sample instanceof Sample.Part part) {
            return consistsOf(part.letters(), token.form());
        }
        return sample instanceof Sample.Same same && same.form().equals(token.form());
    }

    // Each part is taken where it first stands, which leaves the most room for those behind it.
    private static boolean consistsOf(List<String> letters, String word) {
        String first = letters.get(0);
        String last = letters.get(letters.size() - 1);
        int at = word.startsWith(first) && word.endsWith(last) ? first.length() : -1;
        for (String part : letters.subList(1, letters.size() - 1)) {
            int found = at < 0 ? -1 : word.indexOf(part, at);
            at = found < 0 ? -1 : found + part.length();
        }
        return at >= 0 && at + last.length() <= word.length();
    }
}

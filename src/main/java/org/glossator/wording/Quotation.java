package org.glossator.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are said to stand in a text.
 *
 * <p>{@code […]} stands for words left out; what is before and behind it must follow each other in the text. Other words
 * between square brackets are an edit that is declared: alone they stand in place of up to five words without a sign between them, or of none;
 * joined
 * to letters, as in {@code [T]he} or {@code want[ed]}, in place of a part of that one word.
 *
 * @param pieces what stands between omissions
 */
public record Quotation(List<Piece> pieces) {
    private static final Pattern OMISSION = Pattern.compile("\\[\\s*(?:\u2026|\\.\\.\\.)\\s*\\]");

    public static Quotation of(String written) {
        List<Piece> pieces = new ArrayList<>();
        Matcher omission = OMISSION.matcher(written);
        int from = 0;
        while (omission.find()) {
            pieces.add(Piece.of(written.substring(from, omission.start()), from));
            from = omission.end();
        }
        pieces.add(Piece.of(written.substring(from), from));
        pieces.removeIf(Piece::isEmpty);
        return new Quotation(List.copyOf(pieces));
    }

    /** Whether a text with these words and signs, and no others, might have it: a quick look before a search. */
    public boolean mayStandAmong(Set<String> forms) {
        return pieces.stream().allMatch(piece -> piece.mayStandAmong(forms));
    }

    /** Where the pieces stand in the text, in their order, up to the first that does not. */
    public List<Words.Range> in(Words text) {
        return in(text, token -> true);
    }

    /** Likewise, but only what the text puts between quotation marks. */
    public List<Words.Range> inQuotationMarks(Words text) {
        return in(text, Token::isQuoted);
    }

    private List<Words.Range> in(Words text, Predicate<Token> accepted) {
        List<Words.Range> found = new ArrayList<>();
        int from = 0;
        for (Piece piece : pieces) {
            Optional<Words.Range> range = piece.in(text, from, accepted);
            if (range.isEmpty()) {
                break;
            }
            found.add(range.get());
            from = range.get().to();
        }
        return found;
    }

    /** Whether the ranges that were found are those of all pieces, and there is a piece. */
    public boolean isWhole(List<Words.Range> found) {
        return !pieces.isEmpty() && found.size() == pieces.size();
    }
}

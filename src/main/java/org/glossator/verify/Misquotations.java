package org.glossator.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.model.Verbatim;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;
import org.glossator.source.Text;
import org.glossator.wording.Difference;
import org.glossator.wording.Piece;
import org.glossator.wording.Quotation;
import org.glossator.wording.Words;

/** Says in what words that do not stand in their article differ from it. */
record Misquotations(Texts texts, Map<String, SourceFile> byArticle) {
    /**
     * The fault of words that do not stand in their article.
     *
     * @param found how many of the quotation's pieces stand there
     */
    Diagnostic fault(Verbatim verbatim, Quotation quotation, int found, SourceFile text) {
        if (quotation.pieces().isEmpty()) {
            return at(verbatim.words().place(), "there is no word here that could stand in the article")
                    .mendedBy("write the article's words");
        }
        Piece missing = quotation.pieces().get(found);
        return elsewhere(verbatim, quotation)
                .or(() -> outOfOrder(verbatim, missing, found, text))
                .or(() -> differing(verbatim.words(), missing, text))
                .orElseGet(() -> at(part(verbatim.words(), missing), "nothing like these words stands in the article")
                        .mendedBy(
                                "see which article has them, or give what it says as a paraphrase in your own words"));
    }

    private static Diagnostic at(Span place, String message) {
        return VerifyRules.MISQUOTATION.at(place, message);
    }

    private Optional<Diagnostic> elsewhere(Verbatim verbatim, Quotation quotation) {
        return byArticle.entrySet().stream()
                .filter(other -> !other.getKey().equals(verbatim.article().value()))
                .filter(other -> texts.has(other.getValue(), quotation))
                .map(other -> at(
                                verbatim.words().place(),
                                "these words stand in another article, \"" + other.getKey() + "\"")
                        .mendedBy("write \"article: " + other.getKey() + "\", or this article's own words")
                        .alongside(verbatim.article().place(), "this article does not have them"))
                .findFirst();
    }

    private Optional<Diagnostic> outOfOrder(Verbatim verbatim, Piece missing, int found, SourceFile text) {
        Quotation alone = new Quotation(List.of(missing));
        return found > 0 && alone.isWhole(alone.in(texts.words(text)))
                ? Optional.of(at(
                                part(verbatim.words(), missing),
                                "in the article these words come before those in front of the […]")
                        .mendedBy("keep the article's order, or make two reports"))
                : Optional.empty();
    }

    // What an editor declares to have changed is no difference.
    private Optional<Diagnostic> differing(Text written, Piece missing, SourceFile text) {
        Words ours = Words.of(missing.withoutEdits());
        Words theirs = texts.words(text);
        return Difference.between(ours, theirs).map(difference -> {
            int start = missing.start() + ours.start(difference.ours());
            int end = missing.start() + ours.end(difference.ours());
            String mine = ours.written(difference.ours());
            String its = theirs.written(difference.theirs());
            return at(written.part(start, Math.max(end, start + 1)), message(mine, its))
                    .mendedBy(mend(mine, its, theirs.written(difference.nearest())))
                    .alongside(place(text, theirs, shown(difference)), "the nearest words of the article");
        });
    }

    // Where the article has nothing in place of our words, what stands around is shown.
    private static Words.Range shown(Difference difference) {
        boolean isNothing = difference.theirs().from() == difference.theirs().to();
        return isNothing ? difference.nearest() : difference.theirs();
    }

    private static String message(String mine, String its) {
        if (its.isEmpty()) {
            return "the article does not have " + quoted(mine) + " here";
        } else if (mine.isEmpty()) {
            return "the article also has " + quoted(its) + " here";
        }
        boolean isCapital = mine.equalsIgnoreCase(its);
        return "the article " + (isCapital ? "writes " : "says ") + quoted(its) + ", not " + quoted(mine);
    }

    private static String mend(String mine, String its, String nearest) {
        int first = mine.isEmpty() ? 0 : Character.charCount(mine.codePointAt(0));
        boolean isFirst =
                first > 0 && mine.equalsIgnoreCase(its) && mine.substring(first).equals(its.substring(first));
        return isFirst
                ? "keep the article's letter, or show that it is yours: [" + mine.substring(0, first) + "]"
                        + mine.substring(first)
                : "the article says: " + oneLine(nearest);
    }

    private static String quoted(String words) {
        return "\"" + oneLine(words) + "\"";
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static Span part(Text written, Piece piece) {
        String words = piece.written();
        int start = piece.start() + words.length() - words.stripLeading().length();
        return written.part(start, piece.start() + words.stripTrailing().length());
    }

    /** Where a range of a text's words stands; one sign where it is empty. */
    static Span place(SourceFile text, Words words, Words.Range range) {
        int start = words.start(range);
        return text.span(
                start,
                Math.max(words.end(range), Math.min(start + 1, text.text().length())));
    }
}

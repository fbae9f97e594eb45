package org.glossator.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.model.Verbatim;
import org.glossator.source.Diagnostic;
import org.glossator.source.SourceFile;
import org.glossator.wording.Quotation;
import org.glossator.wording.Words;

/** Holds words that are given as an article's against the article's text. */
final class QuotationProof {
    private final Texts texts;
    private final Map<String, SourceFile> byArticle;
    private final Misquotations misquotations;

    QuotationProof(Texts texts, Map<String, SourceFile> byArticle) {
        this.texts = texts;
        this.byArticle = byArticle;
        misquotations = new Misquotations(texts, byArticle);
    }

    /** What is wrong with the words; nothing where their article has no text, which is a fault of its own. */
    Stream<Diagnostic> faults(Verbatim verbatim) {
        return Optional.ofNullable(byArticle.get(verbatim.article().value())).stream()
                .flatMap(text -> faults(verbatim, text).stream());
    }

    private Optional<Diagnostic> faults(Verbatim verbatim, SourceFile text) {
        Quotation quotation = Quotation.of(verbatim.words().value());
        Words words = texts.words(text);
        List<Words.Range> found = quotation.in(words);
        if (!quotation.isWhole(found)) {
            return Optional.of(misquotations.fault(verbatim, quotation, found.size(), text));
        }
        boolean isInMarks = !verbatim.isQuoted() || quotation.isWhole(quotation.inQuotationMarks(words));
        return isInMarks ? Optional.empty() : Optional.of(notInMarks(verbatim, text, words, found.get(0)));
    }

    /** The numbers of the tokens of its article's text that the words cover. */
    List<Words.Range> covered(Verbatim verbatim) {
        Optional<SourceFile> text =
                Optional.ofNullable(byArticle.get(verbatim.article().value()));
        return text.map(file -> Quotation.of(verbatim.words().value()).in(texts.words(file)))
                .orElse(List.of());
    }

    private static Diagnostic notInMarks(Verbatim verbatim, SourceFile text, Words words, Words.Range found) {
        return VerifyRules.NOT_IN_QUOTATION_MARKS
                .at(verbatim.words().place(), "the article does not put these words between quotation marks")
                .mendedBy("quote only what its marks enclose, or give the words as a \"wording\" or an \"own-voice\"")
                .alongside(Misquotations.place(text, words, found), "here they stand");
    }
}

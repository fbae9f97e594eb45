package org.glossator.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Content;
import org.glossator.model.Report;
import org.glossator.source.SourceFile;
import org.glossator.source.Text;
import org.glossator.wording.Quotation;
import org.glossator.wording.Words;

/** What this repository's editors say of the two real articles: the claims that quote them, made by hand. */
final class RealArticles {
    /** A quotation that no claim quotes; its sentence names the speaker, and the Kremlin's account. */
    private static final Truth.Quotation UNCLAIMED =
            new Truth.Quotation("current crisis", "vladimir-putin", List.of("kremlin"), true);

    private RealArticles() {}

    /** The truth about each text, by what its claims quote. */
    static Map<SourceFile, Truth> truths(Content content, List<SourceFile> texts) {
        Map<SourceFile, Truth> truths = new LinkedHashMap<>();
        for (SourceFile text : texts) {
            List<Truth.Quotation> quotations = new ArrayList<>();
            String article = article(content, text);
            Words.quotedIn(text.text())
                    .forEach(passage -> quotation(
                                    content,
                                    article,
                                    Marked.words(text.text().substring(passage.start(), passage.end())))
                            .ifPresent(quotations::add));
            truths.put(text, new Truth("en", quotations, List.of()));
        }
        return truths;
    }

    private static String article(Content content, SourceFile text) {
        Words words = Words.of(text.text());
        return content.articles().stream()
                .map(Article::slug)
                .max(Comparator.comparingLong(slug -> content.claims().stream()
                        .flatMap(claim -> claim.reports().stream())
                        .filter(report -> report.article().value().equals(slug) && report.isVerbatim())
                        .map(report -> Quotation.of(report.words().value()))
                        .filter(quotation -> quotation.isWhole(quotation.in(words)))
                        .count()))
                .orElseThrow();
    }

    private static Optional<Truth.Quotation> quotation(Content content, String article, String words) {
        Optional<Truth.Quotation> claimed = content.claims().stream()
                .flatMap(claim -> claim.reports().stream()
                        .filter(report -> report.article().value().equals(article) && has(report, words))
                        .limit(1)
                        .map(report -> truth(claim, report, words)))
                .findFirst();
        return claimed.or(() -> Optional.of(UNCLAIMED).filter(one -> one.quote().equals(words)));
    }

    private static boolean has(Report report, String words) {
        return Stream.of(Optional.of(report.words()), report.wording())
                .flatMap(Optional::stream)
                .map(Text::value)
                .anyMatch(claimed -> stands(claimed, words) || stands(words, claimed));
    }

    private static boolean stands(String part, String whole) {
        Quotation quotation = Quotation.of(part);
        return Words.of(part).tokens().size() > 1 && quotation.isWhole(quotation.in(Words.of(whole)));
    }

    // The chain that the text itself gives: whoever the article names for the words, where it is not the speaker.
    private static Truth.Quotation truth(Claim claim, Report report, String words) {
        String speaker = claim.speaker().map(Text::value).orElse("");
        List<String> through = report.attributedTo().map(Text::value).filter(named -> !named.equals(speaker)).stream()
                .toList();
        return new Truth.Quotation(words, speaker, through, true);
    }
}

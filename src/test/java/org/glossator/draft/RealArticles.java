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
                                    paragraph(text.text(), passage.start()),
                                    Marked.words(text.text().substring(passage.start(), passage.end())))
                            .ifPresent(quotations::add));
            truths.put(text, new Truth("en", outlet(content, article), quotations, List.of()));
        }
        return truths;
    }

    /** The same with names in place of terms, as a site without terms has them. */
    static Truth named(Truth truth, Content content) {
        List<Truth.Quotation> quotations = truth.quotations().stream()
                .map(one -> new Truth.Quotation(
                        one.quote(),
                        title(one.speaker(), content),
                        one.through().stream().map(slug -> title(slug, content)).toList(),
                        one.isStatement()))
                .toList();
        return new Truth(truth.language(), truth.outlet(), quotations, truth.paraphrases());
    }

    // The unnamed source is called as the text calls it.
    private static String title(String slug, Content content) {
        return slug.equals(Speakers.UNNAMED)
                ? "diplomat"
                : content.terms().stream()
                        .filter(term -> term.slug().equals(slug))
                        .findFirst()
                        .map(term -> term.title().value())
                        .orElse(slug);
    }

    private static OwnOutlet outlet(Content content, String slug) {
        Optional<String> outlet = content.articles().stream()
                .filter(article -> article.slug().equals(slug))
                .findFirst()
                .flatMap(Article::outlet)
                .map(Text::value);
        return OwnOutlet.of(outlet, content.terms());
    }

    private static String paragraph(String text, int at) {
        int from = text.lastIndexOf('\n', at) + 1;
        int to = text.indexOf('\n', at);
        return text.substring(from, to < 0 ? text.length() : to);
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

    private static Optional<Truth.Quotation> quotation(
            Content content, String article, String paragraph, String words) {
        Optional<Truth.Quotation> claimed = content.claims().stream()
                .flatMap(claim -> claim.reports().stream()
                        .filter(report -> report.article().value().equals(article) && has(report, words))
                        .limit(1)
                        .map(report -> truth(content, claim, report, paragraph, words)))
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

    /**
     * The chain that the text gives. A claim's account is what its editors know, who have read more than this article; it
     * counts where the article names that party for these words, or names it in the very paragraph.
     *
     * <p>So the Kremlin counts for what is said "according to a reading from the Kremlin", and not for "new territorial
     * realities" or "ignoring our country's security interests", whose paragraphs do not name it. Reuters counts for both
     * quotations of the diplomat: the second says "the unnamed diplomat", and this text knows that diplomat through Reuters
     * alone.
     */
    private static Truth.Quotation truth(Content content, Claim claim, Report report, String paragraph, String words) {
        String speaker = claim.speaker().map(Text::value).orElse("");
        Optional<String> account = claim.accountOf(report)
                .flatMap(Claim.Account::teller)
                .map(Text::value)
                .filter(named -> isNamed(content, named, paragraph) || isSaidAgain(report, words));
        List<String> through = Stream.of(report.attributedTo().map(Text::value), account)
                .flatMap(Optional::stream)
                .filter(named -> !named.equals(speaker))
                .distinct()
                .toList();
        return new Truth.Quotation(words, speaker, through, true);
    }

    private static boolean isNamed(Content content, String slug, String paragraph) {
        Words words = Words.of(paragraph);
        return content.terms().stream()
                .filter(term -> term.slug().equals(slug))
                .flatMap(term -> Stream.concat(Stream.of(term.title()), term.forms().stream()))
                .anyMatch(form -> Quotation.of(form.value())
                        .isWhole(Quotation.of(form.value()).in(words)));
    }

    // Words that the report has from the same unnamed source further down.
    private static boolean isSaidAgain(Report report, String words) {
        return report.wording()
                        .map(Text::value)
                        .filter(wording -> stands(wording, words))
                        .isPresent()
                && report.attributedTo().isPresent();
    }
}

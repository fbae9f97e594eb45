package org.glossator.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Lock;
import org.glossator.model.Passing;
import org.glossator.model.Report;
import org.glossator.model.Translation;
import org.glossator.model.Verbatim;
import org.glossator.source.Text;

/** Shows how an article carries a claim, through whom the words came to it, and how we know that they stand there. */
record Reports(Parts parts) {
    ReportItem item(Claim claim, Report report, int number) {
        Optional<Article> article =
                parts.content().find(Article.class, report.article().value());
        Link link = article.map(parts::link)
                .orElseGet(() -> Link.to("articles/index.html", report.article().value()));
        Chains chains = new Chains(parts);
        return new ReportItem(
                number,
                link,
                article.map(parts::outlet).orElseGet(() -> parts.who(report.article())),
                parts.manner(report.manner()),
                parts.text(report.words()),
                report.attributedTo().map(parts::who),
                report.wording().map(parts::text),
                report.note().map(parts::text),
                report.translation().map(this::translation),
                parts.label("passing", Passing.of(claim, report, parts.content())),
                chains.steps(claim, report, article, link),
                chains.sentence(claim, report, article),
                proof(claim, report),
                article.flatMap(Article::url).flatMap(url -> original(url, report)));
    }

    String translation(Translation translation) {
        String language = parts.languageName(translation.from().value());
        Optional<String> by = translation.by().map(parts::who).map(Who::name);
        String key = "translation" + (translation.official() ? ".official" : "") + (by.isPresent() ? ".by" : "");
        return parts.strings().text(key, language, by.orElse(""));
    }

    // All words that the report gives as the article's must have been held against it; the latest day counts.
    private Optional<ReportItem.Proof> proof(Claim claim, Report report) {
        List<Verbatim> words = Verbatim.of(claim, report).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = words.stream()
                .flatMap(verbatim -> parts.content().lock().flatMap(lock -> lock.of(verbatim)).stream())
                .map(Lock.Seal::verified)
                .toList();
        boolean isWhole = days.size() == words.size();
        Optional<LocalDate> latest = isWhole ? days.stream().max(LocalDate::compareTo) : Optional.empty();
        return Optional.of(new ReportItem.Proof(latest.map(parts.dates()::when)));
    }

    private static Optional<String> original(Text url, Report report) {
        return report.isVerbatim()
                ? Optional.of(TextFragment.of(
                        Address.outside(url.value()), report.words().value()))
                : Optional.empty();
    }
}

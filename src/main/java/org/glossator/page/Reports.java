package org.glossator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Report;
import org.glossator.source.Text;

/** Shows how an article carries a claim, and through whom the words came to it. */
record Reports(Parts parts) {
    ReportItem item(Claim claim, Report report, int number) {
        Optional<Article> article =
                parts.content().find(Article.class, report.article().value());
        Link link = article.map(parts::link)
                .orElseGet(() -> Link.to("articles/index.html", report.article().value()));
        return new ReportItem(
                number,
                link,
                outlet(article, link),
                article.flatMap(Article::outlet).isPresent(),
                parts.manner(report.manner()),
                parts.text(report.words()),
                report.attributedTo().map(parts::who),
                report.wording().map(parts::text),
                report.note().map(parts::text),
                chain(claim, article, link));
    }

    private Who outlet(Optional<Article> article, Link link) {
        return article.flatMap(Article::outlet)
                .map(parts::who)
                .orElseGet(() -> new Who(parts.strings().text("outlet.unknown"), Optional.of(link.address())));
    }

    // What an article says in its own voice begins and ends with the article; an outlet's own account is the article.
    private List<ReportItem.Step> chain(Claim claim, Optional<Article> article, Link link) {
        Optional<String> outlet = article.flatMap(Article::outlet).map(Text::value);
        List<ReportItem.Step> chain = new ArrayList<>();
        if (claim.speaker().isPresent() || claim.describedAs().isPresent()) {
            chain.add(step("speaker", parts.speaker(claim)));
        }
        claim.account()
                .filter(account -> !outlet.equals(Optional.of(account.value())))
                .ifPresent(account -> chain.add(step("account", parts.who(account))));
        chain.add(step("article", new Who(link.title(), Optional.of(link.address()))));
        return List.copyOf(chain);
    }

    private ReportItem.Step step(String role, Who who) {
        return new ReportItem.Step(parts.label("role", role), who);
    }
}

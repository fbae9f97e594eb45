package org.glossator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Passing;
import org.glossator.model.Report;
import org.glossator.model.Term;
import org.glossator.source.Text;

/** Draws the chain through which words came to an article, and says it in a sentence. */
record Chains(Parts parts) {
    /** The links of the chain. What an article says in its own voice begins and ends with the article. */
    List<ReportItem.Step> steps(Claim claim, Report report, Optional<Article> article, Link link) {
        List<ReportItem.Step> steps = new ArrayList<>();
        if (report.manner() != Report.Manner.OWN_VOICE) {
            steps.add(step("speaker", parts.speaker(claim)));
            teller(claim, report, article).ifPresent(teller -> steps.add(step("account", parts.who(teller))));
        }
        steps.add(step("article", new Who(link.title(), Optional.of(link.address()))));
        return List.copyOf(steps);
    }

    /** Such as "Vladimir Putin, as the Kremlin's readout gives it, in Newsweek's report." */
    String sentence(Claim claim, Report report, Optional<Article> article) {
        Passing passing = Passing.of(claim, report, parts.content());
        String speaker = speaker(claim);
        String in = in(article);
        return capital(
                switch (passing) {
                    case OWN_VOICE -> parts.strings().text("chain.own-voice", in);
                    case FIRST_HAND -> parts.strings().text("chain.first-hand", speaker, in);
                    case NOT_STATED -> parts.strings().text("chain.not-stated", speaker, in);
                    case ACCOUNT, AGENCY, UNNAMED ->
                        told(claim, report, article)
                                .map(told -> parts.strings().text("chain.told", speaker, told, in))
                                .orElseGet(() -> parts.strings().text("chain.untold", speaker, in));
                });
    }

    // An outlet's own account is the article.
    private static Optional<Text> teller(Claim claim, Report report, Optional<Article> article) {
        Optional<String> outlet = article.flatMap(Article::outlet).map(Text::value);
        return claim.accountOf(report)
                .flatMap(Claim.Account::teller)
                .filter(teller -> !outlet.equals(Optional.of(teller.value())));
    }

    private String speaker(Claim claim) {
        return claim.describedAs()
                .map(parts::text)
                .or(() -> claim.speaker().map(this::inSentence))
                .orElseGet(() -> parts.strings().text("speaker.article"));
    }

    private Optional<String> told(Claim claim, Report report, Optional<Article> article) {
        Optional<String> record =
                claim.accountOf(report).flatMap(Claim.Account::record).map(parts::text);
        return teller(claim, report, article).map(teller -> record.orElseGet(() -> inSentence(teller)));
    }

    private String in(Optional<Article> article) {
        return article.flatMap(Article::outlet)
                .map(outlet -> parts.strings().text("chain.report", inSentence(outlet)))
                .orElseGet(() -> parts.strings().text("chain.report.unknown"));
    }

    private String inSentence(Text slug) {
        return parts.content()
                .find(Term.class, slug.value())
                .flatMap(Term::inSentence)
                .map(parts::text)
                .orElseGet(() -> parts.who(slug).name());
    }

    private String capital(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(parts.strings().locale()) + sentence.substring(first);
    }

    private ReportItem.Step step(String role, Who who) {
        return new ReportItem.Step(parts.label("role", role), who);
    }
}

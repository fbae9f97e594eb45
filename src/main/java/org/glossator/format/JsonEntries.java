package org.glossator.format;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Prose;
import org.glossator.model.Article;
import org.glossator.model.Claim;
import org.glossator.model.Context;
import org.glossator.model.Entry;
import org.glossator.model.Event;
import org.glossator.model.Explainer;
import org.glossator.model.Moment;
import org.glossator.model.Page;
import org.glossator.model.Position;
import org.glossator.model.Rendering;
import org.glossator.model.Report;
import org.glossator.model.Term;
import org.glossator.source.Text;

/** The fields of each kind of entry in JSON, under the names and in the order of the content files. */
final class JsonEntries {
    private JsonEntries() {}

    static void fields(Json json, Entry entry) {
        if (entry instanceof Explainer explainer) {
            explainer(json, explainer);
        } else if (entry instanceof Article article) {
            article(json, article);
        } else if (entry instanceof Claim claim) {
            claim(json, claim);
        } else if (entry instanceof Term term) {
            term(json, term);
        } else if (entry instanceof Event event) {
            event(json, event);
        } else if (entry instanceof Page page) {
            page(json, page);
        }
    }

    private static void explainer(Json json, Explainer explainer) {
        json.field("title", explainer.title().value())
                .field("question", explainer.question())
                .field("summary", explainer.summary().value())
                .field("date", iso(explainer.date()))
                .texts("points", markdown(explainer.points()))
                .texts("articles", explainer.articles())
                .texts("claims", explainer.claims())
                .texts("key-claims", explainer.keyClaims())
                .texts("terms", explainer.terms())
                .texts("events", explainer.events())
                .texts("questions", markdown(explainer.questions()))
                .field("body", JsonFormat.markdown(explainer.body()));
    }

    private static void article(Json json, Article article) {
        json.field("title", article.title().value())
                .flag("title-is-ours", article.titleIsOurs())
                .field("outlet", article.outlet())
                .field("published", iso(article.published()))
                .field("url", article.url())
                .field("copy", article.copy().value())
                .field("event", article.event().value())
                .field("summary", article.summary().value())
                .field("body", JsonFormat.markdown(article.body()));
    }

    private static void claim(Json json, Claim claim) {
        json.field("title", claim.title().value())
                .field("kind", JsonFormat.word(claim.claimKind()))
                .field("status", JsonFormat.word(claim.status()))
                .field("speaker", claim.speaker())
                .field("described-as", claim.describedAs())
                .field("date", iso(claim.date()))
                .field("occasion", claim.occasion())
                .field("account", claim.account().map(JsonEntries::account))
                .field("account-as", claim.account().flatMap(Claim.Account::record))
                .field("notice", claim.notice().map(JsonFormat::markdown))
                .objects("reports", claim.reports(), JsonEntries::report)
                .objects("renderings", claim.renderings(), JsonEntries::rendering)
                .objects("context", claim.context(), JsonEntries::context)
                .objects("positions", claim.positions(), JsonEntries::position)
                .texts("questions", markdown(claim.questions()))
                .texts("related", claim.related());
    }

    private static void report(Json json, Report report) {
        json.field("article", report.article().value())
                .field(name(report.manner()), report.words().value())
                .field("account", report.account().map(JsonEntries::account))
                .field("account-as", report.account().flatMap(Claim.Account::record))
                .field("attributed-to", report.attributedTo())
                .field("wording", report.wording())
                .field("note", report.note());
        report.translation()
                .ifPresent(translation -> json.object(
                        "translation",
                        inner -> inner.field("from", translation.from().value())
                                .field("by", translation.by())
                                .flag("official", translation.official())));
    }

    private static String account(Claim.Account account) {
        return account.teller().map(Text::value).orElseGet(() -> JsonFormat.word(account.passing()));
    }

    private static void rendering(Json json, Rendering rendering) {
        json.field("words", rendering.words().value())
                .field("language", rendering.language())
                .field("source", JsonFormat.markdown(rendering.source()));
    }

    private static String name(Report.Manner manner) {
        return switch (manner) {
            case QUOTED -> "quote";
            case PARAPHRASED -> "paraphrase";
            case OWN_VOICE -> "own-voice";
        };
    }

    private static void context(Json json, Context context) {
        json.field("text", JsonFormat.markdown(context.text()))
                .field("date", context.date().iso());
    }

    private static void position(Json json, Position position) {
        json.field("by", position.by().value())
                .field("text", JsonFormat.markdown(position.text()))
                .field("date", iso(position.date()));
    }

    private static void term(Json json, Term term) {
        json.field("term", term.title().value())
                .field("category", JsonFormat.word(term.category()))
                .texts("forms", term.forms())
                .flag("case-sensitive", term.caseSensitive())
                .field("in-sentence", term.inSentence())
                .flag("news-agency", term.isAgency())
                .field("short", term.summary().value())
                .texts("see-also", term.seeAlso())
                .field("body", JsonFormat.markdown(term.body()));
    }

    private static void event(Json json, Event event) {
        json.field("date", event.date().iso())
                .field("title", event.title().value())
                .field("text", JsonFormat.markdown(event.text()))
                .texts("see", event.see());
    }

    private static void page(Json json, Page page) {
        json.field("title", page.title().value())
                .field("summary", page.summary())
                .field("body", JsonFormat.markdown(page.body()));
    }

    private static Optional<String> iso(Optional<Moment> moment) {
        return moment.map(Moment::iso);
    }

    private static List<String> markdown(List<Prose> texts) {
        return texts.stream().map(JsonFormat::markdown).toList();
    }
}

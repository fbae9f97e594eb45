package org.glossator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.markdown.Prose;
import org.glossator.markdown.Quotations;
import org.glossator.markdown.Unspoken;
import org.glossator.source.Text;
import org.glossator.wording.Passage;
import org.glossator.wording.Words;

/**
 * A field that the site's editors wrote in words of their own, from which quotations stand apart by their marks.
 *
 * @param entry what the lock calls the entry in which it stands
 * @param retells whether it says what articles say, and not what other sources do
 */
public record OwnWords(String entry, String field, Text text, boolean retells) {
    /** All of a site's content, in the order in which it is written. */
    public static Stream<OwnWords> of(Content content) {
        Fields site = new Fields("site");
        content.settings().tagline().ifPresent(tagline -> site.add("tagline", tagline, false));
        content.settings().introduction().ifPresent(prose -> site.add("introduction", prose, false));
        return Stream.concat(site.found.stream(), content.entries().stream().flatMap(OwnWords::of));
    }

    /** Those of one entry. */
    public static Stream<OwnWords> of(Entry entry) {
        Fields fields = new Fields(Lock.name(entry));
        if (entry instanceof Claim claim) {
            fields.claim(claim);
        } else if (entry instanceof Article article) {
            fields.article(article);
        } else if (entry instanceof Explainer explainer) {
            fields.explainer(explainer);
        } else if (entry instanceof Term term) {
            fields.add("short", term.summary(), false);
            fields.add("text", term.body(), false);
        } else if (entry instanceof Event event) {
            fields.add("title", event.title(), false);
            fields.add("text", event.text(), false);
        } else if (entry instanceof Page page) {
            page.summary().ifPresent(summary -> fields.add("summary", summary, false));
            fields.add("text", page.body(), false);
        }
        entry.about().changes().forEach(change -> fields.add("changes", change.note(), false));
        return fields.found.stream();
    }

    /** The words; what stands between quotation marks is marked as quoted, addresses and code are left out. */
    public Words words() {
        String spoken = Unspoken.blanked(text.value());
        return Words.of(spoken, passages(Quotations.inSpoken(spoken, 1)));
    }

    /** The passages that it quotes, by their offsets in the text. */
    public List<Passage> quoted() {
        return passages(Quotations.in(text.value(), 1));
    }

    private static List<Passage> passages(List<Quotations.Quotation> quotations) {
        return quotations.stream()
                .map(quotation -> new Passage(quotation.start(), quotation.end()))
                .toList();
    }

    /** The fields of one entry as they are found. */
    private static final class Fields {
        private final String entry;
        private final List<OwnWords> found = new ArrayList<>();

        Fields(String entry) {
            this.entry = entry;
        }

        void add(String field, Text text, boolean retells) {
            found.add(new OwnWords(entry, field, text, retells));
        }

        void add(String field, Prose prose, boolean retells) {
            add(field, prose.source(), retells);
        }

        void claim(Claim claim) {
            add("title", claim.title(), true);
            claim.occasion().ifPresent(occasion -> add("occasion", occasion, true));
            for (Report report : claim.reports()) {
                if (!report.isVerbatim()) {
                    add("paraphrase", report.words(), true);
                }
                report.note().ifPresent(note -> add("note", note, true));
            }
            claim.notice().ifPresent(notice -> add("notice", notice, true));
            claim.renderings().forEach(rendering -> add("renderings", rendering.source(), false));
            claim.context().forEach(context -> add("context", context.text(), false));
            claim.positions().forEach(position -> add("positions", position.text(), false));
            claim.questions().forEach(question -> add("questions", question, false));
        }

        void article(Article article) {
            if (article.titleIsOurs()) {
                add("title", article.title(), true);
            }
            add("summary", article.summary(), true);
            add("text", article.body(), true);
        }

        void explainer(Explainer explainer) {
            add("title", explainer.title(), true);
            explainer.question().ifPresent(question -> add("question", question, true));
            add("summary", explainer.summary(), true);
            explainer.points().forEach(point -> add("points", point, true));
            explainer.questions().forEach(question -> add("questions", question, false));
            add("text", explainer.body(), true);
        }
    }
}
